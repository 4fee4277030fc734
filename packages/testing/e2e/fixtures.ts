/** What every end-to-end test gets: the brand, its built site served as in production, and what the browser said. */
import { fileURLToPath } from 'node:url';
import { loadAnswers, serveSite, type Answers, type ServedSite } from '@agency/hosting';
import type { Use } from '@agency/consent';
import { loadSite, useOf } from '@agency/site';
import { test as base } from 'playwright/test';
import { askNotToBeFollowed } from '../privacy/visitor.ts';
import { standInForVendors } from '../stand-ins/stand-in-for.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

interface WorkerFixtures {
  brand: string;
  /** What of the registry of trackers the brand uses. */
  registry: Use;
  /** What is gone, moved or kept from search engines. */
  answers: Answers;
  site: ServedSite;
}

interface TestFixtures {
  /** The browser asks not to be followed: no banner stands over what is tested, and nothing of others runs. */
  quiet: boolean;
  /** Console messages, script errors and requests to another host, gathered from the first request on. */
  complaints: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  brand: ['', { option: true, scope: 'worker' }],
  quiet: [true, { option: true }],
  context: async ({ context, quiet, site }, use) => {
    if (quiet) await askNotToBeFollowed(context);
    else await standInForVendors(context, site.url);
    await use(context);
  },
  registry: [
    async ({ brand }, use) => use(useOf(await loadSite(root, brand), root)),
    { scope: 'worker' },
  ],
  answers: [
    async ({ brand }, use) => {
      const answers = loadAnswers(`${root}dist/${brand}.answers.json`);
      if (!answers) throw new Error(`${brand} was not built.`);
      await use(answers);
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ brand, answers }, use) => {
      const site = await serveSite({
        directory: `${root}dist/${brand}`,
        port: 0,
        preview: false,
        answers,
      });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  complaints: async ({ page, site }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${site.url}/`) && !url.startsWith('data:')) {
        complaints.push(`request to another host: ${url}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await use(complaints);
  },
});

export { expect } from 'playwright/test';
