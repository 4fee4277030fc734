/** Reads one file: the head and whether a text follows. */
import { readYaml } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import { nameOf } from './name.ts';
import { complementSchema, type Complement, type ComplementFacts } from './schema.ts';

interface Reading {
  /** Undefined where there are problems, and of a text in English. */
  complement?: Complement;
  hasText: boolean;
  problems: readonly ProblemDetails[];
}

const headPattern = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/;

/** Markdown, without empty lines around it. */
export function textBelowHead(source: string): string {
  return source.replace(headPattern, '').trim();
}

/** @param file As a problem names it. */
export function readComplement(source: string, file: string): Reading {
  const [, head] = headPattern.exec(source) ?? [];
  const hasText = textBelowHead(source) !== '';
  if (!head?.trim()) {
    return {
      hasText,
      problems: [
        {
          what: 'The file has no head.',
          where: `${file}:1`,
          fix: 'Begin with ---, then source, by and on, then the facts, then ---.',
        },
      ],
    };
  }
  const { data: facts, problems, lineOf } = readYaml(`\n${head}`, file, complementSchema);
  if (!facts) return { hasText, problems };
  return {
    complement: {
      file,
      name: nameOf(file),
      facts,
      hasText,
      lineOf: (path) => lineOf(keysOf(path, facts)),
    },
    hasText,
    problems,
  };
}

/** @param file As a problem names it. */
export function readEnglishText(source: string, file: string): Reading {
  const hasHead = headPattern.test(source);
  const hasText = textBelowHead(source) !== '';
  const french = file.replace(/\.en\.mdx$/, '.mdx');
  return {
    hasText,
    problems: [
      ...(hasHead
        ? [
            {
              what: 'A text in English has a head.',
              where: `${file}:1`,
              fix: `Remove it: facts stand in ${french}.`,
            },
          ]
        : []),
      ...(hasText
        ? []
        : [
            {
              what: 'The file holds no text.',
              where: file,
              fix: 'Write the text in English, or delete the file.',
            },
          ]),
    ],
  };
}

/** A picture stands in a list and goes by its id. */
function keysOf(path: string, { photos = [] }: ComplementFacts): (string | number)[] {
  const keys = path.split('.');
  if (keys[0] !== 'photos') return keys;
  return keys.map((key, place) => (place === 1 ? photos.findIndex(({ id }) => id === key) : key));
}
