/** The proof sees what nobody declared, and what it could not look at: a cookie, a host, a tracker that does not wait. */
import type { BrowserContext } from 'playwright/test';
import { tellFault } from '../privacy/judge.ts';
import type { SamplePage } from '../privacy/pages.ts';
import { plant } from '../privacy/plant.ts';
import { faultsOf, runState } from '../privacy/run-state.ts';
import type { Deed, Setting, Step } from '../privacy/session.ts';
import type { State } from '../privacy/states.ts';
import { askNotToBeFollowed } from '../privacy/visitor.ts';
import { expect, test } from './fixtures.ts';

const refused: State = { id: 'refused', kind: 'refused', accepted: [], running: [] };

/** The page of offices holds frames of others, on every brand. */
const offices: SamplePage = { path: '/agences/', type: 'offices', vendors: ['google-maps'] };
const home: SamplePage = { path: '/', type: 'home', vendors: [] };
const pages = [home, offices];

const tell = ({ faults }: Pick<Step, 'faults'>) => faults.map(tellFault);

/** Seen before anybody answers, and again on the pages that are opened after a refusal. */
test.describe('a proof fails', () => {
  for (const [name, script, told, setting = {}] of [
    [
      'for a cookie that nobody declared',
      'document.cookie = "mouchard=1; path=/; max-age=86400"',
      'stores the cookie mouchard, which is not allowed here',
    ],
    [
      'for an entry that nobody declared, for good',
      'localStorage.mouchard = 1',
      'stores the local-storage mouchard, which is not allowed here',
    ],
    [
      'for an entry that nobody declared, for the visit',
      'sessionStorage.mouchard = 1',
      'stores the session-storage mouchard, which is not allowed here',
    ],
    [
      'for an entry that nobody declared, in a database',
      'indexedDB.open("mouchard")',
      'stores the database mouchard, which is not allowed here',
    ],
    [
      'for a cache that nobody declared',
      'void caches.open("mouchard")',
      'stores the cache mouchard, which is not allowed here',
    ],
    [
      'for a file that nobody declared',
      'void navigator.storage.getDirectory().then((it) => it.getFileHandle("mouchard", { create: true }))',
      'stores the file mouchard, which is not allowed here',
    ],
    [
      'for a service worker that nobody declared',
      'void navigator.serviceWorker.register("/ouvrier.js", { scope: "/mouchard/" })',
      /^stores the worker http:\/\/localhost:\d+\/mouchard\/, which is not allowed here$/,
      { loosened: true },
    ],
    [
      'for a host that the policy forbids',
      'new Image().src = "https://mouchard.example/vue.gif"',
      /^the policy had to forbid: img-src https:\/\/mouchard\.example\/vue\.gif/,
    ],
    [
      'for a host that nobody declared, where the policy forbids none',
      'void fetch("https://mouchard.example/vue").catch(() => undefined)',
      'calls mouchard.example, which is not allowed here',
      { loosened: true },
    ],
    [
      'for a host that is called by what Playwright keeps to itself',
      'new Image().src = "https://mouchard.example/favicon.ico"',
      'calls mouchard.example, which is not allowed here',
      { loosened: true },
    ],
    [
      'for a host that a shared worker calls',
      'new SharedWorker("data:text/javascript,fetch(%22https://mouchard.example/vue%22)")',
      'calls mouchard.example, which is not allowed here',
      { loosened: true },
    ],
    [
      'for a host that a page calls as it is left',
      'addEventListener("pagehide", () => navigator.sendBeacon("https://mouchard.example/fin"))',
      'calls mouchard.example, which is not allowed here',
      { loosened: true, afterwards: true },
    ],
    [
      'for a tracker that does not wait for consent',
      'for (const it of document.querySelectorAll("template[data-consent]")) it.replaceWith(it.content)',
      'calls www.google.com, which is not allowed here',
      { pages: [offices, home] },
    ],
    [
      'where a page does not let itself be looked at',
      'indexedDB.databases = () => Promise.reject(new Error())',
      /^could not be read: the page http:\/\/localhost:\d+\/$/,
    ],
    [
      'where a page never ends',
      'addEventListener("scroll", () => { document.body.style.minHeight = `${scrollY + 5000}px` })',
      'could not be read: the end /',
    ],
    [
      'where a request never ends',
      'void fetch("/sans-fin")',
      /^could not be read: the request http:\/\/localhost:\d+\/sans-fin$/,
      { pages: [home] },
    ],
  ] as const satisfies [
    string,
    string,
    string | RegExp,
    { loosened?: boolean; pages?: SamplePage[]; afterwards?: boolean }?,
  ][]) {
    test(name, async ({ browser, site, registry }) => {
      const { steps } = await runState(browser, refused, {
        ...{ url: site.url, use: registry, pages, ...setting },
        prepare: plant(script, setting),
      });
      const [first, ...later] = steps;
      const planted = typeof told === 'string' ? told : expect.stringMatching(told);
      if (!('afterwards' in setting)) expect(first && tell(first)).toContainEqual(planted);
      const opened = later.filter(({ deed, path }) => deed === 'open' && path === first?.path);
      expect(opened.flatMap(tell)).toContainEqual(planted);
    });
  }

  test('for what a form keeps and nobody declared', async ({ browser, site, registry }) => {
    const fresh: State = { id: 'fresh', kind: 'fresh', accepted: [], running: [] };
    const contact: SamplePage = { path: '/contact/', type: 'contact', vendors: [] };
    const run = async (prepare: (context: BrowserContext) => Promise<unknown>) => {
      const { steps } = await runState(browser, fresh, {
        ...{ url: site.url, use: registry, pages: [home, contact], prepare },
      });
      return steps.filter(({ deed }) => deed === 'write');
    };
    const listening = await run(
      plant(
        'addEventListener("input", ({ target }) => { sessionStorage.mouchard = target.value })',
      ),
    );
    expect(listening.map(tell)).toEqual([
      ['stores the session-storage mouchard, which is not allowed here'],
    ]);
    const [honest] = await run(() => Promise.resolve());
    expect(honest && tell(honest)).toEqual([]);
    expect(honest?.observed.stored).toContainEqual({
      kind: 'session-storage',
      name: 'formulaire.contact',
    });
  });

  test('for a page that is not there and says that it is', async ({ browser, site, registry }) => {
    const missing: SamplePage = { path: '/nulle-part/', type: 'missing', vendors: [] };
    const run = (prepare: (context: BrowserContext) => Promise<unknown>) =>
      runState(browser, refused, {
        ...{ url: site.url, use: registry, pages: [home, missing], prepare },
      });
    const lying = await run((context) =>
      context.route('**/nulle-part/', (route) =>
        route.fulfill({ contentType: 'text/html', body: 'Ici.' }),
      ),
    );
    expect(faultsOf(lying).map(({ fault }) => tellFault(fault))).toContain(
      'is answered with 200, where 404 is right',
    );
    const honest = await run(() => Promise.resolve());
    expect(faultsOf(honest)).toEqual([]);
    expect(honest.steps.at(-1)?.status).toBe(404);
  });

  test('where the visit breaks off, and what was seen until then is kept', async ({
    browser,
    site,
    registry,
  }) => {
    const record = await runState(browser, refused, {
      ...{ url: site.url, use: registry, pages },
      prepare: (context) => context.route('**/_consentement/**', (route) => route.abort()),
    });
    expect(record.steps.map(tell)).toEqual([['does not ask']]);
    expect(tell(record)).toEqual([expect.stringMatching(/^broke off: TimeoutError/)]);
  });

  test.describe('at a withdrawal', () => {
    for (const [name, prepare, told] of [
      [
        'for a cookie of the server that is left behind',
        // The page that has the browser erase is there, and does not say so.
        (context: BrowserContext) =>
          context.route('**/effacer.txt', (route) => route.fulfill({ body: '' })),
        {
          withdraw: ['stores the cookie serveur, which is not allowed here'],
          elsewhere: ['stores the cookie serveur, which is not allowed here'],
        },
      ],
      [
        'for a call that what was accepted makes as it is stopped',
        plant(
          'addEventListener("pagehide", () => { if (JSON.parse(localStorage.consentement ?? "{}").accepted?.length === 0) navigator.sendBeacon("https://region1.google-analytics.com/fin") })',
        ),
        { withdraw: ['calls region1.google-analytics.com, which is not allowed here'] },
      ],
      [
        'for another tab in which what was accepted runs on',
        // Heard before the page hears it.
        (context: BrowserContext) =>
          context.addInitScript(() =>
            addEventListener('storage', (event) => event.stopImmediatePropagation()),
          ),
        { elsewhere: ['runs google-maps, which is not allowed here'] },
      ],
      [
        'for what somebody keeps on a host of theirs and never declared',
        (context: BrowserContext) =>
          context.addCookies([{ name: 'espion', value: '1', url: 'https://www.google.com/' }]),
        { withdraw: ['stores the cookie espion (www.google.com), which is not allowed here'] },
      ],
    ] as const satisfies [
      string,
      NonNullable<Setting['prepare']>,
      { [deed in Deed]?: string[] },
    ][]) {
      test(name, async ({ browser, site, registry }) => {
        const accepted = registry.vendors.map(({ id }) => id);
        const withdrawn: State = {
          id: 'withdrawn',
          kind: 'withdrawn',
          accepted,
          running: accepted,
        };
        const { steps, faults } = await runState(browser, withdrawn, {
          ...{ url: site.url, use: registry, pages, prepare },
        });
        expect(faults).toEqual([]);
        const [after = 0] = steps.flatMap(({ deed }, index) =>
          deed === 'withdraw' ? [index] : [],
        );
        for (const [deed, planted] of Object.entries(told)) {
          const seen = steps.slice(after).filter((step) => step.deed === deed);
          expect(seen.flatMap(tell)).toEqual(expect.arrayContaining(planted));
        }
      });
    }
  });
});

test('a browser that asks not to be followed says so to servers, too', async ({
  context,
  page,
}) => {
  await askNotToBeFollowed(context);
  const response = await page.goto('/');
  expect(await response?.request().headerValue('sec-gpc')).toBe('1');
});
