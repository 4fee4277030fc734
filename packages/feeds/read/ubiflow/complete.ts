/** What several elements of Ubiflow say together. */
import type { Transaction } from '@agency/listings';
import { present } from '../../present.ts';
import { bare, number, yes } from '../../values.ts';
import { declarations, readArea } from '../listing/area.ts';
import { isShownElsewhere } from '../listing/elsewhere.ts';
import type { PartialRow } from '../row.ts';
import type { Cells } from '../xml/cells.ts';
import type { CompleteContext } from '../xml/format.ts';
import { isFilled, textsAt, type XmlRecord } from '../xml/record.ts';
import { isAbroad, readHeating } from '../xml/words.ts';
import { deals, readKind } from './codes.ts';
import { blankCertificate, composed } from './fields.ts';

/** A rent stands elsewhere than a price. */
export function orient(record: XmlRecord): { PRICE: string } {
  const isRent = textsAt(record, composed.deal)[0]?.toUpperCase() === 'L';
  if (!isRent) return { PRICE: 'prix' };
  const isShort = isFilled(record, 'prestation/loyer_cc');
  return { PRICE: isShort ? 'loyer_cc' : 'loyer_mensuel_cc' };
}

export function complete(row: PartialRow, cells: Cells, context: CompleteContext): PartialRow {
  const { tell } = context;
  if (isAbroad(cells.at('bien/pays'))) tell('abroad', 'bien/pays');
  const deal = readDeal(cells);
  if (deal === 'off-plan') tell('off-plan', composed.deal);
  if (deal === 'holiday') tell('holiday-unknown', composed.deal);
  const kind = readKind(cells.at('bien/libelle_type'), cells.at('code_type | bien/code_type'));
  if (kind === 'several') tell('several-kinds', composed.kind);
  const isRent = deal === 'rent';
  return present({
    ...row,
    deal: deal && deal !== 'off-plan' ? { transaction: deal } : undefined,
    kind: kind === 'several' ? undefined : kind,
    cell: readCell(cells, context),
    mandateHeld: cells.at(composed.mandateHeld) !== '',
    heating: readHeating(['bien/chauffage_type', 'bien/chauffage_energie'].map(cells.at)),
    ...(yes(cells.at(blankCertificate), silent) && { energyLetter: 'blank' as const }),
    ...(isRent ? readRent(row, cells) : readFees(row, cells)),
  });
}

/** Some writers tell the true town beside the one that is shown. */
function readCell({ at, all }: Cells, { tell, towns }: CompleteContext): PartialRow['cell'] {
  const shown = { postcode: at('bien/code_postal'), town: at('bien/ville') };
  const postcode = at('bien/code_postal_reel');
  // Written in two ways, one of them may be a dash.
  const real = ['', ...all('bien/ville_reelle | bien/ville_reel')];
  return real.some((town) => isShownElsewhere(shown, { postcode, town }, towns))
    ? undefined
    : readArea(declarations.ubiflow, at, tell);
}

/** W is a life annuity; a writer that spells "vente" beside it means a plain sale. */
function readDeal(cells: Cells): Transaction | 'off-plan' | undefined {
  const letter = cells.at(composed.deal).toUpperCase();
  const deal = Object.hasOwn(deals, letter) ? deals[letter] : undefined;
  const isPlainSale = deal === 'life-annuity' && bare(cells.at('type_offre')) === 'vente';
  return isPlainSale ? 'sale' : deal;
}

const silent = () => undefined;
const readEuros = number();
/** Below, an amount of fees is a percentage that somebody wrote in its place. */
const smallestFees = 100;

/** The price is what a buyer pays: where the fees are the buyer's, it holds them (arrêté of 10 January 2017, art. 3). */
function readFees({ payer, price, netPrice, feePercent }: PartialRow, cells: Cells): PartialRow {
  const fees = readEuros(
    cells.at('prestation/honoraires | prestation/honoraires_negociation'),
    silent,
  );
  if (payer !== 'buyer' || price === undefined) return {};
  const isAmount = fees !== undefined && fees >= smallestFees && fees < price;
  const net = netPrice ?? (isAmount ? price - fees : undefined);
  const percent =
    feePercent ?? (isAmount && net ? Math.round((fees / net) * 10_000) / 100 : undefined);
  return present({ netPrice: net, feePercent: percent });
}

/** All in, or the sum of the two parts that the feed names; the bare rent where the parts add up. */
function readRent(row: PartialRow, cells: Cells): PartialRow {
  const bareRent = readEuros(cells.at(composed.baseRent), silent);
  const { charges, price = bareRent !== undefined && charges ? bareRent + charges : undefined } =
    row;
  const addsUp =
    bareRent !== undefined &&
    price !== undefined &&
    Math.abs(bareRent + (charges ?? 0) + (row.supplement ?? 0) - price) < 0.01;
  const isTenants = ['', 'locataire'].includes(bare(cells.at('prestation/honoraires_payeurs')));
  return present({
    price,
    baseRent: addsUp ? bareRent : undefined,
    tenantFees: isTenants ? readEuros(cells.at(composed.tenantFees), silent) : undefined,
  });
}
