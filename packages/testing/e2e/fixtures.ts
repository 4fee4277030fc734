/** What every end-to-end test gets: the brand, its built site served as in production, and what the browser said. */
import { fileURLToPath } from 'node:url';
import { loadAnswers, serveSite, type Answers, type ServedSite } from '@agency/hosting';
import { test as base } from 'playwright/test';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

interface WorkerFixtures {
  brand: string;
  /** What is gone, moved or kept from search engines. */
  answers: Answers;
  site: ServedSite;
}

interface TestFixtures {
  /** Console messages, script errors and requests to another host, gathered from the first request on. */
  complaints: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  brand: ['', { option: true, scope: 'worker' }],
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
