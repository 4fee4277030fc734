/**
 * What a link brings is offered at the head of the page, and taken in when the visitor says so: somebody else may have made
 * it. Until then it stays in the address, so that it is offered again when the page is loaded anew.
 */
import type { Words } from '@agency/ui';
import { readExport, readFragment } from '../device/carry.ts';
import { bring } from './bring.ts';
import { button, make } from './texts.ts';

const mark = '#espace=';

/** @param sites Ids of the brands whose listings may come in. */
export function offerArrivals(space: HTMLElement, words: Words, sites: readonly string[]): void {
  const box = make('div', '', { class: 'space__carry', 'data-part': 'arriving' });
  const offer = async () => {
    const { hash } = location;
    if (!hash.startsWith(mark)) return;
    const text = await readFragment(hash);
    // Another link has come meanwhile.
    if (location.hash !== hash) return;
    space.querySelector('h1')?.after(box);
    if (text !== undefined && readExport(text)) return ask(box, text, sites, words);
    conclude(box, words('space.arriving-bad'));
  };
  void offer();
  // A link that is opened where the space is open already.
  addEventListener('hashchange', () => void offer());
}

function ask(box: HTMLElement, text: string, sites: readonly string[], words: Words): void {
  let isAnswered = false;
  const answer = async (act: () => string[] | Promise<Node[]>) => {
    if (isAnswered) return;
    isAnswered = true;
    conclude(box, ...(await act()));
  };
  const take = button(
    words('space.arriving-take'),
    () => void answer(() => bring(text, sites, words)),
  );
  const refuse = button(
    words('space.arriving-refuse'),
    () => void answer(() => [words('space.arriving-refused')]),
  );
  const sentence = make('p', words('space.arriving'), { id: 'arriving' });
  for (const each of [take, refuse]) each.setAttribute('aria-describedby', sentence.id);
  box.replaceChildren(sentence, take, refuse);
  take.focus();
}

/** The button that had the focus is gone: what became of it has it now, and is read from there. */
function conclude(box: HTMLElement, ...told: (string | Node)[]): void {
  if (location.hash.startsWith(mark))
    history.replaceState(history.state, '', location.pathname + location.search);
  const result = make('div', '', { class: 'space__said', tabindex: '-1' });
  result.append(...told);
  box.replaceChildren(result);
  result.focus();
}
