/** What several ranks say together, and what a rank says since another version of the format. */
import { dwellingKinds } from '@agency/listings';
import type { QuarantineCode, WarningCode } from '../../reasons.ts';
import { hasCome, number, yesNo } from '../../values.ts';
import { isAbroad } from '../xml/words.ts';
import type { ReadContext } from '../reader.ts';
import type { PartialRow } from '../row.ts';
import { readCell } from './cell.ts';
import { languageSlots } from './fields.ts';

type Tell = (code: QuarantineCode | WarningCode, rank: number) => void;

const readEuros = number();
const readPercent = number({ max: 100 });

/**
 * Rank 82 names the outlets of an advert and is not asked: each outlet is sent a file of its own, and what stands in ours
 * is meant for us.
 */
export function completeRow(
  row: PartialRow,
  cells: readonly string[],
  { today, towns }: Pick<ReadContext, 'today' | 'towns'>,
  tell: Tell,
): PartialRow {
  const cellAt = (rank: number) => cells[rank - 1]?.trim() ?? '';
  const mandateHeld = hasMandate(cellAt, today);
  const cell = readCell(cellAt, towns, tell);
  const country = cellAt(7);
  if (/[a-z]/i.test(country) && isAbroad(country)) tell('abroad', 7);
  if (row.deal?.transaction === 'holiday' && row.lowWeek === undefined) tell('holiday-unknown', 49);
  return Object.assign(
    row,
    readFees(row, cellAt, tell),
    readWholeRent(row, cellAt, tell),
    readEnglish(cellAt),
    { mandateHeld, ...(cell && { cell }) },
  );
}

/** Rank 11 is all in, unless rank 13 says that it is not. A month's charges of "0" are none. */
function readWholeRent(
  { deal, kind, price, charges }: PartialRow,
  cellAt: (rank: number) => string,
  tell: Tell,
): PartialRow {
  const isHome = kind !== undefined && [...dwellingKinds, 'parking'].includes(kind);
  if (deal?.transaction !== 'rent' || !isHome || price === undefined) return {};
  if (!/^(non|0)$/i.test(cellAt(13))) return {};
  if (charges !== undefined) return { price: price + charges };
  if (!/^0(\.0+)?$/.test(cellAt(23))) tell('rent-without-charges', 23);
  return {};
}

/**
 * Rank 15: since 4.08-006 (March 2017) the buyer's fees in per cent of the price without fees, or the tenant's in euros.
 * Before, an amount in euros in both cases; who pays stood in rank 256 and the percentage in rank 257.
 */
function readFees(row: PartialRow, cellAt: (rank: number) => string, tell: Tell): PartialRow {
  const note = (rank: number) => (code: WarningCode) => tell(code, rank);
  const isRent = row.deal?.transaction === 'rent' || row.deal?.transaction === 'holiday';
  const fees = readEuros(cellAt(15), note(15));
  if (isRent) return fees === undefined ? {} : { tenantFees: fees };
  if (!isBefore2017(cellAt)) return fees === undefined ? {} : { feePercent: fees };

  const paidByBuyer = yesNo(cellAt(256), note(256));
  if (row.payer !== undefined || paidByBuyer === undefined) return {};
  if (!paidByBuyer) return { payer: 'seller' };
  const percent = readPercent(cellAt(257), note(257));
  return {
    payer: 'buyer',
    ...(percent !== undefined && { feePercent: percent }),
    ...(fees !== undefined &&
      row.price !== undefined &&
      fees < row.price && { netPrice: row.price - fees }),
  };
}

/** The version stands in rank 301, which is itself of March 2017: a row that ends before it is older. */
function isBefore2017(cellAt: (rank: number) => string): boolean {
  const version = cellAt(301);
  if (version !== '') return /^4\.0[0-7]\b|^4\.08(-00[0-5])?$/.test(version);
  // Software that forgets its version still fills what came with it.
  return cellAt(302) === '' && cellAt(303) === '' && cellAt(256) !== '';
}

/** Three slots hold other languages; a slot may announce English and hold two blanks. */
function readEnglish(cellAt: (rank: number) => string): PartialRow {
  const slot = languageSlots.find(({ language }) => cellAt(language).toUpperCase() === 'EN');
  if (!slot) return {};
  const [titleEn, bodyEn] = [cellAt(slot.title), cellAt(slot.body)];
  return { ...(titleEn && { titleEn }), ...(bodyEn && { bodyEn }) };
}

/** Mandates stay with the agency: only that there is one, with a day that has come, is looked at (ranks 112 and 113). */
function hasMandate(cellAt: (rank: number) => string, today: string): boolean {
  return cellAt(112) !== '' && hasCome(cellAt(113), today);
}
