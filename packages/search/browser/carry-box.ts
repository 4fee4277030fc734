/** Taking along what is kept, as a file or a link; taking it in again; being rid of it. */
import type { Words } from '@agency/ui';
import { readExport, readFragment, writeExport, writeFragment } from '../device/carry.ts';
import { chapters, type Chapter, type Kept } from '../device/kept.ts';
import { takeIn } from '../device/merge.ts';
import { announce, keeping, store } from './kept-store.ts';
import { tellMerged } from './tell-merged.ts';
import { make } from './texts.ts';

/** @param sites Ids of the brands whose listings may come in. */
export function showCarry(box: HTMLElement, words: Words, sites: readonly string[]): void {
  const said = make('div', '', { role: 'status', class: 'space__said' });
  const say = (...content: (string | Node)[]) => said.replaceChildren(...content);
  const file = make('input', '', {
    type: 'file',
    accept: 'application/json,.json',
    'aria-label': words('space.import'),
  });
  file.hidden = true;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    // Larger than anything that we write: it is not even read.
    const text = chosen && chosen.size < 5_000_000 ? chosen.text() : Promise.resolve('');
    void text.then((each) => bring(each, sites, words)).then((told) => say(...told));
    file.value = '';
  });
  const erase = button(words('space.erase'), () => {
    if (erase.dataset['sure'] === undefined) {
      erase.dataset['sure'] = '';
      erase.textContent = words('space.erase-sure');
      return;
    }
    delete erase.dataset['sure'];
    erase.textContent = words('space.erase');
    keeping.forget();
    say(words(store.eraseAll() ? 'space.erased' : 'space.erase-failed'));
    announce();
  });
  erase.addEventListener('blur', () => {
    delete erase.dataset['sure'];
    erase.textContent = words('space.erase');
  });
  box.replaceChildren(
    button(words('space.export'), () => download(writeExport(readAll()))),
    button(words('space.link'), () => void copyLink(words).then(say)),
    button(words('space.import'), () => file.click()),
    file,
    erase,
    said,
  );
  const offer = () => void offerArriving(box, words, sites, say);
  offer();
  // A link that is opened where the space is open already.
  addEventListener('hashchange', offer);
}

function readAll(): Kept {
  const names = Object.keys(chapters) as Chapter[];
  return Object.fromEntries(names.map((name) => [name, store.read(name)])) as unknown as Kept;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = make('button', text, { type: 'button', class: 'button button--plain' });
  made.addEventListener('click', act);
  return made;
}

function download(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', '', { href, download: 'mon-espace.json' }).click();
  URL.revokeObjectURL(href);
}

async function copyLink(words: Words): Promise<string> {
  const fragment = await writeFragment(readAll());
  if (!fragment) return words('space.link-long');
  const link = `${location.origin}${location.pathname}#${fragment}`;
  try {
    await navigator.clipboard.writeText(link);
    return words('space.link-done');
  } catch {
    // To be copied by hand.
    return link;
  }
}

async function bring(text: string, sites: readonly string[], words: Words): Promise<Node[]> {
  const coming = readExport(text);
  if (!coming) return [new Text(words('space.import-bad'))];
  const { merged, outcomes } = await takeIn(store, coming, { sites, now: Date.now() });
  announce();
  return tellMerged(merged, outcomes, words);
}

/** What a link brings is taken in when the visitor says so: somebody else may have made it. */
async function offerArriving(
  box: HTMLElement,
  words: Words,
  sites: readonly string[],
  say: (...content: (string | Node)[]) => void,
): Promise<void> {
  if (!location.hash.startsWith('#espace=')) return;
  const text = await readFragment(location.hash);
  history.replaceState(history.state, '', location.pathname + location.search);
  if (text === undefined || !readExport(text)) return say(words('space.import-bad'));
  const notice = make('p', words('space.arriving'), { class: 'space__arriving' });
  const take = button(words('space.arriving-take'), () => {
    notice.remove();
    void bring(text, sites, words).then((told) => say(...told));
  });
  notice.append(' ', take);
  box.querySelector('.space__arriving')?.remove();
  box.prepend(notice);
  take.focus();
}
