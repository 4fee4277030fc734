/** What changed between two versions of a text: part by part, paragraph by paragraph. */
import { diffArrays } from 'diff';
import type { Paragraph, Part } from './parts.ts';
import { alike, compareSentences, compareWords, measureLikeness, type Piece } from './words.ts';

export interface ParagraphChange {
  kind: Paragraph['kind'];
  state: 'same' | 'added' | 'removed' | 'changed';
  pieces: Piece[];
}

export interface PartChange {
  id: string | undefined;
  state: ParagraphChange['state'];
  /** It stands elsewhere among the parts that both versions have. */
  moved: boolean;
  title: Piece[];
  paragraphs: ParagraphChange[];
}

/** In the order of the later version; a part that went stands where it stood. */
export function compareParts(before: readonly Part[], after: readonly Part[]): PartChange[] {
  const idOf = ({ id }: Part, index: number) => id ?? (index === 0 ? '' : `#${index}`);
  const old = new Map(before.map((part, index) => [idOf(part, index), part]));
  const now = new Map(after.map((part, index) => [idOf(part, index), part]));
  const steps = diffArrays([...old.keys()], [...now.keys()]);
  const went = new Set(steps.filter(({ removed }) => removed).flatMap(({ value }) => value));
  return steps.flatMap(({ value, added, removed }) =>
    value.flatMap((id) => {
      const [was, is] = [old.get(id), now.get(id)];
      // One that moved is told where it is now.
      if (removed && is) return [];
      return [comparePart(was, is, Boolean(added) && went.has(id))];
    }),
  );
}

function comparePart(
  before: Part | undefined,
  after: Part | undefined,
  moved: boolean,
): PartChange {
  const id = (after ?? before)?.id;
  const title = compareSentences(before?.title ?? '', after?.title ?? '');
  const paragraphs = compareParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []);
  if (!before) return { id, state: 'added', moved, title, paragraphs };
  if (!after) return { id, state: 'removed', moved, title, paragraphs };
  const isSame =
    !moved &&
    title.every(({ kind }) => kind === 'same') &&
    paragraphs.every(({ state }) => state === 'same');
  return { id, state: isSame ? 'same' : 'changed', moved, title, paragraphs };
}

function compareParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): ParagraphChange[] {
  const steps = diffArrays([...before], [...after], {
    comparator: (a, b) => a.kind === b.kind && a.full === b.full,
  });
  const changes: ParagraphChange[] = [];
  for (const [index, { value, added, removed }] of steps.entries()) {
    const next = steps[index + 1];
    if (removed && next?.added) changes.push(...pair(value, next.value));
    else if (added && steps[index - 1]?.removed) continue;
    else changes.push(...value.map((each) => whole(each, nameOf(added, removed))));
  }
  return changes;
}

/** Of those that went and those that came in one place: which are one paragraph that was changed. */
function pair(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let rest = [...after];
  for (const old of before) {
    const likeness = rest.map((each) =>
      each.kind === old.kind ? measureLikeness(old.words, each.words) : 0,
    );
    const place = likeness.indexOf(Math.max(...likeness, alike));
    const twin = rest[place];
    if (!twin) {
      changes.push(whole(old, 'removed'));
      continue;
    }
    changes.push(...rest.slice(0, place).map((each) => whole(each, 'added')));
    changes.push({ kind: twin.kind, state: 'changed', pieces: compareBoth(old, twin) });
    rest = rest.slice(place + 1);
  }
  return [...changes, ...rest.map((each) => whole(each, 'added'))];
}

/** Where the words are the same, a link leads elsewhere. */
function compareBoth(before: Paragraph, after: Paragraph): Piece[] {
  return before.words === after.words
    ? compareWords(before.full, after.full)
    : compareWords(before.words, after.words);
}

function whole({ kind, words }: Paragraph, state: 'same' | 'added' | 'removed'): ParagraphChange {
  return { kind, state, pieces: [{ kind: state, words }] };
}

function nameOf(added = false, removed = false): 'same' | 'added' | 'removed' {
  return added ? 'added' : removed ? 'removed' : 'same';
}
