/** What several elements of AC3 say together. */
import type { Kind, Transaction } from '@agency/listings';
import { present } from '../../present.ts';
import { hasCome, integer, number, yes } from '../../values.ts';
import { declarations, readArea } from '../listing/area.ts';
import type { PartialRow } from '../row.ts';
import type { Cells } from '../xml/cells.ts';
import type { CompleteContext, Tell } from '../xml/format.ts';
import { elementsAt, isFilled, type XmlRecord } from '../xml/record.ts';
import { isAbroad, readHeating } from '../xml/words.ts';
import { dealElements, isBusiness, kindElements } from './codes.ts';
import { composed } from './fields.ts';

/**
 * A record has one element that says what the thing is and one that says what happens to it. With two, each would be a guess
 * that publishes something wrong. An empty one beside a filled one is a form that was left blank.
 */
export function orient(record: XmlRecord, tell: Tell): { TYPE: string; DEAL: string } {
  const choose = (names: readonly string[]) => {
    const there = names.filter((name) => elementsAt(record, name).length > 0);
    const filled = there.filter((name) => isFilled(record, name));
    const chosen = filled.length > 0 ? filled : there;
    const isOne = chosen.length === 1 && elementsAt(record, chosen[0] ?? '').length === 1;
    return { name: isOne ? (chosen[0] ?? '') : '', isNone: there.length === 0 };
  };
  const kind = choose(Object.keys(kindElements));
  const deal = choose(dealElements);
  if (!kind.name) tell(kind.isNone ? 'no-kind' : 'several-kinds', 'BIEN');
  if (!deal.name) tell(deal.isNone ? 'no-transaction' : 'several-transactions', 'BIEN');
  return { TYPE: kind.name, DEAL: deal.name };
}

const heatingColumns = [
  '{TYPE}/CHAUFFAGE',
  '{TYPE}/MODE_CHAUFFAGE',
  '{TYPE}/MECANISME_CHAUFFAGE',
] as const;
const silent = () => undefined;
const readEuros = number();

export function complete(
  row: PartialRow,
  cells: Cells,
  { tell, today }: CompleteContext,
): PartialRow {
  const type = cells.nameOf('{TYPE}');
  const transaction = readTransaction(cells, type);
  if (isAbroad(cells.at('LOCALISATION/PAYS'))) tell('abroad', 'LOCALISATION/PAYS');
  if (type === 'PROGRAMME_NEUF') tell('off-plan', type);
  const isWhole = row.lowWeek !== undefined && row.highWeek !== undefined;
  if (transaction === 'holiday' && !isWhole) tell('holiday-unknown', 'SAISONNIER');
  const kind = kindElements[type] ?? readOddKind(row, type, tell);
  const garages = readCount(cells, '{TYPE}/NBRE_GARAGE') + readCount(cells, '{TYPE}/NBRE_BOX');
  return present({
    ...row,
    deal: transaction && { transaction },
    kind,
    cell: readArea(declarations.ac3, cells.at, tell),
    mandateHeld: hasMandate(cells, today),
    ...readFees(row, cells),
    ...readRent(row, cells),
    heating: readHeating(heatingColumns.map(cells.at)),
    garages: garages || undefined,
    intercom: row.intercom || yes(cells.at('{TYPE}/VISIOPHONE'), silent) || undefined,
  });
}

function readTransaction(cells: Cells, type: string): Transaction | undefined {
  switch (cells.nameOf('{DEAL}')) {
    case 'VENTE':
      return isBusiness(type) ? 'business-transfer' : 'sale';
    // A business that is let ("location-gérance") is nothing that our noun can say.
    case 'LOCATION':
      return isBusiness(type) ? undefined : 'rent';
    case 'SAISONNIER':
      return 'holiday';
    case 'VIAGER':
      return 'life-annuity';
    default:
      return undefined;
  }
}

/** DIVERS that has a plot, and nothing built on it, is land. */
function readOddKind(row: PartialRow, type: string, tell: Tell): Kind | undefined {
  const isPlot = row.land !== undefined && row.area === undefined && row.rooms === undefined;
  if (type !== 'DIVERS' || !isPlot) return undefined;
  tell('unlisted-kind', type);
  return 'land';
}

/** Only that there is one, with a day, is looked at. Undefined where the form has no place for it. */
function hasMandate(cells: Cells, today: string): boolean | undefined {
  const deal = cells.nameOf('{DEAL}');
  if (!cells.has(`${deal}/NUM_MANDAT`) && !cells.has(`${deal}/DATE_MANDAT`)) return undefined;
  return cells.at(`${deal}/NUM_MANDAT`) !== '' && hasCome(cells.at(`${deal}/DATE_MANDAT`), today);
}

/** The percentage is worked out of the two amounts; the one that the feed states may contradict them. */
function readFees(row: PartialRow, cells: Cells): PartialRow {
  const fees = readEuros(cells.at(composed.feePercent), silent);
  if (row.netPrice === undefined || fees === undefined) return {};
  return { feePercent: Math.round((fees / row.netPrice) * 10_000) / 100 };
}

/** LOYER is the rent without charges where the sum says so, and nothing otherwise. */
function readRent(row: PartialRow, cells: Cells): PartialRow {
  const rent = readEuros(cells.at(composed.baseRent), silent);
  const { price, charges = 0 } = row;
  const addsUp =
    rent !== undefined && price !== undefined && Math.abs(rent + charges - price) < 0.01;
  return {
    ...(row.charges !== undefined && { chargesMode: 'provision' as const }),
    ...(addsUp && { baseRent: rent }),
    ...(row.yearlyRent !== undefined && {
      yearlyRentWithoutTax: true,
      yearlyRentWithCharges: false,
    }),
  };
}

function readCount(cells: Cells, column: string): number {
  return integer({ max: 500 })(cells.at(column), silent) ?? 0;
}
