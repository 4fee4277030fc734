/** The form that asks for listings without JavaScript, and the page of listings that is nearest to what it asks for. */
import { findLine, type Account } from './account.ts';

/** Names of the form's fields: the purpose, the kind, the town. The pattern of a value is that of a part of an address. */
export const nearestFields = ['pour', 'type', 'ville'] as const;
type Field = (typeof nearestFields)[number];

/**
 * Which pages may answer, nearest first: the narrowest that holds everything that was asked for. Where nothing of the
 * kind is offered in the town, the kind leads on and not the town: who looks for a flat may well take one in the next
 * village, and has no use for a garage in this one; and the page of a kind names its towns.
 */
export const nearestOrder: readonly (readonly Field[])[] = [
  ['pour', 'type', 'ville'],
  ['pour', 'type'],
  ['pour', 'ville'],
  ['pour'],
];

/** In the target: a field with a value that can be part of an address, its second group. Encoded values are none. */
export function valuePattern(field: Field): string {
  return `^[^?]*\\?(.*&)?${field}=([a-z0-9-]+)(&|$)`;
}

/** In the target: a field that says two things, even twice the same. No one page holds both, so it says nothing. */
export function severalPattern(field: Field): string {
  return `^[^?]*\\?(.*&)?${field}=[^&]+&(.*&)?${field}=[^&]`;
}

interface Forms {
  languages: readonly string[];
  nearest: { form: string };
}

/** Where the form is sent in each language, and what stands before the addresses of that language. */
export function listForms({ languages, nearest }: Forms): { form: string; before: string }[] {
  return languages.map((code, index) => {
    const before = index > 0 ? `/${code}` : '';
    return { form: before + nearest.form, before };
  });
}

/** Undefined where the address is not the form's, or nothing of the purpose is offered: then the form's own page is sent. */
export function findNearestPage(
  address: string,
  target: string,
  account: Account,
): string | undefined {
  const asked = listForms(account).find(({ form }) => form === address);
  if (!asked) return undefined;
  const pages = nearestOrder.map((fields) => {
    const parts = fields.map((field) => readField(target, field));
    return `/${parts.join('/')}/`;
  });
  const page = pages.find((each) => findLine(account.nearest.pages, each) !== undefined);
  return page && asked.before + page;
}

function readField(target: string, field: Field): string {
  if (new RegExp(severalPattern(field)).test(target)) return '';
  return new RegExp(valuePattern(field)).exec(target)?.[2] ?? '';
}
