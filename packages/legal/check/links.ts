/** Every link of a text leads somewhere: to a page of its language, to an anchor that is there, to https. */
import { findNearest, type ProblemDetails } from '@agency/problem';
import { localise } from '@agency/ui';
import { isDraft } from '../head.ts';
import type { Link } from '../scan.ts';
import type { Prose, Text } from './text.ts';

interface House {
  /** Addresses of all other pages, in every language. */
  paths: ReadonlySet<string>;
  /** Left out: whatever its day, a version counts as an earlier one. */
  today?: string | undefined;
}

export function judgeLinks(
  text: Text,
  texts: readonly Text[],
  { paths, today }: House,
): ProblemDetails[] {
  const pages = new Map<string, Prose | undefined>([...paths].map((path) => [path, undefined]));
  const settled = texts.filter((other) => other.language === text.language && !isDraft(other));
  for (const other of settled) {
    pages.set(localise(`/${other.document}/`, other.language), newest(other, settled));
    // Only what another version has replaced has an address of its own.
    const isEarlier = settled.some(
      ({ document, day }) =>
        document === other.document && day > other.day && day <= (today ?? day),
    );
    if (isEarlier) pages.set(localise(`/${other.document}/${other.day}/`, other.language), other);
    pages.set(localise(`/${other.document}/versions/`, other.language), undefined);
  }
  return judgeLinksTo(text, pages);
}

/** @param pages Address → its text, where it is one whose sections a link may name. */
export function judgeLinksTo(
  text: Prose,
  pages: ReadonlyMap<string, Prose | undefined>,
): ProblemDetails[] {
  return text.links.flatMap((link) => judgeLink(link, text, pages));
}

function judgeLink(
  { target, line }: Link,
  text: Prose,
  pages: ReadonlyMap<string, Prose | undefined>,
): ProblemDetails[] {
  const where = `${text.file}:${line}`;
  if (/^(https:\/\/|mailto:|tel:)/.test(target)) return [];
  if (!/^[/#]/.test(target)) {
    const fix =
      'Write https://… for another site, /page/ for a page of this one, #anchor for a section.';
    return [{ what: `"${target}" is no address.`, where, fix }];
  }

  const [path = '', anchor] = target.split('#');
  if (path !== '' && !pages.has(path)) {
    const nearest = findNearest(path, [...pages.keys()]);
    const fix = nearest
      ? `Write "${nearest}".`
      : 'Write the address of a page as its visitors see it, such as /contact/.';
    return [{ what: `There is no page "${path}".`, where, fix }];
  }
  if (path !== '' && path.startsWith('/en/') !== (text.language === 'en')) {
    const fix = 'Write the address of the page in the language of the text.';
    return [{ what: `"${path}" leads into another language.`, where, fix }];
  }
  const page = path === '' ? text : pages.get(path);
  if (anchor === undefined || !page) return [];
  const anchors = anchorsOf(page);
  if (anchors.includes(anchor)) return [];
  const nearest = findNearest(anchor, anchors);
  const fix = nearest ? `Write "#${nearest}".` : `Write one of: ${anchors.join(', ')}.`;
  return [{ what: `There is no section "#${anchor}" in ${page.file}.`, where, fix }];
}

/** The shared text of the last version that is settled: the one a link without a day leads to, today or soon. */
function newest({ document, language }: Text, texts: readonly Text[]): Text | undefined {
  return texts.findLast(
    (text) => text.document === document && text.language === language && text.brand === undefined,
  );
}

function anchorsOf({ tags }: Prose): string[] {
  return tags.flatMap(({ name, attributes }) =>
    name === 'Section' ? (attributes['id'] ?? []) : [],
  );
}
