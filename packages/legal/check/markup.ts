/** A text is Markdown and blocks of a closed list: no other tag, no braces, no import. */
import { listFactNames, type Facts } from '@agency/facts';
import { findNearest, type ProblemDetails } from '@agency/problem';
import { blockAttributes, blockNames, enclosureAttributes } from '../blocks.ts';
import type { Tag } from '../scan.ts';
import type { Prose, Text } from './text.ts';

export function judgeMarkup(text: Text, facts: Facts): ProblemDetails[] {
  const { file, tags } = text;
  return [
    ...tags.flatMap((tag) => judgeTag(tag, `${file}:${tag.line}`, facts)),
    ...judgeStrays(text),
  ];
}

/** What a text may hold once overrides are laid over it. */
const attributesOf = new Map<string, readonly string[]>([
  ...Object.entries(blockAttributes),
  ['Passage', enclosureAttributes.Passage],
]);

function judgeTag(tag: Tag, where: string, facts: Facts): ProblemDetails[] {
  const wanted = attributesOf.get(tag.name);
  if (tag.name === 'Override') return [misplacedOverride(where)];
  if (!wanted) {
    const nearest = findNearest(tag.name, blockNames);
    return [
      {
        what: `There is no block <${tag.name}>.`,
        where,
        fix: nearest
          ? `Write <${nearest}>.`
          : `Write Markdown, or one of: ${blockNames.join(', ')}.`,
      },
    ];
  }
  if (tag.kind === 'close') return [];
  if (tag.kind === 'open' && !['Section', 'Passage'].includes(tag.name)) {
    return [{ what: `<${tag.name}> is not closed.`, where, fix: `Write <${tag.name} />.` }];
  }
  const given = Object.keys(tag.attributes);
  return [
    ...wanted
      .filter((name) => !given.includes(name))
      .map((name) => ({
        what: `<${tag.name}> lacks "${name}".`,
        where,
        fix: `Write <${tag.name} ${wanted.map((key) => `${key}="…"`).join(' ')}>.`,
      })),
    ...given
      .filter((name) => !wanted.includes(name))
      .map((name) => ({
        what: `<${tag.name}> knows no "${name}".`,
        where,
        fix: wanted.length > 0 ? `It takes: ${wanted.join(', ')}.` : `Write <${tag.name} />.`,
      })),
    ...judgeName(tag, where, facts),
  ];
}

function misplacedOverride(where: string): ProblemDetails {
  return {
    what: 'An <Override> lies over nothing.',
    where,
    fix: 'Keep it in the text of a brand, fr.<brand>.mdx, beside the shared fr.mdx of the same day.',
  };
}

/** What a block names exists among the facts. */
function judgeName({ name, attributes }: Tag, where: string, facts: Facts): ProblemDetails[] {
  const naming = namings[name];
  if (!naming) return [];
  const value = attributes[naming.attribute];
  const known = naming.listKnown(facts);
  if (value === undefined || known.includes(value)) return [];
  const nearest = findNearest(value, known);
  return [
    {
      what: `<${name}> names "${value}", which is no fact.`,
      where,
      fix: nearest
        ? `Write ${naming.attribute}="${nearest}".`
        : `Name one of: ${known.join(', ')}.`,
    },
  ];
}

/** The blocks that name something, by which attribute, and what there is to be named. */
const namings: Record<string, { attribute: string; listKnown: (facts: Facts) => string[] }> = {
  Fact: {
    attribute: 'name',
    listKnown: listFactNames,
  },
  Duration: {
    attribute: 'of',
    listKnown: ({ constants }) =>
      constants.filter(({ unit }) => unit === 'duration').map(({ id }) => id),
  },
  Authority: {
    attribute: 'id',
    listKnown: ({ authorities }) => authorities.map(({ id }) => id),
  },
};

/** What is left once blocks and links are taken out and MDX would take for code. */
export function judgeStrays({ file, prose }: Prose): ProblemDetails[] {
  return prose.flatMap((line, index) => {
    const stray = /[<{}]|^(import|export)\s/.exec(line)?.[0].trim();
    if (!stray) return [];
    return [
      {
        what: `"${stray}" would be read as code.`,
        where: `${file}:${index + 1}`,
        fix:
          stray === '<'
            ? 'Close the block as <Name />, with its values between straight quotes.'
            : 'Leave it out: a text is Markdown and blocks, and holds no other code.',
      },
    ];
  });
}
