/** Puts stand-ins in the place of the vendors: they set the cookies and call the hosts, and nobody is called. */
import type { BrowserContext, Route } from 'playwright/test';
import { google } from './google.ts';
import { dialogInsight, facebook, matomo, x } from './others.ts';
import type { StandIn } from './stand-in.ts';

const standIns: readonly StandIn[] = [google, dialogInsight, facebook, x, matomo];

/** @param own Address of the site, which answers for itself. Whoever has no stand-in is not reached. */
export async function standInForVendors(context: BrowserContext, own: string): Promise<void> {
  await context.route(
    (address) => address.protocol !== 'data:' && !address.href.startsWith(own),
    (route) => answer(route),
  );
}

async function answer(route: Route): Promise<void> {
  const address = new URL(route.request().url());
  const reply = standIns.map((standIn) => standIn(address)).find((found) => found !== undefined);
  if (!reply) {
    await route.abort('namenotresolved');
    return;
  }
  const { status = 200, type = 'text/plain', body = '', cookies = [] } = reply;
  await route.fulfill({
    status,
    body,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      // Several values of one header stand on lines of their own.
      ...(cookies.length > 0 && { 'set-cookie': cookies.join('\n') }),
    },
  });
}
