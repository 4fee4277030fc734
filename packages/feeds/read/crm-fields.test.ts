/** Where the rules send the agency is where the readers look: a cell that nobody reads would be filled in vain. */
import { crmFields, type CrmField, type Field } from '@agency/rules';
import { describe, expect, test } from 'vitest';
import { composed, table as tags } from './ac3/fields.ts';
import { ac3 } from './ac3/reader.ts';
import { languageSlots, photoRanks } from './poliris/fields.ts';
import { columnOf } from './poliris/reader.ts';
import type { FieldName } from './row.ts';

/** What a field of a listing is made of; nothing where no software sends it. Pictures are no fields of a row. */
const rowsOf: Readonly<Record<Field, readonly FieldName[]>> = {
  kind: ['kind'],
  transaction: ['deal'],
  state: ['state'],
  'place.town': ['town'],
  'place.insee': ['postcode', 'town'],
  texts: ['title', 'body'],
  'texts.en': ['titleEn', 'bodyEn'],
  exclusive: ['exclusive'],
  mandate: ['mandateHeld'],
  'mandate.expiresOn': [],
  price: ['price'],
  priceWithoutTax: ['priceWithoutTax'],
  'fees.payer': ['payer'],
  'fees.percent': ['feePercent'],
  'fees.netPrice': ['netPrice'],
  annuity: ['lumpSum', 'annuity', 'soldFree'],
  'annuity.lumpSum': ['lumpSum'],
  'annuity.monthly': ['annuity'],
  'annuity.occupied': ['soldFree'],
  copro: ['inCopro'],
  'copro.lots': ['lots'],
  'copro.yearlyCharges': ['coproCharges'],
  'copro.procedure': ['coproProcedure'],
  'copro.procedureDetail': ['coproProcedureDetail'],
  energy: ['energyLetter', 'climateLetter'],
  'energy.energy': ['energyLetter'],
  'energy.climate': ['climateLetter'],
  'energy.primary': ['primaryEnergy'],
  'energy.final': ['finalEnergy'],
  'energy.emissions': ['emissions'],
  'energy.on': ['energyOn'],
  'energy.cost': ['energyCostMin', 'energyCostMax', 'energyYear'],
  'energy.number': [],
  'energy.attestation': [],
  'energy.audited': [],
  'energy.reason': [],
  'areas.main': ['area'],
  'areas.land': ['land'],
  'areas.carrez': ['carrez'],
  rooms: ['rooms'],
  builtIn: ['builtIn'],
  heating: ['heating'],
  availableOn: ['availableOn'],
  rent: ['price'],
  'rent.monthly': ['price'],
  'rent.base': ['baseRent'],
  'rent.supplement': ['supplement'],
  'rent.charges': ['charges'],
  'rent.chargesMode': ['chargesMode'],
  'rent.deposit': ['deposit'],
  'rent.furnished': ['furnished'],
  'rent.tenantFees': ['tenantFees'],
  'rent.inventoryFees': ['inventoryFees'],
  'rent.cap': ['referenceRent'],
  'rent.previousBase': [],
  'rent.mobility': [],
  commercialRent: ['yearlyRent'],
  'commercialRent.yearly': ['yearlyRent'],
  'commercialRent.perSquareMetreYearly': ['yearlyRentPerSquareMetre'],
  'commercialRent.yearlyCharges': ['yearlyCharges'],
  'commercialRent.tax': ['yearlyRentWithoutTax'],
  'commercialRent.chargesIncluded': ['yearlyRentWithCharges'],
  'commercialRent.deposit': ['deposit'],
  'commercialRent.entryFee': ['entryFee', 'leaseRight'],
  'commercialRent.lease': ['lease'],
  'commercialRent.tenantFees': ['tenantFees'],
  holiday: ['lowWeek', 'highWeek', 'guests'],
  'holiday.guests': ['guests'],
  'holiday.lowWeek': ['lowWeek'],
  'holiday.highWeek': ['highWeek'],
  'holiday.registration': ['body'],
  'holiday.ownerStatementOn': [],
  'holiday.changeOfUse': [],
  'holiday.touristTax': [],
  business: ['activities'],
  'business.activities': ['activities'],
  'business.monthlyRent': ['premisesRent'],
  'business.lease': ['commercialLease'],
  'business.figuresAuthorised': [],
  offPlan: [],
  'offPlan.developer': [],
  'offPlan.delivery': [],
  'offPlan.vatPercent': [],
  'offPlan.mainHomeOnly': [],
  claims: [],
  file: [],
  photos: [],
  'photos.caption': [],
  'photos.kind': [],
  'photos.aiEdited': [],
};

const fields = Object.entries(crmFields) as [Field, CrmField][];

/** @example 'rangs 85 à 87 et 94' → [85, 86, 87, 94] */
function ranksIn(place = ''): number[] {
  return [...place.matchAll(/(\d+)(?: à (\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
  );
}

/** @example 'VENTE/PRIX | LOCATION/PRIX' → ['VENTE/PRIX', 'LOCATION/PRIX'] */
const tagsIn = (place = ''): string[] => place.match(/[A-Z]{2}[A-Z_]*(?:\/[A-Z_]+)*/g) ?? [];
const ac3Columns: Readonly<Partial<Record<FieldName, { column: string }>>> = tags;
const ac3Composed: Readonly<Partial<Record<FieldName, string>>> = composed;
/** The node of the type alone has no name of its own. */
const tagsOf = (row: FieldName) =>
  tagsIn((ac3Columns[row]?.column ?? ac3Composed[row])?.replaceAll(/\{TYPE\}\/?/g, ''));

describe('Poliris', () => {
  test('every rank that a rule names is read', () => {
    const known = new Set([
      ...fields.flatMap(([field]) => rowsOf[field].map((row) => Number(columnOf(row)))),
      ...photoRanks.flatMap(({ photo, caption }) => [photo, caption]),
      ...languageSlots.flatMap(({ language }) => language),
      // The day of a mandate stands beside its number.
      Number(columnOf('mandateHeld')) + 1,
    ]);
    const unread = fields.filter(([, { poliris }]) =>
      ranksIn(poliris).some((rank) => !known.has(rank)),
    );
    expect(unread).toEqual([]);
  });

  test.each(fields)('all that %s is read from is named', (field, { poliris }) => {
    const wanted = rowsOf[field].map((row) => Number(columnOf(row))).filter(Boolean);
    expect(ranksIn(poliris)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('AC3', () => {
  test('every tag that a rule names is read', () => {
    const columns = [
      ...Object.values(tags).map(({ column }) => column),
      ...Object.values(composed),
      ac3.photos.column,
      ac3.portalRanks[113],
    ];
    const known = new Set(columns.flatMap((column) => tagsIn(column?.replaceAll('{TYPE}/', ''))));
    const named = fields.flatMap(([, place]) => tagsIn(place.ac3));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((tag) => !known.has(tag))).toEqual([]);
  });

  test.each(fields)('what %s is read from is named', (field, place) => {
    const named = tagsIn(place.ac3);
    const unnamed = rowsOf[field].filter((row) => {
      const wanted = tagsOf(row);
      return wanted.length > 0 && !wanted.some((tag) => named.includes(tag));
    });
    expect(unnamed).toEqual([]);
  });

  /** VENTE/PRIX is the price, LOCATION/PRIX the rent; of a mandate both are the mandate. */
  test('what stands under several elements is named under each', () => {
    const rows = [...new Set(fields.flatMap(([field]) => rowsOf[field]))];
    const unnamed = rows.flatMap((row) => {
      const named = fields.flatMap(([field, place]) =>
        rowsOf[field].includes(row) ? tagsIn(place.ac3) : [],
      );
      const [first = '', ...others] = tagsOf(row);
      const leaf = first.split('/')[1];
      return others.filter((tag) => tag.split('/')[1] === leaf && leaf && !named.includes(tag));
    });
    expect(unnamed).toEqual([]);
  });
});
