import { expect, test } from 'vitest';
import type { Control } from './controls.ts';
import { createDraftStore, draftKey, readAnswers, restoreAnswers } from './draft.ts';

function createStorage(texts = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  } as Storage;
}

/** As much of a control as a draft looks at. */
const control = (shown: Partial<HTMLInputElement>) =>
  ({ type: 'text', value: '', defaultValue: '', ...shown }) as unknown as Control;
const radio = (value: string, checked = false, defaultChecked = false) =>
  control({ name: 'wish', type: 'radio', value, checked, defaultChecked } as HTMLInputElement);
const select = (value: string, selectedIndex: number, byDefault?: number) =>
  ({
    ...{ name: 'kind', type: 'select-one', value, selectedIndex },
    options: [0, 1, 2].map((index) => ({ defaultSelected: index === byDefault })),
  }) as unknown as Control;

const draft = { answers: { name: 'Camille' }, elapsed: 900 };

test('a draft is read as it was written, until it is erased', () => {
  const store = createDraftStore('formulaire.contact', () => storage);
  const storage = createStorage();
  store.write(draft);
  expect(store.read()).toEqual(draft);
  store.erase();
  expect(store.read()).toEqual({});
});

test('where storage is refused, or full, there is no draft and no fault', () => {
  const store = createDraftStore('formulaire.contact', () => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(() => store.write(draft)).not.toThrow();
  expect(() => store.erase()).not.toThrow();
  expect(store.read()).toEqual({});
});

test('what somebody else has written there is no draft', () => {
  const storage = createStorage(new Map([['formulaire.contact', '{']]));
  expect(createDraftStore('formulaire.contact', () => storage).read()).toEqual({});
});

test('each listing has a draft of its own', () => {
  expect(draftKey('contact', undefined)).toBe('formulaire.contact');
  expect(draftKey('enquiry', 'EX41-1042')).toBe('formulaire.enquiry.EX41-1042');
});

test('answers are kept; boxes, and what the page fills in, are not', () => {
  const kept = readAnswers([
    control({ name: 'name', value: 'Camille' }),
    radio('visite'),
    radio('renseignement', true),
    control({ name: 'reference', type: 'hidden', value: 'EX41-1042' }),
    control({ name: '_trap', value: 'x' }),
    control({ name: 'box.offers-email', type: 'checkbox', value: 'Oui.' }),
  ]);
  expect(kept).toEqual({ name: 'Camille', wish: 'renseignement' });
});

test('answers are put back where nothing stands yet', () => {
  const all = [control({ name: 'name' }), radio('visite'), radio('renseignement'), select('', 0)];
  const isRestored = restoreAnswers(all, { name: 'Camille', wish: 'visite', kind: 'maison' });
  expect(isRestored).toBe(true);
  expect(readAnswers(all)).toEqual({ name: 'Camille', wish: 'visite', kind: 'maison' });
});

test.each([
  ['a text', [control({ name: 'name', value: 'Zoé' })]],
  ['a pressed button', [radio('visite'), radio('renseignement', true)]],
  ['a choice', [select('local', 2, 1)]],
])('what stands there already stays: %s', (_, all) => {
  const before = readAnswers(all);
  const isRestored = restoreAnswers(all, { name: 'Camille', wish: 'visite', kind: 'maison' });
  expect(isRestored).toBe(false);
  expect(readAnswers(all)).toEqual(before);
});

test('a choice that there is no more leaves the first one', () => {
  const list = select('', 0);
  Object.defineProperty(list, 'value', {
    get: () => '',
    set() {
      (list as HTMLSelectElement).selectedIndex = -1;
    },
  });
  expect(restoreAnswers([list], { kind: 'chateau' })).toBe(false);
  expect((list as HTMLSelectElement).selectedIndex).toBe(0);
});

test('no box is ever ticked, and nothing of ours is overwritten', () => {
  const box = control({ name: 'box.offers-email', type: 'checkbox', value: 'Oui.' });
  const token = control({ name: '_token', type: 'hidden', value: 'new', defaultValue: 'new' });
  const answers = { 'box.offers-email': 'Oui.', _token: 'old' };
  expect(restoreAnswers([box, token], answers)).toBe(false);
  expect(token.value).toBe('new');
});
