/** Every fact that a text could state instead of placing it, with the block that places it. */
import type { Facts } from '@agency/facts';

export interface HeldFact {
  /** @example 'mediator.street' */
  name: string;
  value: string;
  /** How a legal text places it. @example '<Mediator />' */
  block: string;
}

type Values = Readonly<Record<string, string | null | undefined>>;

/** Values that no text says by chance: shorter ones are words of any language, unless a digit is in them. */
const shortest = 4;

export function listHeldFacts(facts: Facts): HeldFact[] {
  const { company, mediator, processors, offices, people, authorities, licences, registry } = facts;
  const { privacyContact, complaintDesk, card, guarantee, insurance } = company;
  const itself = (name: string, value: string | null) =>
    held(name, { '': value }, `<Fact name="${name}" />`);
  return [
    ...itself('company.name', company.name.value),
    ...itself('company.siren', company.siren.value),
    ...itself('company.vat', company.vat.value),
    ...itself('company.street', company.street.value),
    ...held('company', { place: placeOf(company) }, '<Publisher />'),
    ...itself('company.phone', company.phone.value),
    ...itself('company.email', company.email.value),
    ...itself('company.contentReportEmail', company.contentReportEmail.value),
    ...held(
      'company.publicationDirector',
      { '': company.publicationDirector.value },
      '<Director />',
    ),
    ...held(
      'company.privacyContact',
      pick(privacyContact.value, 'email', 'post'),
      '<Controller />',
    ),
    ...held(
      'company.complaintDesk',
      pick(complaintDesk.value, 'email', 'address'),
      '<ComplaintDesk />',
    ),
    ...held('company.card', pick(card.value, 'number', 'chamber'), '<Card />'),
    ...[guarantee.sales.value, guarantee.management.value].flatMap((value) =>
      value === 'holds-no-funds'
        ? []
        : held('company.guarantee', pick(value, 'guarantor', 'address'), '<Guarantee />'),
    ),
    ...held('company.insurance', pick(insurance.value, 'insurer', 'address'), '<Insurance />'),
    ...held(
      'mediator',
      {
        name: mediator.name.value,
        legalName: mediator.legalName.value,
        street: mediator.street.value,
        place: placeOf(mediator),
        website: hostOf(mediator.website.value),
      },
      '<Mediator />',
    ),
    ...processors.flatMap(({ id, role, name, address, phone }) =>
      held(
        `processors.${id}`,
        { name: name.value, address: address?.value, phone: phone?.value },
        role === 'hosting' ? '<Host />' : `<Processors /> or <Fact name="processors.${id}.name" />`,
      ),
    ),
    ...registry.vendors.flatMap(({ id, name, company: firm }) =>
      held(`trackers.vendors.${id}`, { name, company: firm }, '<Vendors />'),
    ),
    ...offices.flatMap(({ id, name, street, postcode, town, phone, email }) =>
      held(
        `offices.${id}`,
        { name, street, place: `${postcode} ${town}`, phone, email },
        '<Offices />',
      ),
    ),
    ...people.flatMap(({ id, status, name, phone, email }) =>
      held(
        `people.${id}`,
        { name, phone, email },
        status === 'independent-agent' ? '<Agents />' : '<Offices />, which names who runs each',
      ),
    ),
    ...authorities.flatMap(({ id, address, website }) =>
      held(`authorities.${id}`, { address, website: hostOf(website) }, `<Authority id="${id}" />`),
    ),
    ...licences.flatMap(({ id, work }) => held(`licences.${id}`, { work }, '<Licences />')),
  ];
}

function held(name: string, values: Values, block: string): HeldFact[] {
  return Object.entries(values).flatMap(([key, value]) =>
    (value ? partsOf(value) : []).map((part) => ({
      name: key ? `${name}.${key}` : name,
      value: part,
      block,
    })),
  );
}

/** A name of two parts is known by each: "Facteur – Courriel" is also said "Courriel". */
function partsOf(value: string): string[] {
  const parts = value.split(/ [–—-] /);
  return [...new Set([value, ...(parts.length > 1 ? parts : [])])].filter(
    (part) => part.length >= (/\d/.test(part) ? 3 : shortest),
  );
}

function pick<T extends object, K extends keyof T & string>(
  value: T | null,
  ...keys: readonly K[]
): Values {
  return Object.fromEntries(keys.map((key) => [key, value?.[key] as string | undefined]));
}

/** @example '64990 Villeneuve' */
function placeOf({ postcode, town }: Pick<Facts['mediator'], 'postcode' | 'town'>): string | null {
  return postcode.value && town.value && `${postcode.value} ${town.value}`;
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host.replace(/^www\./, '');
}
