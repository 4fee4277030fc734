/** The sections of a text: each is closed, each has an anchor of its own. */
import type { ProblemDetails } from '@agency/problem';
import type { Tag } from '../scan.ts';
import type { Text } from './text.ts';

export function judgeSections({ file, tags }: Text): ProblemDetails[] {
  const sections = tags.filter(({ name }) => name === 'Section');
  return [...judgeNesting(sections, file), ...judgeAnchors(sections, file)];
}

/** Sections open and close in turn: none lies within another. */
function judgeNesting(sections: readonly Tag[], file: string): ProblemDetails[] {
  const problems: ProblemDetails[] = [];
  let open: Tag | undefined;
  for (const tag of sections) {
    if (tag.kind !== 'close' && open) problems.push(unclosed(open, file));
    if (tag.kind === 'close' && !open) {
      const where = `${file}:${tag.line}`;
      problems.push({ what: '</Section> closes nothing.', where, fix: 'Remove it.' });
    }
    open = tag.kind === 'close' ? undefined : tag;
  }
  return open ? [...problems, unclosed(open, file)] : problems;
}

function unclosed({ attributes, line }: Tag, file: string): ProblemDetails {
  return {
    what: `The section "${attributes['id'] ?? ''}" is not closed.`,
    where: `${file}:${line}`,
    fix: 'Write </Section> on a line of its own where it ends.',
  };
}

/** An anchor names one section of a page, in characters that an address takes as they are. */
function judgeAnchors(sections: readonly Tag[], file: string): ProblemDetails[] {
  const named = sections.filter(({ attributes }) => attributes['id'] !== undefined);
  const ids = named.map(({ attributes }) => attributes['id']);
  return named.flatMap(({ attributes: { id = '' }, line }, index) => {
    const where = `${file}:${line}`;
    if (ids.indexOf(id) < index) {
      const fix = 'Give this one another id.';
      return [{ what: `Two sections are called "${id}".`, where, fix }];
    }
    if (/^[a-z][a-z0-9-]*$/.test(id)) return [];
    const fix = 'Write lower-case letters without accents, joined by hyphens.';
    return [{ what: `"${id}" is no anchor.`, where, fix }];
  });
}
