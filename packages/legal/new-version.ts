/** A new version of a document: the texts in force, in all languages and for all brands, under the day from which it shall hold. */
import { languages } from '@agency/brand';
import { findNearest, Problem } from '@agency/problem';
import { z } from 'zod';
import { composeTexts, isOverrides } from './compose.ts';
import { documents, type Document } from './documents.ts';
import { groupByKey } from './head.ts';
import type { TextFile } from './load.ts';
import { splitSource } from './scan.ts';
import { isDraftText } from './shown.ts';
import { formatTextId, parseTextId } from './text-id.ts';
import { chooseVersions } from './versions.ts';

export interface Plan {
  /** The day of the version that is copied. */
  replaces: string;
  /** What is to be written. */
  files: TextFile[];
  /** Days of later versions, which from now on replace this one. */
  later: string[];
}

interface Wish {
  document: string | undefined;
  day: string | undefined;
  /** Ids of all brands. */
  brands: readonly string[];
  today: string;
}

/** `files` are all texts that there are. Throws before anything is planned. */
export function planVersion(files: readonly TextFile[], wish: Wish): Plan {
  const document = parseDocument(wish.document);
  const day = parseDay(wish.day, document);
  const own = files.filter(({ id }) => id.startsWith(`${document}/`));
  const days = [...new Set(own.map(({ id }) => parseTextId(id).day))].sort();
  if (days.includes(day)) {
    throw new Problem({
      what: `There is a version of "${document}" of ${day}.`,
      where: `content/legal/${document}/${day}/`,
      fix: 'Change that one while it is not published, or choose another day.',
    });
  }
  const settled = composeTexts(own).filter((text) => !isDraftText(text));
  const ids = settled.map(({ id }) => id);
  refusePast(day, wish.today);
  const versionOf = (brand: string) => chooseVersions(ids, { document, brand, today: day }).inForce;
  const shared = versionOf('');
  const texts = [
    ...languages.map((language) => shared.texts[language]),
    ...wish.brands.flatMap((brand) =>
      Object.values(versionOf(brand).texts).filter((id) => parseTextId(id).brand === brand),
    ),
  ];
  return {
    replaces: shared.day,
    files: texts.map((id) => {
      const file = own.find((each) => each.id === id);
      const before = parseTextId(id);
      return copy(file?.source ?? '', formatTextId({ ...before, day }), {
        replaces: before.day,
        // An override takes it over from the shared text.
        says: !file || !isOverrides(file) || before.day !== shared.day,
      });
    }),
    later: days.filter((other) => other > day),
  };
}

/** What visitors were told on a day was told: nothing is slipped under it. */
function refusePast(day: string, today: string): void {
  if (day >= today) return;
  throw new Problem({
    what: `${day} is past: visitors have read another text since.`,
    where: 'content/legal/',
    fix: `Choose ${today} or a later day; a correction takes the day on which it goes online.`,
  });
}

function parseDocument(typed: string | undefined): Document {
  const document = documents.find((each) => each === typed);
  if (document) return document;
  const nearest = typed && findNearest(typed, documents);
  throw new Problem({
    what: typed ? `There is no legal document "${typed}".` : 'No document was named.',
    fix: nearest
      ? `Write "${nearest}".`
      : `Write pnpm new legal <document> <day>; documents: ${documents.join(', ')}.`,
  });
}

function parseDay(typed: string | undefined, document: Document): string {
  if (typed !== undefined && z.iso.date().safeParse(typed).success) return typed;
  throw new Problem({
    what: typed === undefined ? 'No day was named.' : `"${typed}" is not a day.`,
    fix: `Write the day on which the version comes into force: pnpm new legal ${document} 2027-01-31.`,
  });
}

function copy(source: string, id: string, { replaces, says }: { replaces: string; says: boolean }) {
  const { head, body } = splitSource(source);
  const groups = new Map(
    [...groupByKey(head.split('\n'), 0)].map(([key, lines]) => [
      key,
      lines.map(({ text }) => text),
    ]),
  );
  for (const key of ['archived', 'draft', 'replaces']) groups.delete(key);
  if (groups.has('change')) groups.set('change', ["change: ''"]);
  // The mark of the translation stays the last.
  const of = groups.get('of');
  groups.delete('of');
  if (says) groups.set('replaces', [`replaces: ${replaces}`]);
  if (of) groups.set('of', of);
  const lines = [...groups.values()].flat();
  return {
    id,
    file: `content/legal/${id}.mdx`,
    source: `---\n${lines.join('\n')}\n---${body}`,
  };
}
