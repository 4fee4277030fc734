/** What a tenant pays and when, line by line. Arrêté of 10 January 2017, art. 4; ELAN, art. 140 (RNT-01 to RNT-08). */
import { formatMoney, formatNumber, type Words } from '@agency/ui';
import type { Listing } from './schema.ts';
import { dwellingKinds } from './vocabulary.ts';

/** Of a home to let: a parking space is neither furnished nor not. */
export function furnishingOf({ rent, kind }: Listing, words: Words): string | undefined {
  if (rent?.furnished === undefined || !dwellingKinds.includes(kind)) return undefined;
  return words(rent.furnished ? 'rent.furnished' : 'rent.unfurnished');
}

export interface RentLine {
  rule: string;
  label: string;
  value: string;
}

export function rentLines({ rent, areas }: Listing, words: Words): RentLine[] {
  if (!rent) return [];
  const { language } = words;
  const money = (value: { amount: number } | undefined) =>
    value && formatMoney(value.amount, language);
  const line = (rule: string, name: string, value: string | undefined): RentLine[] =>
    value ? [{ rule, label: words(`rent.${name}`), value }] : [];

  const ceiling =
    rent.cap && areas.main
      ? formatMoney(Math.round(rent.cap.referencePerSquareMetre * areas.main), language)
      : undefined;
  const perSquareMetre =
    rent.cap &&
    words('rent.per-square-metre', {
      figure: formatNumber(rent.cap.referencePerSquareMetre, language),
    });
  const charges = money(rent.charges);
  const mode = rent.chargesMode && words(`rent.charges-${rent.chargesMode}`);

  return [
    ...line('RNT-02', 'charges', charges && (mode ? `${charges} (${mode})` : charges)),
    ...line(
      'RNT-03',
      'deposit',
      rent.deposit?.amount === 0 ? words('rent.no-deposit') : money(rent.deposit),
    ),
    ...line('RNT-05', 'tenant-fees', money(rent.tenantFees)),
    ...line('RNT-05', 'inventory-fees', money(rent.inventoryFees)),
    ...line(
      'RNT-08',
      'cap-reference',
      ceiling && perSquareMetre && `${ceiling} (${perSquareMetre})`,
    ),
    ...line('RNT-08', 'base', money(rent.base)),
    ...line('RNT-08', 'supplement', money(rent.supplement)),
  ];
}
