/** What a brand says otherwise names a passage that is there, as it stands today. */
import { findNearest, type ProblemDetails } from '@agency/problem';
import { enclosureAttributes, overrideWays } from '../blocks.ts';
import { isOverrides, sharedId } from '../compose.ts';
import { readEnclosures, type Enclosure } from '../enclosures.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { TextFile } from '../load.ts';
import { countHeadLines, scan } from '../scan.ts';
import { judgeAlone, judgeNesting } from './sections.ts';

/** `files` are the texts as they are written, before overrides are laid over them. */
export function judgeOverrides(files: readonly TextFile[]): ProblemDetails[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return files
    .filter((file) => sharedId(file.id) !== file.id && isOverrides(file))
    .flatMap((file) => [
      ...judgeFile(file, byId.get(sharedId(file.id))),
      ...judgeTwin(file, byId.get(file.id.replace(/\/fr\./, '/en.'))),
    ]);
}

/** Both languages say the same passages otherwise, in the same way and order. */
function judgeTwin(french: TextFile, twin: TextFile | undefined): ProblemDetails[] {
  // A missing language is told elsewhere.
  if (!twin || twin === french) return [];
  const ours = readEnclosures(french.source, 'Override');
  const theirs = readEnclosures(twin.source, 'Override');
  const sign = (each: Enclosure | undefined) =>
    each && `<Override of="${each.attributes['of']}" how="${each.attributes['how']}">`;
  const places = [...(ours.length > theirs.length ? ours : theirs).keys()];
  const place = places.find((index) => sign(ours[index]) !== sign(theirs[index]));
  if (place === undefined) return [];
  const [wanted, found] = [ours[place], theirs[place]];
  return [
    {
      what: wanted
        ? `${sign(wanted)} of ${french.file}:${wanted.line} is missing here.`
        : `${sign(found)} has no counterpart in ${french.file}.`,
      where: `${twin.file}:${found?.line ?? twin.source.split('\n').length}`,
      fix: 'Give both languages the same overrides, in the same order.',
    },
  ];
}

function judgeFile(own: TextFile, shared: TextFile | undefined): ProblemDetails[] {
  const { file, source } = own;
  if (!shared) {
    const base = `content/legal/${sharedId(own.id)}.mdx`;
    return [
      {
        what: `There is no ${base} to say otherwise.`,
        where: file,
        fix: 'Write it, or write the whole text of the brand, without <Override>.',
      },
    ];
  }
  const tags = scan(source).tags.filter(({ name }) => name === 'Override');
  const overrides = readEnclosures(source, 'Override');
  const passages = readEnclosures(shared.source, 'Passage');
  return [
    ...judgeNesting(
      tags.filter(({ kind }) => kind !== 'single'),
      file,
    ),
    ...judgeAlone(tags, source, file),
    ...judgeOutside(own, overrides),
    ...overrides.flatMap((override) => judgeOverride(override, passages, { file, shared })),
    ...judgeTwice(overrides, file),
  ];
}

interface Place {
  file: string;
  shared: TextFile;
}

function judgeOverride(
  override: Enclosure,
  passages: readonly Enclosure[],
  { file, shared }: Place,
): ProblemDetails[] {
  const { attributes, line } = override;
  const where = `${file}:${line}`;
  const attributeFaults = judgeAttributes(attributes, where);
  if (attributeFaults.length > 0) return attributeFaults;
  const { of = '', how = '', base = '' } = attributes;
  const passage = passages.find(({ attributes: { id } }) => id === of);
  if (!passage) return [unknownPassage(of, passages, where, shared)];
  if (how === 'drop' && override.words !== '') {
    const fix = 'Leave it empty, or write how="replace".';
    return [{ what: `What is dropped has no words of its own.`, where, fix }];
  }
  if (how !== 'drop' && override.words === '') {
    const fix = 'Write what the brand says, or how="drop".';
    return [{ what: `The override of "${of}" says nothing.`, where, fix }];
  }
  const today = fingerprintOf(passage.words);
  return base === today ? [] : [stale(override, passage, { where, shared, today })];
}

function judgeAttributes(attributes: Enclosure['attributes'], where: string): ProblemDetails[] {
  const wanted: readonly string[] = enclosureAttributes.Override;
  const form = `<Override ${wanted.map((name) => `${name}="…"`).join(' ')}>`;
  const { how } = attributes;
  const missing = wanted.filter((name) => !(name in attributes) && name !== 'base');
  const unknown = Object.keys(attributes).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      what: `<Override> lacks "${name}".`,
      where,
      fix: `Write ${form}.`,
    })),
    ...unknown.map((name) => ({
      what: `<Override> knows no "${name}".`,
      where,
      fix: `It takes: ${wanted.join(', ')}.`,
    })),
    ...(how === undefined || overrideWays.some((way) => way === how)
      ? []
      : [
          {
            what: `An override cannot "${how}".`,
            where,
            fix: `Write how="${findNearest(how, overrideWays) ?? overrideWays.join('", "')}".`,
          },
        ]),
  ];
}

function unknownPassage(
  of: string,
  passages: readonly Enclosure[],
  where: string,
  { file }: TextFile,
): ProblemDetails {
  const names = passages.map(({ attributes }) => attributes['id'] ?? '');
  const nearest = findNearest(of, names);
  return {
    what: `There is no passage "${of}" in ${file}.`,
    where,
    fix: nearest
      ? `Write of="${nearest}".`
      : names.length > 0
        ? `Write one of: ${names.join(', ')}.`
        : `Enclose it there in <Passage id="${of}"> and </Passage>.`,
  };
}

/** The shared words have changed since: whoever answers for the brand reads both, then says that they still go together. */
function stale(
  { attributes: { of = '', base }, words }: Enclosure,
  passage: Enclosure,
  { where, shared, today }: { where: string; shared: TextFile; today: string },
): ProblemDetails {
  return {
    what: [
      base
        ? `The passage "${of}" has changed since the brand overrode it (${base}).`
        : `The override of "${of}" does not say which state of the passage it was written against.`,
      ...told(`  the passage now, ${shared.file}:${passage.line}`, passage.words),
      ...told('  the override', words),
    ].join('\n'),
    where,
    fix: `Read both, mend the override if need be, then write base="${today}".`,
  };
}

function told(title: string, words: string): string[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return [`${title}:`, ...(lines.length > 0 ? lines : ['(nothing)']).map((line) => `    ${line}`)];
}

/** Words that no override encloses would be shown nowhere. */
function judgeOutside(
  { file, source }: TextFile,
  overrides: readonly Enclosure[],
): ProblemDetails[] {
  const isEnclosed = (line: number) =>
    overrides.some((each) => each.line <= line && line <= each.end);
  const lines = source.split('\n');
  const headEnd = countHeadLines(source);
  const index = lines.findIndex(
    (line, at) => at >= headEnd && line.trim() !== '' && !isEnclosed(at + 1),
  );
  if (index < 0 || /^<\/?Override\b/.test(lines[index] ?? '')) return [];
  return [
    {
      what: `"${lines[index]?.trim()}" stands outside every <Override>.`,
      where: `${file}:${index + 1}`,
      fix: 'Move it into an override, or write the whole text of the brand, without <Override>.',
    },
  ];
}

/** One passage is replaced once, and has one text before and one after it. */
function judgeTwice(overrides: readonly Enclosure[], file: string): ProblemDetails[] {
  const sign = ({ attributes: { of, how } }: Enclosure) =>
    `${of} ${how === 'drop' ? 'replace' : how}`;
  const signs = overrides.map(sign);
  return overrides
    .filter((override, index) => signs.indexOf(sign(override)) < index)
    .map(({ attributes: { of = '', how = '' }, line }) => ({
      what: `The passage "${of}" is overridden twice ("${how}").`,
      where: `${file}:${line}`,
      fix: 'Write one override of it.',
    }));
}
