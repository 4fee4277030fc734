/** The visitor's own words to a favourite: kept when they are written, when the page is left, and sent to nobody. */
import type { Words } from '@agency/ui';
import type { Changed } from '../device/change.ts';
import { setNote } from '../device/favourites.ts';
import { longestNote, type KeptListing } from '../device/kept.ts';
import type { Outcome } from '../device/store.ts';
import { tellOutcome } from '../device/tell-outcome.ts';
import { announce, changeKept, store } from './kept-store.ts';
import { make } from './texts.ts';

/** Those in which something is written that is not kept yet. */
const unsaved = new Set<() => void>();

export interface NoteField {
  element: HTMLElement;
  show: (kept: KeptListing) => void;
}

/** @param tell Told when it was kept, or why not; and when there is no room for more. */
export function noteField(
  kept: KeptListing,
  words: Words,
  tell: (said: Outcome | 'at-limit') => void,
): NoteField {
  const field = make('textarea', '', {
    rows: '1',
    maxlength: String(longestNote),
    'aria-label': words('space.note', { name: kept.title }),
    'aria-describedby': 'note-hint',
  });
  const element = make('label', words('space.note-short'), { class: 'space__note' });
  element.append(field);
  let known = '';
  /** How many writings wait for their turn: until they are written, what stands in the field is what counts. */
  let waiting = 0;
  let last: object | undefined;
  /** What is in the field now, whenever it is written: nothing where something newer was handed over meanwhile. */
  const write = () => {
    const [text, at] = [(known = field.value), Date.now()];
    const change = (all: KeptListing[]): Changed<KeptListing[]> =>
      change === last ? setNote(all, kept, text, at) : { state: all };
    return (last = change);
  };
  const settle = () => {
    if (waiting === 0 && field.value === known) unsaved.delete(saveAtOnce);
  };
  const saveAtOnce = () => {
    const outcome = store.changeAtOnce('favourites', write());
    settle();
    // Whoever comes back to the page is told that it is not kept; that it is, nobody has asked.
    if (tellOutcome(outcome)) tell(outcome);
  };
  const save = async () => {
    waiting++;
    unsaved.add(saveAtOnce);
    const outcome = await changeKept('favourites', write());
    waiting--;
    settle();
    tell(outcome);
  };
  field.addEventListener('input', () => {
    unsaved.add(saveAtOnce);
    if (field.value.length >= longestNote) tell('at-limit');
  });
  field.addEventListener('change', () => {
    if (field.value === known) settle();
    else void save();
  });
  return {
    element,
    show: ({ note }) => {
      if (unsaved.has(saveAtOnce)) return;
      known = note?.text ?? '';
      if (field.value !== known) field.value = known;
    },
  };
}

function saveAll(): void {
  if (unsaved.size === 0) return;
  for (const save of unsaved) save();
  announce();
}

addEventListener('pagehide', saveAll);
// On a telephone a page that is put away may never be told that it is left.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') saveAll();
});
