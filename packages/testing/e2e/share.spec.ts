/** Passing a listing on: the device's own sharing, a mail that reads well, plain links that call nobody. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

const share = (page: Page) => page.locator('.share');
const button = (page: Page) => share(page).getByRole('button', { name: 'Partager…' });

async function visit(page: Page, brand: string, prefix = ''): Promise<string> {
  const path = loadPaths(brand).find((each) => each.startsWith(`${prefix}/annonces/`)) ?? '';
  await page.goto(path);
  return (await page.locator('meta[property="og:url"]').getAttribute('content')) ?? '';
}

/** A device that can share. @param failure Name of the error that sharing ends with. */
async function canShare(page: Page, failure?: string): Promise<void> {
  await page.addInitScript((name) => {
    const shared: unknown[] = [];
    Object.assign(navigator, {
      shared,
      canShare: (data?: ShareData) => data?.url !== undefined,
      share: (data: ShareData) => {
        shared.push(data);
        return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
      },
    });
  }, failure);
}

test('a device that can share is offered to, and is given the address of the page', async ({
  page,
  brand,
}) => {
  await canShare(page);
  const address = await visit(page, brand);
  // Not the address that the visitor came by.
  await page.goto(`${page.url()}?utm_source=a#photos`);
  await button(page).click();
  const shared = await page.evaluate(() => (navigator as unknown as { shared: unknown[] }).shared);
  const title = (await page.locator('h1').textContent())?.trim();
  expect(shared).toEqual([{ title, url: address }]);
  await expect(share(page).getByRole('status')).toBeEmpty();
});

test('a device that cannot is not asked to', async ({ page, brand }) => {
  await page.addInitScript(() =>
    Object.assign(navigator, { share: () => Promise.resolve(), canShare: () => false }),
  );
  await visit(page, brand);
  await expect(share(page).getByRole('button', { name: 'Copier le lien' })).toBeVisible();
  await expect(button(page)).toBeHidden();
});

test('who thinks better of it is told nothing', async ({ page, brand }) => {
  await canShare(page, 'AbortError');
  await visit(page, brand);
  await button(page).click();
  await expect(share(page).getByRole('status')).toBeEmpty();
  await expect(button(page)).toBeVisible();
});

test('where the device refuses what it promised, the address is copied', async ({
  page,
  context,
  brand,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  await canShare(page, 'NotAllowedError');
  const address = await visit(page, brand);
  await button(page).click();
  await expect(share(page).getByRole('status')).toHaveText('Lien copié.');
  await expect(button(page)).toBeHidden();
  await expect(share(page).getByRole('button', { name: 'Copier le lien' })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('where copying is refused, the address is shown', async ({ page, brand }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const address = await visit(page, brand);
  await share(page).getByRole('button', { name: 'Copier le lien' }).click();
  await expect(share(page).getByRole('status')).toHaveText(`À copier : ${address}`);
});

for (const [prefix, opening, reference] of [
  ['', 'Une annonce à regarder\u202f:', /référence (\S+)/],
  ['/en', 'A property worth a look:', /reference (\S+)/],
] as const) {
  test(`a mail ${prefix || '/fr'} has a subject and a body`, async ({ page, brand }) => {
    const address = await visit(page, brand, prefix);
    const href = (await share(page).locator('a[href^="mailto:"]').getAttribute('href')) ?? '';
    const { searchParams } = new URL(href);
    const title = (await page.locator('h1').textContent())?.trim() ?? '';
    const body = searchParams.get('body') ?? '';
    const [, told = ''] = reference.exec(body) ?? [];
    expect(await page.locator('.page-head').textContent()).toContain(told);
    expect(searchParams.get('subject')).toContain(title);
    expect(searchParams.get('subject')).toContain(told);
    // RFC 6068, § 5: a line ends with both signs.
    const lines = body.split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe(opening);
    expect(lines).toContain(title);
    expect(lines.at(-1)).toBe(address);
    // A plus sign would be read as one.
    expect(href).not.toContain('+');
  });
}

test('links to networks are plain: no script, no picture, no new window of theirs', async ({
  page,
  brand,
  complaints,
}) => {
  const address = await visit(page, brand);
  const links = await share(page)
    .locator('li a[href^="https:"]')
    .evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        rel: link.getAttribute('rel'),
        target: link.getAttribute('target'),
      })),
    );
  expect(links.map(({ href }) => new URL(href).host)).toEqual([
    'wa.me',
    'www.facebook.com',
    'x.com',
  ]);
  for (const { href, rel, target } of links) {
    expect(decodeURIComponent(href)).toContain(address);
    expect([rel, target]).toEqual(['noopener', null]);
  }
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
