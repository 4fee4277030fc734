import { expect, test } from 'vitest';
import { parseSite } from './built-site.ts';
import { checkLegalLinks } from './legal-links.ts';

const page = (...links: string[]) =>
  `<html><body>${links.map((href) => `<a href="${href}">Page</a>`).join('')}</body></html>`;

async function faultsOf(pages: Record<string, string>) {
  const files = new Set(Object.keys(pages));
  const text = (path: string) => pages[path] ?? '';
  return checkLegalLinks(
    await parseSite({ files, text, bytes: (path) => Buffer.from(text(path)) }),
  );
}

const both = ['/mentions-legales/', '/honoraires/'];

test('a page that leads to every text and to the fees passes, in both languages', async () => {
  expect(
    await faultsOf({
      '/index.html': page(...both),
      '/mentions-legales/index.html': page('/honoraires/#vente'),
      '/honoraires/index.html': page('/mentions-legales/'),
      '/en/index.html': page('/en/mentions-legales/', '/en/honoraires/'),
    }),
  ).toEqual([]);
});

test('a page that lacks one, or leads into the other language, is told', async () => {
  expect(
    await faultsOf({
      '/index.html': page('/honoraires/'),
      '/mentions-legales/index.html': page(...both),
      '/honoraires/index.html': page(...both),
      '/en/index.html': page('/en/mentions-legales/', '/honoraires/'),
    }),
  ).toEqual(['/: does not lead to /mentions-legales/', '/en/: does not lead to /en/honoraires/']);
});
