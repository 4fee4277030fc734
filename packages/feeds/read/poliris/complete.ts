/** What several ranks say together, and what a rank says since another version of the format. */
import type { WarningCode } from '../../reasons.ts';
import { number, yesNo } from '../../values.ts';
import type { PartialRow } from '../row.ts';
import { languageSlots } from './fields.ts';

type Tell = (code: WarningCode, rank: number) => void;

const readEuros = number();
const readPercent = number({ max: 100 });

export function completeRow(row: PartialRow, cells: readonly string[], tell: Tell): PartialRow {
  const cellAt = (rank: number) => cells[rank - 1]?.trim() ?? '';
  const mandateHeld = hasMandate(cellAt);
  return Object.assign(row, readFees(row, cellAt, tell), readEnglish(cellAt), { mandateHeld });
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
    ...(fees !== undefined && row.price !== undefined && { netPrice: row.price - fees }),
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

/** Mandates stay with the agency: only that there is one, with a day, is looked at (ranks 112 and 113). */
function hasMandate(cellAt: (rank: number) => string): boolean {
  return cellAt(112) !== '' && /[1-9]/.test(cellAt(113));
}
