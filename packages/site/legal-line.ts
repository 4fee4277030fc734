/**
 * What a professional paper of the agency must say of the company: form, capital, seat and register (C. com., R123-237
 * and R123-238), professional card and guarantor (décret n° 72-678, art. 92).
 */
import type { Company } from '@agency/facts';
import { formatNumber, type Words } from '@agency/ui';

type Guarantee = NonNullable<Company['guarantee']['sales']['value']>;

/** Sentences without a full stop. What nobody knows yet is said to be missing: a release refuses it. */
export function legalLine(company: Company, words: Words): string[] {
  const missing = words('fact.missing');
  const { name, form, capital, street, postcode, town, siren, rcsCity, card, guarantee } = company;
  const euros = (amount: number) => formatNumber(amount, words.language);
  const told = (value: Guarantee | null): string => {
    if (value === null) return missing;
    if (value === 'holds-no-funds')
      return words('legal.guarantee.none', { company: name.value ?? missing }).replace(/\.$/, '');
    return words('legal.guarantee.with', { ...value, amount: `${euros(value.amount)}\u00a0euros` });
  };
  const { sales, management } = guarantee;
  return [
    words('print.company', {
      name: name.value ?? missing,
      form: form.value ?? missing,
      capital: capital.value === null ? missing : euros(capital.value),
      street: street.value ?? missing,
      postcode: postcode.value ?? missing,
      town: town.value ?? missing,
    }),
    words('print.register', {
      city: rcsCity.value ?? missing,
      siren: siren.value?.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0') ?? missing,
    }),
    words('print.card', {
      number: card.value?.number ?? missing,
      chamber: card.value?.chamber ?? missing,
    }),
    // Of sales and of management, which may have one guarantor.
    ...new Set(
      [sales.value, management.value].map((value) =>
        words('print.guarantee', { guarantee: told(value) }),
      ),
    ),
  ];
}
