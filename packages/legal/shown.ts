/** Which texts a brand shows on a day, and what it may tell of those to come: their day and what changes, never their words. */
import { languages, type Language } from '@agency/brand';
import { chooseTextsOf, composeTexts, type ComposedText } from './compose.ts';
import { documents, type Document } from './documents.ts';
import type { Announcement } from './schema.ts';
import { isDraft, readHead } from './head.ts';
import type { TextFile } from './load.ts';
import { splitSource } from './scan.ts';
import { parseTextId } from './text-id.ts';
import { listComing, listPublished } from './versions.ts';

interface Reader {
  brand: string;
  today: string;
}

/** True while a text is not settled: on no page and announced nowhere. */
export function isDraftText({ source }: TextFile): boolean {
  return isDraft({ head: splitSource(source).head });
}

/** Texts in force and those before them, as the brand says them. */
export function chooseShownTexts(
  files: readonly TextFile[],
  { brand, today }: Reader,
): ComposedText[] {
  return settledTextsOf(files, brand).filter(({ id }) => parseTextId(id).day <= today);
}

/** The versions to come of all documents, the next one first. */
export function listAnnouncements(
  files: readonly TextFile[],
  { brand, today }: Reader,
): Announcement[] {
  const texts = settledTextsOf(files, brand);
  const ids = texts.map(({ id }) => id);
  const heads = new Map(
    texts.map(({ id, source }) => [id, readHead(splitSource(source).head)] as const),
  );
  return documents.flatMap((document) =>
    listComing(ids, { document, brand, today }).map((version) => {
      const valueOf = (language: Language, key: string) =>
        heads.get(version.texts[language])?.[key];
      return {
        document,
        day: version.day,
        material: valueOf('fr', 'material') === true,
        change: Object.fromEntries(
          languages.map((language) => [language, String(valueOf(language, 'change'))]),
        ) as Announcement['change'],
      };
    }),
  );
}

/** Every pair of versions that can be compared: from an earlier one to a later one. */
export function listPairs(
  ids: readonly string[],
  { brand, today }: Reader,
): { document: Document; from: string; to: string }[] {
  return documents.flatMap((document) => {
    const days = listPublished(ids, { document, brand, today }).map(({ day }) => day);
    return days.flatMap((to, index) =>
      days.slice(index + 1).map((from) => ({ document, from, to })),
    );
  });
}

/** The texts that stand behind what a brand shows on a day: its own, and the shared ones below its overrides. */
export function listSourcesShown(files: readonly TextFile[], reader: Reader): TextFile[] {
  const shown = chooseShownTexts(files, reader);
  const ids = new Set(shown.flatMap(({ id, shared }) => [id, ...(shared ? [shared.id] : [])]));
  return files.filter(({ id }) => ids.has(id));
}

function settledTextsOf(files: readonly TextFile[], brand: string): ComposedText[] {
  const settled = composeTexts(files).filter((text) => !isDraftText(text));
  return chooseTextsOf(settled, brand);
}
