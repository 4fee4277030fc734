/** The sections and passages of a text: each is closed where it was opened, each has a name of its own. */
import type { ProblemDetails } from '@agency/problem';
import type { Tag } from '../scan.ts';
import type { Text } from './text.ts';

export function judgeSections({ file, tags, source }: Text): ProblemDetails[] {
  const sections = tags.filter(({ name }) => name === 'Section');
  const passages = tags.filter(({ name }) => name === 'Passage');
  return [
    ...judgeNesting(sections, file),
    ...judgeNesting(passages, file),
    ...judgeCrossing(
      tags.filter(({ name }) => ['Section', 'Passage'].includes(name)),
      file,
    ),
    ...judgeAlone(passages, source, file),
    ...judgeNames(sections, file),
    ...judgeNames(passages, file),
  ];
}

/** They open and close in turn: none lies within another of its kind. */
export function judgeNesting(sections: readonly Tag[], file: string): ProblemDetails[] {
  const problems: ProblemDetails[] = [];
  let open: Tag | undefined;
  for (const tag of sections) {
    if (tag.kind !== 'close' && open) problems.push(unclosed(open, file));
    if (tag.kind === 'close' && !open) {
      const where = `${file}:${tag.line}`;
      problems.push({ what: `</${tag.name}> closes nothing.`, where, fix: 'Remove it.' });
    }
    open = tag.kind === 'close' ? undefined : tag;
  }
  return open ? [...problems, unclosed(open, file)] : problems;
}

function unclosed({ name, attributes, line }: Tag, file: string): ProblemDetails {
  return {
    what: `The ${name.toLowerCase()} "${attributes['id'] ?? ''}" is not closed.`,
    where: `${file}:${line}`,
    fix: `Write </${name}> on a line of its own where it ends.`,
  };
}

/** A passage lies within one section, or holds whole ones: a brand could otherwise drop half a section. */
function judgeCrossing(tags: readonly Tag[], file: string): ProblemDetails[] {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const inner = open.at(-1);
    if (inner?.name === tag.name) open.pop();
    else if (inner && open.some(({ name }) => name === tag.name)) {
      return [
        {
          what: `The ${inner.name.toLowerCase()} "${inner.attributes['id'] ?? ''}" goes on past </${tag.name}>.`,
          where: `${file}:${tag.line}`,
          fix: 'Let a passage lie within one section, or hold whole sections.',
        },
      ];
    }
  }
  return [];
}

/** Where a passage begins and ends is read by lines. */
export function judgeAlone(tags: readonly Tag[], source: string, file: string): ProblemDetails[] {
  const lines = source.split('\n');
  return tags
    .filter(({ line }) => !/^<[^<>]*>$/.test(lines[line - 1] ?? ''))
    .map(({ name, kind, line }) => ({
      what: `<${kind === 'close' ? '/' : ''}${name}> shares its line.`,
      where: `${file}:${line}`,
      fix: 'Write it on a line of its own, from its beginning on.',
    }));
}

/** An id names one section of a page, in characters that an address takes as they are. */
function judgeNames(sections: readonly Tag[], file: string): ProblemDetails[] {
  const named = sections.filter(({ attributes }) => attributes['id'] !== undefined);
  const ids = named.map(({ attributes }) => attributes['id']);
  return named.flatMap(({ name, attributes: { id = '' }, line }, index) => {
    const where = `${file}:${line}`;
    if (ids.indexOf(id) < index) {
      const fix = 'Give this one another id.';
      return [{ what: `Two ${name.toLowerCase()}s are called "${id}".`, where, fix }];
    }
    if (/^[a-z][a-z0-9-]*$/.test(id)) return [];
    const fix = 'Write lower-case letters without accents, joined by hyphens.';
    const kind = name === 'Section' ? 'anchor' : 'name of a passage';
    return [{ what: `"${id}" is no ${kind}.`, where, fix }];
  });
}
