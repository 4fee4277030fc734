/** Plants faults into what a browser gets of a site: a proof must see them. */
import type { BrowserContext } from 'playwright/test';
import type { Setting } from './session.ts';

interface Plant {
  /** Without the policy, nothing but the registry can tell. */
  loosened?: boolean;
}

/** Puts a script of our own host into every page: the policy of the page lets it run. */
export function plant(
  script: string,
  { loosened = false }: Plant = {},
): NonNullable<Setting['prepare']> {
  return async (context: BrowserContext) => {
    await context.route('**/plante.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await context.route('**/ouvrier.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await context.route('**/sans-fin', () => undefined);
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
