/** Checks every text about a place before Astro renders one: all faults of all files, each with its line and its mend. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chooseOverlay, languages, parseOverlayName } from '@agency/brand';
import { checkPlainText, documents, type PlainText } from '@agency/legal';
import type { ProblemDetails } from '@agency/problem';
import { localise } from '@agency/ui';
import { placeTextSchema } from './place-text.ts';

interface House {
  /** Ids of all brands. */
  brands: readonly string[];
  /** Addresses of the pages that every brand has, in every language. */
  paths: ReadonlySet<string>;
}

interface PlaceText extends PlainText {
  /** @example 'ascain' */
  slug: string;
  /** @example 'fr.villa-rosa' */
  name: string;
}

const folder = 'content/places';

/** `root` is the folder that holds `content/`. An empty answer means that all is well. */
export function checkPlaces(root: string, { brands, paths }: House): ProblemDetails[] {
  const problems: ProblemDetails[] = [];
  const texts: PlaceText[] = [];
  for (const file of listFiles(root)) {
    const text = readText(root, file);
    if ('what' in text) problems.push(text);
    else texts.push(text);
  }
  return [
    ...problems,
    ...texts.flatMap((text) => [
      ...checkPlainText(text, {
        schema: placeTextSchema,
        brands,
        paths: new Set([...paths, ...addressesBeside(text, texts)]),
      }),
      ...judgeParity(text, texts),
    ]),
  ];
}

function listFiles(root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

function readText(root: string, file: string): PlaceText | ProblemDetails {
  const [slug = '', name = '', ...rest] = file.slice(folder.length + 1, -'.mdx'.length).split('/');
  const overlay = parseOverlayName(name);
  if (overlay && rest.length === 0) {
    return { file, slug, name, ...overlay, source: readFileSync(join(root, file), 'utf8') };
  }
  return {
    what: `"${[name, ...rest].join('/')}" names no language.`,
    where: file,
    fix: 'Name the file fr.mdx or en.mdx, or fr.<brand>.mdx for the words of one brand.',
  };
}

/** The legal texts and the other places that a brand which shows this text has, in every language. */
function addressesBeside({ brand }: PlaceText, texts: readonly PlaceText[]): string[] {
  const shown = texts.filter((other) => other.brand === undefined || other.brand === brand);
  const paths = [...documents, ...shown.map(({ slug }) => `lieux/${slug}`)];
  return paths.flatMap((path) => languages.map((language) => localise(`/${path}/`, language)));
}

/** Where a brand has a text, it has it in every language. */
function judgeParity(text: PlaceText, texts: readonly PlaceText[]): ProblemDetails[] {
  const names = texts.filter(({ slug }) => slug === text.slug).map(({ name }) => name);
  const suffix = text.brand ? `.${text.brand}` : '';
  return languages
    .filter((language) => chooseOverlay(names, language, text.brand ?? '') === undefined)
    .map((language) => ({
      what: `${text.file} has no text in "${language}".`,
      where: `${folder}/${text.slug}/${language}${suffix}.mdx`,
      fix: 'Write it: the page is there in both languages, or in none.',
    }));
}
