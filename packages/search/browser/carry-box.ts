/** Taking along what is kept, as a file or a link; taking it in again; being rid of it. */
import type { Words } from '@agency/ui';
import { writeExport } from '../device/carry.ts';
import { chapters, type Chapter, type Kept } from '../device/kept.ts';
import { offerArrivals } from './arriving.ts';
import { bring } from './bring.ts';
import { copyLinks, type Sister } from './copy-links.ts';
import { announce, keeping, store } from './kept-store.ts';
import { button, make } from './texts.ts';

/**
 * @param space Knows the brands of the group: from them things may come, and to them they may go.
 * @param forget Does away with what else of the page could bring back what is erased.
 */
export function showCarry(
  space: HTMLElement,
  box: HTMLElement,
  words: Words,
  forget: () => void,
): void {
  const group = JSON.parse(space.dataset['sites'] ?? '{}') as Readonly<Record<string, Sister>>;
  const sites = Object.keys(group);
  const sisters = sites.flatMap((id) => (id === space.dataset['site'] ? [] : (group[id] ?? [])));
  const said = make('div', '', { role: 'status', class: 'space__said' });
  const say = (...content: (string | Node)[]) => said.replaceChildren(...content);
  const { buttons, byHand } = copyLinks(readAll, sisters, words, say);
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
    void text
      // It lies where it cannot be had just now.
      .catch(() => '')
      .then((each) => bring(each, sites, words))
      .then((told) => say(...told));
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
    forget();
    byHand.replaceChildren();
    say(words(store.eraseAll() ? 'space.erased' : 'space.erase-failed'));
    announce();
  });
  erase.addEventListener('blur', () => {
    delete erase.dataset['sure'];
    erase.textContent = words('space.erase');
  });
  box.replaceChildren(
    make('p', words('space.carry-hint'), { class: 'soft small' }),
    button(words('space.export'), () => download(writeExport(readAll(), store.readAside().text))),
    ...buttons,
    button(words('space.import'), () => file.click()),
    file,
    erase,
    byHand,
    said,
  );
  offerArrivals(space, words, sites);
}

function readAll(): Kept {
  const names = Object.keys(chapters) as Chapter[];
  return Object.fromEntries(names.map((name) => [name, store.read(name)])) as unknown as Kept;
}

function download(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', '', { href, download: 'mon-espace.json' }).click();
  URL.revokeObjectURL(href);
}
