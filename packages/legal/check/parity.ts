/** French and English say the same: every text exists in both, with the same sections and the same blocks (PRV-11). */
import { languages } from '@agency/brand';
import type { ProblemDetails } from '@agency/problem';
import { isDraft, readHead } from '../head.ts';
import { formatTextId } from '../text-id.ts';
import type { Text } from './text.ts';

export function judgeParity(texts: readonly Text[]): ProblemDetails[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.flatMap((text) =>
    languages
      .filter((language) => language !== text.language)
      .flatMap((language) => {
        const id = formatTextId({ ...text, language });
        const twin = byId.get(id);
        if (!twin) return [missingTwin(text, `content/legal/${id}.mdx`, language)];
        // French is the text of reference: the translation is told what it lacks.
        return text.language === 'fr' ? judgeTwins(text, twin) : [];
      })
      .concat(judgeOfBrand(text, byId.get(formatTextId({ ...text, brand: undefined })))),
  );
}

function judgeTwins(french: Text, twin: Text): ProblemDetails[] {
  return [
    ...judgeDraft(french, twin, 'in both languages'),
    ...judgeMaterial(french, twin),
    ...judgeTwin(french, twin),
  ];
}

/** A brand would be given the words of all, since its own are not settled, or its own without them. */
function judgeOfBrand(text: Text, shared: Text | undefined): ProblemDetails[] {
  return text.brand === undefined || !shared
    ? []
    : judgeDraft(shared, text, 'in the text of the brand and in the shared one');
}

/** One would be published without the other. */
function judgeDraft(one: Text, other: Text, both: string): ProblemDetails[] {
  if (isDraft(one) === isDraft(other)) return [];
  const [settled, draft] = isDraft(other) ? [one, other] : [other, one];
  return [
    {
      what: `${draft.file} is a draft, and ${settled.file} is none.`,
      where: `${settled.file}:1`,
      fix: `Write draft: true ${both}, or in none of the two.`,
    },
  ];
}

/** Readers of one language would be told that it concerns them, and those of the other that it does not. */
function judgeMaterial(french: Text, twin: Text): ProblemDetails[] {
  const [wanted, found] = [french, twin].map(({ head }) => readHead(head)['material']);
  if (wanted === found || typeof wanted !== 'boolean' || typeof found !== 'boolean') return [];
  const line = twin.head.split('\n').findIndex((each) => /^material:/.test(each)) + 1;
  return [
    {
      what: `The change is ${wanted ? '' : 'not '}material in French, and here it is${wanted ? ' not' : ''}.`,
      where: `${twin.file}:${line}`,
      fix: `Write material: ${wanted} in both languages.`,
    },
  ];
}

function missingTwin({ file }: Text, twin: string, language: string): ProblemDetails {
  return {
    what: `${file} has no text in "${language}".`,
    where: twin,
    fix: 'Write it with the same sections and the same blocks.',
  };
}

/** Tells the first place where the two part; what follows is out of step anyway. */
function judgeTwin(french: Text, twin: Text): ProblemDetails[] {
  const ours = outlineOf(french);
  const theirs = outlineOf(twin);
  const places = [...(ours.length > theirs.length ? ours : theirs).keys()];
  const place = places.find((index) => ours[index]?.sign !== theirs[index]?.sign);
  if (place === undefined) return [];
  const wanted = ours[place];
  const found = theirs[place];
  return [
    {
      what: wanted
        ? `${wanted.sign} of ${french.file}:${wanted.line} is missing here.`
        : `${found?.sign} has no counterpart in ${french.file}.`,
      where: `${twin.file}:${found?.line ?? twin.prose.length}`,
      fix: 'Give both languages the same sections and blocks, in the same order.',
    },
  ];
}

/** Sections, passages and blocks in their order; a title is the one thing that is translated. */
function outlineOf({ tags }: Text): { sign: string; line: number }[] {
  return tags
    .filter(({ kind }) => kind !== 'close')
    .map(({ name, attributes, line }) => {
      const same = Object.entries(attributes).filter(([key]) => key !== 'title');
      return {
        sign: `<${[name, ...same.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`,
        line,
      };
    });
}
