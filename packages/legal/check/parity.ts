/** French and English say the same: every text exists in both, with the same sections and the same blocks (PRV-11). */
import { languages } from '@agency/brand';
import type { ProblemDetails } from '@agency/problem';
import { isDraft } from '../head.ts';
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
        return text.language === 'fr' ? [...judgeDraft(text, twin), ...judgeTwin(text, twin)] : [];
      }),
  );
}

/** One language would be published without the other. */
function judgeDraft(french: Text, twin: Text): ProblemDetails[] {
  if (isDraft(french) === isDraft(twin)) return [];
  const [settled, draft] = isDraft(twin) ? [french, twin] : [twin, french];
  return [
    {
      what: `${draft.file} is a draft, and ${settled.file} is none.`,
      where: `${settled.file}:1`,
      fix: 'Write draft: true in both languages, or in none.',
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
