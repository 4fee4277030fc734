/** Remembers on the device which version of a text was read, and tells a reader who comes back that it has changed since. */
import { chooseReading, type Readings } from './readings.ts';

const key = 'textes.lus';
const note = document.querySelector<HTMLElement>('[data-last-read]');
const link = note?.querySelector('a');

if (note && link) {
  const { lastRead: name = '', day = '', earlier = '' } = note.dataset;
  const today = new Date().toISOString().slice(0, 10);
  const { kept, since } = chooseReading(load(), { name, day, earlier: earlier.split(' '), today });
  if (since) {
    link.href += `${since}/${day}/`;
    note.dataset['shown'] = '';
    // Until the reader has seen what changed, it is told at each visit.
    link.addEventListener('click', () => save({ ...kept, [name]: [day, today] }));
  }
  save(kept);
}

/** What is blocked, damaged or somebody else’s is nothing that was read: the text is there all the same. */
function load(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

function save(readings: Readings): void {
  try {
    localStorage.setItem(key, JSON.stringify(readings));
  } catch {
    // Blocked or full: nothing is remembered.
  }
}
