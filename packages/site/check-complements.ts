/** Checks what editors add to listings before Astro renders a word of it: heads, texts, and what the law says of the texts. */
import {
  complementKey,
  loadComplementFiles,
  loadComplementTexts,
  type Complements,
  type ComplementText,
} from '@agency/complements';
import { languages } from '@agency/brand';
import { checkPlainText, documents } from '@agency/legal';
import type { Listing } from '@agency/listings';
import { formatProblem, type ProblemDetails } from '@agency/problem';
import { judge, type Circumstances } from '@agency/rules';
import { localise } from '@agency/ui';
import { z } from 'zod';

interface House {
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses of the pages that every brand has, in every language. */
  paths: ReadonlySet<string>;
}

/** `root` is the folder that holds `content/`. An empty answer means that all is well. */
export function checkComplements(root: string, { brands, paths }: House): ProblemDetails[] {
  const legal = documents.flatMap((path) =>
    languages.map((language) => localise(`/${path}/`, language)),
  );
  const house = { brands, paths: new Set([...paths, ...legal]) };
  return [
    ...loadComplementFiles(root).problems,
    ...loadComplementTexts(root).flatMap((text) => [
      ...judgeText(text, house),
      ...judgeHeadings(text),
    ]),
  ];
}

/** Heads are read with the facts: of what stands below them none is wanted here. */
const anyHead = z.looseObject({});

function judgeText({ file, language, source }: ComplementText, house: House): ProblemDetails[] {
  const check = (text: string) =>
    checkPlainText(
      { file, language, brand: undefined, source: text },
      { schema: anyHead, ...house },
    );
  const lacksHead = new Set(check('').map(formatProblem));
  return check(source).filter((problem) => !lacksHead.has(formatProblem(problem)));
}

/** The text stands under a heading of the page, which is of the second level. */
function judgeHeadings({ file, source }: ComplementText): ProblemDetails[] {
  return listLines(source)
    .filter(({ words }) => /^#{1,2}\s/.test(words))
    .map(({ words, line }) => ({
      what: `"${words}" is a heading of the page itself.`,
      where: `${file}:${line}`,
      fix: 'Begin the line with ###.',
    }));
}

/**
 * What an editor writes is judged like what the feed says: words that would withhold the listing are told with their
 * line, and with the article of law.
 *
 * @param listings Those of a brand, with what editors have added to them.
 * @param complements Those that mean one listing of all.
 */
export function judgeStories(
  root: string,
  listings: readonly Listing[],
  complements: Complements,
  circumstances: Circumstances,
): ProblemDetails[] {
  const texts = Map.groupBy(loadComplementTexts(root), ({ name }) => complementKey(name));
  if (texts.size === 0) return [];
  return listings.flatMap((listing) => {
    const name = complements.find(listing)?.name;
    const own = name === undefined ? [] : (texts.get(complementKey(name)) ?? []);
    return own.flatMap((text) => judgeStory(text, listing, circumstances));
  });
}

function judgeStory(
  text: ComplementText,
  listing: Listing,
  circumstances: Circumstances,
): ProblemDetails[] {
  const findingsOf = (paragraph?: string) =>
    judge({ ...listing, texts: placeText(text, paragraph) }, circumstances).filter(
      ({ severity }) => severity !== 'INFO',
    );
  const known = new Set(findingsOf().map(({ rule, message }) => rule + message));
  return listParagraphs(text.source).flatMap(({ words, line }) =>
    findingsOf(words)
      .filter(({ rule, message }) => !known.has(rule + message))
      .map(({ rule, message, fix, law }) => ({
        what: `${message} (${rule} : ${law.source})`,
        where: `${text.file}:${line}`,
        fix,
      })),
  );
}

/** Nothing but the paragraph, so that whatever is found is found in it. */
function placeText({ language }: ComplementText, paragraph?: string): Listing['texts'] {
  const fr = { title: 'Annonce', body: [] };
  const told = { title: '', body: paragraph === undefined ? [] : [paragraph] };
  return language === 'fr' ? { fr: { ...fr, body: told.body } } : { fr, en: told };
}

interface Line {
  words: string;
  /** In the file, from 1. */
  line: number;
}

/** Of the text below the head. */
function listLines(source: string): Line[] {
  const head = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(source)?.[0] ?? '';
  const first = head.split('\n').length;
  return source
    .slice(head.length)
    .split('\n')
    .map((words, index) => ({ words, line: first + index }));
}

/** Each as one line, without its emphasis: a word in italics is the same word. */
function listParagraphs(source: string): Line[] {
  const paragraphs: Line[] = [];
  let isOpen = false;
  for (const { words: raw, line } of listLines(source)) {
    const words = raw.replace(/[*_#]|\]\([^)]*\)|\[/g, '').trim();
    const last = paragraphs.at(-1);
    if (words && isOpen && last) last.words += ` ${words}`;
    else if (words) paragraphs.push({ words, line });
    isOpen = words !== '';
  }
  return paragraphs;
}
