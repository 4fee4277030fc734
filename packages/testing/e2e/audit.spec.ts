/** The measures themselves: each is shown a page with a fault, and must find it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  auditAccessibility,
  auditDarkContrast,
  findLostText,
  findOverflow,
  hideUntilRead,
  measureLayoutShift,
} from './audit.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('a picture without words and pale text are found', async ({ page }) => {
  await page.setContent(`<html lang="fr"><title>A</title><main><h1>A</h1>
    <img src="data:,"><p style="color: #ccc; background: #fff">Pâle</p></main></html>`);
  const faults = (await auditAccessibility(page)).map((fault) => fault.split(':')[0]);
  expect(faults.sort()).toEqual(['color-contrast', 'image-alt']);
});

test('text that is pale in the dark alone is found', async ({ page }) => {
  await page.setContent(`<html lang="fr"><title>A</title>
    <style>:root { color-scheme: light dark } p { color: #333 }
    @media (prefers-color-scheme: dark) { body { background: #111 } }</style><main><p>Sombre</p></main></html>`);
  expect(await auditAccessibility(page)).toEqual([]);
  expect(await auditDarkContrast(page)).toEqual([expect.stringContaining('color-contrast')]);
});

test('an element wider than the screen is found', async ({ page }) => {
  await page.setContent('<p class="wide" style="width: 400px">Large</p>');
  expect(await findOverflow(page)).toEqual(['<p class="wide">']);
});

test('a page that jumps is found', async ({ page }) => {
  await page.setContent('<p>Haut</p><p>Bas</p>');
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What comes in the first frame moves nothing that anybody has seen.
    await frame();
    await frame();
    document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 200px' }));
    await frame();
  });
  expect(await measureLayoutShift(page)).toBeGreaterThan(0);
});

test('half a line that was shown while the page was read is no jump', async ({ page }) => {
  // The second half is sent once the first has been shown, however long that takes.
  let goOn: (() => void) | undefined;
  const server = createServer(({ url }, answer) => {
    if (url !== '/') {
      answer.end();
      if (url === '/shown') goOn?.();
      return;
    }
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.write(`<!doctype html><title>A</title>
      <script>
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        document.addEventListener('begun', async () => {
          for (let shown = 0; shown < 3; shown += 1) await frame();
          fetch('/shown');
        });
      </script>
      <p style="text-align: end">Des mots <b>à droite</b><script>document.dispatchEvent(new Event('begun'))</script>`);
    goOn = () => answer.end(' que la suite de la ligne pousse</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  await page.goto(url);
  expect(await measureLayoutShift(page)).toBeGreaterThan(0);
  await hideUntilRead(page);
  await page.goto(url);
  await expect(page.getByText('que la suite')).toBeVisible();
  expect(await measureLayoutShift(page)).toBe(0);
  server.close();
});

test('text that only a script writes is found; the words of a button are not text', async ({
  page,
  browser,
}) => {
  const html =
    '<main><h1>A</h1><p></p></main><script>document.querySelector("p").textContent = "B"</script>';
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(html);
  await plain.setContent(html);
  expect(await findLostText(page, plain)).toEqual(['B']);
  await page.setContent(
    '<main><h1>A</h1><button>Copier</button><p class="needs-scripts">Carte</p></main>',
  );
  expect(await findLostText(page, plain)).toEqual([]);
  await plain.close();
});

test('what the browser complains about is heard', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    for (const src of ['/nulle-part.png', 'https://elsewhere.example/a.png']) {
      document.body.append(Object.assign(document.createElement('img'), { src }));
    }
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => complaints.join('\n')).toContain('error: planted');
  await expect.poll(() => complaints.join('\n')).toContain('404: ');
  expect(complaints.join('\n')).toContain('Content Security Policy');
});

test('a request to another host is heard', async ({ page, complaints }) => {
  await page.route('https://elsewhere.example/**', (route) => route.abort());
  await page.goto('/');
  await page.evaluate(() => location.assign('https://elsewhere.example/'));
  await expect
    .poll(() => complaints)
    .toContain('request to another host: https://elsewhere.example/');
});
