/** Of all versions of a document: the one in force on a day, those before it, those to come. */
import { chooseOverlay, languages, type Language } from '@agency/brand';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import type { Document } from './documents.ts';
import { parseTextId } from './text-id.ts';

export interface Version {
  /** The first day on which it is in force. */
  day: string;
  /** Id of the text in each language: the brand's own, or else the shared one. */
  texts: Record<Language, string>;
}

export interface Versions {
  inForce: Version;
  /** Latest first. */
  earlier: Version[];
}

interface Question {
  document: Document;
  brand: string;
  today: string;
}

/** A version comes into force on its day, at midnight. `ids` are those of texts that are no drafts. */
export function chooseVersions(ids: readonly string[], question: Question): Versions {
  const [inForce, ...earlier] = listPublished(ids, question);
  if (!inForce) {
    const { document, today } = question;
    throw new Problem({
      what: `No text of "${document}" is in force on ${today}.`,
      where: `content/legal/${document}/`,
      fix: `Add a version whose folder is a day not after ${today}.`,
    });
  }
  return { inForce, earlier };
}

/** The one in force and those before it, latest first; none before the first day. */
export function listPublished(
  ids: readonly string[],
  { document, brand, today }: Question,
): Version[] {
  const versions = listVersions(ids, document, brand);
  return versions.filter(({ day }) => day <= today).reverse();
}

/** The versions that are not in force yet, the next one first. */
export function listComing(
  ids: readonly string[],
  { document, brand, today }: Question,
): Version[] {
  return listVersions(ids, document, brand).filter(({ day }) => day > today);
}

/** All versions that a brand has, oldest first. A version that lacks a language is a Problem, never a gap. */
function listVersions(ids: readonly string[], document: Document, brand: string): Version[] {
  const days = new Map<string, string[]>();
  for (const id of ids) {
    const text = parseTextId(id);
    if (text.document !== document || (text.brand ?? brand) !== brand) continue;
    const names = days.get(text.day) ?? [];
    days.set(text.day, [...names, id.slice(id.lastIndexOf('/') + 1)]);
  }

  const problems: ProblemDetails[] = [];
  const versions = [...days].sort().map(([day, names]) => {
    const choose = (language: Language) => {
      const name = chooseOverlay(names, language, brand);
      if (name === undefined) problems.push(missingLanguage(`${document}/${day}`, language));
      return `${document}/${day}/${name ?? language}`;
    };
    return {
      day,
      texts: Object.fromEntries(languages.map((l) => [l, choose(l)])) as Version['texts'],
    };
  });
  throwProblems(problems);
  return versions;
}

function missingLanguage(folder: string, language: Language): ProblemDetails {
  return {
    what: `"${folder}" has no text in "${language}".`,
    where: `content/legal/${folder}/`,
    fix: `Write content/legal/${folder}/${language}.mdx with the same sections.`,
  };
}
