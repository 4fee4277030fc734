/** The proof sees what nobody declared: a cookie, a host, a tracker that does not wait. */
import type { BrowserContext } from 'playwright/test';
import { tellFault } from '../privacy/judge.ts';
import type { SamplePage } from '../privacy/pages.ts';
import { runState } from '../privacy/run-state.ts';
import type { Setting } from '../privacy/session.ts';
import type { State } from '../privacy/states.ts';
import { expect, test } from './fixtures.ts';

const refused: State = { id: 'refused', kind: 'refused', accepted: [], running: [] };

/** The page of offices holds frames of others, on every brand. */
const pages: SamplePage[] = [
  { path: '/', type: 'home', vendors: [] },
  { path: '/agences/', type: 'offices', vendors: [] },
];

interface Plant {
  /** Without the policy, nothing but the registry can tell. */
  loosened?: boolean;
}

/** Puts a script of our own host into every page: the policy of the page lets it run. */
function plant(script: string, { loosened = false }: Plant = {}): NonNullable<Setting['prepare']> {
  return async (context: BrowserContext) => {
    await context.route('**/plante.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await context.route(
      ({ hostname, pathname }) => hostname === 'localhost' && pathname.endsWith('/'),
      async (route) => {
        const response = await route.fetch();
        const html = (await response.text())
          .replace(loosened ? /<meta http-equiv="content-security-policy"[^>]*>/i : /^$/, '')
          .replace('</head>', '<script src="/plante.js" defer></script></head>');
        const { 'content-security-policy': policy = '', ...headers } = response.headers();
        await route.fulfill({
          response,
          body: html,
          headers: loosened ? headers : { ...headers, 'content-security-policy': policy },
        });
      },
    );
  };
}

/** After which deeds it must be seen: what is stored lies there still; a call is made by a page that is opened. */
const stays = ['refuse', 'open'];
const calls = ['open'];

test.describe('a proof fails', () => {
  for (const [name, script, options, deeds, told] of [
    [
      'for a cookie that nobody declared',
      'document.cookie = "mouchard=1; path=/; max-age=86400"',
      {},
      stays,
      /^stores the cookie mouchard, which is not allowed here$/,
    ],
    [
      'for an entry that nobody declared, in a database',
      'indexedDB.open("mouchard")',
      {},
      stays,
      /^stores the database mouchard, which is not allowed here$/,
    ],
    [
      'for a host that the policy forbids',
      'new Image().src = "https://mouchard.example/vue.gif"',
      {},
      calls,
      /^the policy had to forbid: img-src https:\/\/mouchard\.example\/vue\.gif/,
    ],
    [
      'for a host that nobody declared, where the policy forbids none',
      'void fetch("https://mouchard.example/vue").catch(() => undefined)',
      { loosened: true },
      calls,
      /^calls mouchard\.example, which is not allowed here$/,
    ],
    [
      'for a tracker that does not wait for consent',
      'for (const it of document.querySelectorAll("template[data-consent]")) it.replaceWith(it.content)',
      {},
      calls,
      /^calls (www\.google\.com|www\.googletagmanager\.com), which is not allowed here$/,
    ],
  ] as const) {
    test(name, async ({ browser, site, registry }) => {
      const { steps } = await runState(browser, refused, {
        ...{ url: site.url, use: registry, pages },
        prepare: plant(script, options),
      });
      for (const deed of deeds) {
        const faults = steps.filter((step) => step.deed === deed).flatMap((step) => step.faults);
        expect(faults.map(tellFault)).toContainEqual(expect.stringMatching(told));
      }
    });
  }

  test('for a cookie of the server that a withdrawal leaves behind', async ({
    browser,
    site,
    registry,
  }) => {
    const accepted = registry.vendors.map(({ id }) => id);
    const withdrawn: State = { id: 'withdrawn', kind: 'withdrawn', accepted, running: accepted };
    const { steps } = await runState(browser, withdrawn, {
      ...{ url: site.url, use: registry, pages },
      // The page that has the browser erase is there, and does not say so.
      prepare: (context) => context.route('**/effacer.txt', (route) => route.fulfill({ body: '' })),
    });
    expect(steps.at(-1)?.faults.map(tellFault)).toEqual([
      'stores the cookie serveur, which is not allowed here',
    ]);
  });
});
