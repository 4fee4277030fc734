import { chooseUse, expectOf } from '@agency/consent';
import { brand, registry } from '@agency/consent/fixtures/registry.ts';
import { expect, test } from 'vitest';
import { judgeObserved, judgeSeen, listUnseen, tellFault, type Expectation, type Seen } from './judge.ts'; // prettier-ignore
import type { Observed } from './observe.ts';
import type { Stored } from './read-stored.ts';

const use = chooseUse(registry, brand);
const all = ['compteur', 'ecran', 'mesure'];

const see = (observed: Partial<Observed>): Observed => ({
  stored: [],
  hosts: [],
  violations: [],
  unread: [],
  ...observed,
});
const judge = (observed: Partial<Observed>, allowed: readonly string[] = all) =>
  judgeObserved(see(observed), expectOf(use, allowed)).map(tellFault);
const cookie = (name: string, more: Partial<Stored> = {}): Stored => ({
  kind: 'cookie',
  name,
  ...more,
});

test('what is declared and allowed is no fault', () => {
  const stored = [
    { kind: 'local-storage' as const, name: 'favoris' },
    cookie('_c_12', { days: 390 }),
    cookie('film', { host: 'www.ecran.example' }),
  ];
  expect(judge({ stored, hosts: ['eu.compteur.example', 'www.ecran.example'] })).toEqual([]);
});

test.each<[string, Partial<Observed>, string]>([
  [
    'of a vendor that is not allowed',
    { stored: [cookie('_c_1')] },
    'stores the cookie _c_1, which is not allowed here',
  ],
  [
    'that nobody declared',
    { stored: [{ kind: 'session-storage', name: 'x' }] },
    'stores the session-storage x, which is not allowed here',
  ],
  [
    'in a database, which no registry can declare',
    { stored: [{ kind: 'database', name: 'favoris' }] },
    'stores the database favoris, which is not allowed here',
  ],
  [
    'of ours that lies with others',
    { stored: [{ kind: 'local-storage', name: 'favoris', host: 'ecran.example' }] },
    'stores the local-storage favoris (ecran.example), which is not allowed here',
  ],
  ['that is a host', { hosts: ['x.example'] }, 'calls x.example, which is not allowed here'],
  [
    'that the policy caught',
    { violations: ['img-src https://x.example'] },
    'the policy had to forbid: img-src https://x.example',
  ],
])('a thing %s is a fault', (_, observed, told) => {
  expect(judge(observed, [])).toEqual([told]);
});

test.each([
  [397, []],
  [398, []],
  [400, ['keeps the cookie _c_1 for 400 days, declared 397']],
])('thirteen months are declared, %i days are kept', (days, faults) => {
  expect(judge({ stored: [cookie('_c_1', { days })] })).toEqual(faults);
});

test('a cookie of the visit that outlives it is a fault', () => {
  const film = cookie('film', { host: 'ecran.example', days: 30 });
  expect(judge({ stored: [film] })).toEqual([
    'keeps the cookie film (ecran.example) beyond the visit',
  ]);
});

const quiet: Seen = { observed: see({}), awake: [], asks: false, status: 200 };
const nothing: Expectation = { stored: [], running: [], asks: false };

test.each<[string, Partial<Seen>, Partial<Expectation>, string[]]>([
  ['a quiet page', {}, {}, []],
  ['a page that asks in vain', { asks: true }, {}, ['asks, where there is nothing to ask']],
  ['a page that does not ask', {}, { asks: true }, ['does not ask']],
  ['a vendor that runs', { awake: ['ecran'] }, {}, ['runs ecran, which is not allowed here']],
  ['a vendor that may run', { awake: ['ecran'] }, { running: ['ecran'] }, []],
  ['a page that is not there', { status: 404 }, {}, ['is answered with 404, where 200 is right']],
  ['a page that is rightly not there', { status: 404 }, { status: 404 }, []],
  [
    'a page that is there and should not be',
    { status: 200 },
    { status: 404 },
    ['is answered with 200, where 404 is right'],
  ],
  ['a page that did not answer', { status: 0 }, {}, ['is answered with 0, where 200 is right']],
  [
    'a frame that could not be read',
    { observed: see({ unread: [{ what: 'frame', address: 'https://ecran.example/1' }] }) },
    {},
    ['could not be read: the frame https://ecran.example/1'],
  ],
])('%s', (_, seen, expectation, faults) => {
  const found = judgeSeen({ ...quiet, ...seen }, use, { ...nothing, ...expectation });
  expect(found.map(tellFault)).toEqual(faults);
});

test.each<[readonly string[], string[]]>([
  [
    ['compteur', 'ecran'],
    [
      'stores the cookie _c_1, which is not allowed here',
      'stores the cookie espion (ecran.example), which is not allowed here',
    ],
  ],
  [
    ['compteur'],
    [
      'stores the cookie film (ecran.example), which is not allowed here',
      'stores the cookie _c_1, which is not allowed here',
      'stores the cookie espion (ecran.example), which is not allowed here',
    ],
  ],
])(
  'after a withdrawal from %s what they declared to keep with them is no fault; all else is',
  (leftWithOthers, faults) => {
    const stored = [
      cookie('film', { host: 'ecran.example' }),
      cookie('_c_1'),
      cookie('espion', { host: 'ecran.example' }),
    ];
    const found = judgeSeen({ ...quiet, observed: see({ stored }) }, use, {
      ...nothing,
      leftWithOthers,
    });
    expect(found.map(tellFault)).toEqual(faults);
  },
);

test('what may lie there and who may be called are two things', () => {
  const observed = see({ stored: [cookie('_c_1')], hosts: ['cdn.compteur.example'] });
  const found = judgeSeen({ ...quiet, observed }, use, { ...nothing, stored: ['compteur'] });
  expect(found.map(tellFault)).toEqual(['calls cdn.compteur.example, which is not allowed here']);
});

test('what is declared and never seen is told; a request is seen by its host', () => {
  const seen = [
    see({ stored: [cookie('_c_1')], hosts: ['cdn.compteur.example'] }),
    see({ hosts: ['mesure.villa-rosa.example'] }),
  ];
  const { trackers, hosts } = listUnseen(expectOf(use, all), seen);
  expect(trackers.map(({ name }) => name)).toEqual(['favoris', 'film']);
  expect(hosts).toEqual(['www.ecran.example']);
});

test('a choice that is not what was pressed is told', () => {
  const told = [undefined, ['ecran']].map((kept) =>
    tellFault({ code: 'choice', expected: [], kept }),
  );
  expect(told).toEqual([
    'remembers as accepted: no choice, where it was: nothing',
    'remembers as accepted: ecran, where it was: nothing',
  ]);
});
