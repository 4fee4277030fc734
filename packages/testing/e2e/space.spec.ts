/** What a visitor keeps: found again, compared with the last visit, taken along, erased; and nothing sent. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, test } from './fixtures.ts';

const start = '/vente/?vue=fiches';
const hearts = (page: Page) => page.locator('.views__cards favourite-toggle button');
const kept = (page: Page) => page.locator('[data-part="favourites"] li');
const ready = (page: Page) => expect(page.locator('my-space')).toHaveAttribute('data-ready', '');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('mon-espace')) return ready(page);
  await expect(page.locator('listing-search')).toHaveAttribute('data-ready', '');
}

/** Keeps the first listings, one after the other. */
async function keep(page: Page, count: number): Promise<void> {
  for (let place = 0; place < count; place++) {
    await hearts(page).nth(place).click();
    await expect(hearts(page).nth(place)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Changes what the device keeps, as time or another day would. */
function rewrite(page: Page, key: string, change: string): Promise<void> {
  return page.evaluate(
    ([name = '', code = '']) => {
      const document = JSON.parse(localStorage.getItem(name) ?? '') as { content: unknown };
      new Function('content', code)(document.content);
      localStorage.setItem(name, JSON.stringify(document));
    },
    [key, change],
  );
}

test('a favourite is kept, found again and taken back, by keyboard', async ({
  page,
  complaints,
}) => {
  await open(page, start);
  const heart = hearts(page).first();
  await heart.focus();
  await page.keyboard.press('Enter');
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(hearts(page).first()).toHaveAttribute('aria-pressed', 'true');
  await open(page, '/mon-espace/');
  await expect(kept(page)).toHaveCount(1);
  await kept(page).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveCount(0);
  await open(page, start);
  await expect(hearts(page).first()).toHaveAttribute('aria-pressed', 'false');
  expect(complaints).toEqual([]);
});

test('since the last visit: cheaper, dearer, gone, and nothing else', async ({ page }) => {
  await open(page, start);
  await keep(page, 3);
  await rewrite(
    page,
    'espace.favoris',
    `content[0].amount += 20000; content[1].amount -= 5000;
     content.push({ ...content[2], key: 'zzzzzzz', title: 'Partie' });`,
  );
  await open(page, '/vente/?tri=prix');
  await page.evaluate(() => localStorage.removeItem('espace.visite'));
  await rewriteVisit(page, 3);
  await open(page, '/mon-espace/');
  await expect(page.locator('[data-part="since"]')).toContainText('Depuis votre dernière visite');
  const told = (place: number) => kept(page).nth(place).locator('.space__change');
  await expect(told(0)).toContainText('Prix baissé de');
  await expect(told(1)).toContainText('Prix relevé de');
  await expect(told(2)).toHaveCount(0);
  await expect(told(3)).toHaveText('N’est plus proposée');

  // Within the visit it stays told; in the next one it is known.
  await page.reload();
  await ready(page);
  await expect(told(0)).toContainText('Prix baissé de');
  await rewriteVisit(page, 1);
  await page.reload();
  await ready(page);
  await expect(told(0)).toHaveCount(0);
  await expect(told(3)).toHaveText('N’est plus proposée');
});

/** As if the last thing had been done so many days ago. */
async function rewriteVisit(page: Page, days: number): Promise<void> {
  await page.evaluate(
    (at) =>
      localStorage.setItem(
        'espace.visite',
        JSON.stringify({ version: 1, content: { at, previous: null } }),
      ),
    Date.now() - days * 86_400_000,
  );
}

test('a saved search tells what is new, and leads back to itself', async ({ page }) => {
  await open(page, '/vente/?type=maison,appartement,bureaux,boutique&vue=fiches');
  const count = await page.locator('[data-part="status"]').innerText();
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).toContainText('Mon espace');
  await rewrite(
    page,
    'espace.recherches',
    `content[0].found = content[0].found.split(',').slice(1).concat('zzzzzzz5y:0').join(',');`,
  );
  await rewriteVisit(page, 2);
  await open(page, '/mon-espace/');
  const search = page.locator('[data-part="searches"] li');
  await expect(search).toContainText(`${count} aujourd’hui`);
  await expect(search.locator('.space__change')).toHaveText(['1 nouvelle', '1 retirée']);
  await search.getByRole('link').click();
  await expect(page.locator('[data-part="status"]')).toHaveText(count);
});

test('everything goes along in a file and in a link, and is taken in once', async ({
  page,
  context,
  browser,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, start);
  await keep(page, 2);
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await open(page, '/mon-espace/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  await page.getByRole('button', { name: 'Copier un lien' }).click();
  await expect(page.locator('[data-part="carry"] [role="status"]')).toContainText('Lien copié');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({ baseURL: site.url });
  const there = await other.newPage();
  await there.goto(link);
  await ready(there);
  await expect(kept(there)).toHaveCount(0);
  await there.getByRole('button', { name: 'Les ajouter ici' }).click();
  await expect(kept(there)).toHaveCount(2);
  expect(there.url()).not.toContain('#espace');
  const file = await readFile(await download.path());
  await there
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mon-espace.json', mimeType: 'application/json', buffer: file });
  const said = there.locator('[data-part="carry"] [role="status"]');
  await expect(said).toContainText('0 repris, 3 déjà là');
  await expect(kept(there)).toHaveCount(2);
  await other.close();
});

for (const fragment of ['espace=AAAA', 'espace=%3Cscript%3E', `espace=${'a'.repeat(30_000)}`]) {
  test(`a forged link brings nothing: ${fragment.slice(0, 24)}`, async ({ page, complaints }) => {
    await open(page, `/mon-espace/#${fragment}`);
    await expect(page.locator('[data-part="carry"] [role="status"]')).toContainText('abîmé');
    await expect(kept(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('what a forged file holds is text, and leads to no other host', async ({ page }) => {
  await open(page, '/mon-espace/');
  const site = (await page.locator('my-space').getAttribute('data-site')) ?? '';
  const one = {
    key: 'abcdefg',
    site,
    path: '/annonces/x/',
    title: '<img src=x onerror=alert(1)>',
    at: Date.now(),
  };
  const favourites = [one, { ...one, key: 'abcdefh', path: 'javascript:alert(1)' }, null, 7];
  const text = JSON.stringify({ format: 'espace', version: 1, favourites });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-part="carry"] [role="status"]')).toContainText(
    '1 repris, 0 déjà là, 3 illisibles',
  );
  await expect(kept(page)).toContainText('<img src=x');
  await expect(page.locator('my-space img')).toHaveCount(0);
});

test('one button erases everything, when it is sure', async ({ page }) => {
  await open(page, start);
  await hearts(page).first().click();
  await page.evaluate(() => localStorage.setItem('theirs', 'stays'));
  await open(page, '/mon-espace/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(kept(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Effacer vraiment tout ?' }).click();
  await expect(kept(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theirs']);
});

test('two tabs see what the other keeps, and lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, start);
  await open(other, start);
  await Promise.all([hearts(page).nth(0).click(), hearts(other).nth(1).click()]);
  for (const tab of [page, other]) {
    await expect(hearts(tab).nth(0)).toHaveAttribute('aria-pressed', 'true');
    await expect(hearts(tab).nth(1)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('where the browser keeps nothing, that is said and nothing breaks', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page, start);
  await hearts(page).first().click();
  await expect(hearts(page).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('favourite-toggle [role="status"]').first()).toContainText(
    'ne garde rien',
  );
  await open(page, '/mon-espace/');
  await expect(kept(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('what is kept is compared side by side', async ({ page }) => {
  await open(page, start);
  await keep(page, 3);
  await open(page, '/mon-espace/');
  const boxes = page.locator('[data-part="comparison"] input');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(page.locator('.space__compared thead th')).toHaveCount(2);
  await expect(page.locator('.space__compared tbody tr').first()).toContainText('€');
  expect(await page.locator('.space__compared tbody tr').count()).toBeGreaterThan(3);
});

for (const width of [320, 1280]) {
  test(`the space can be used by everybody, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/mon-espace/');
    expect(await auditAccessibility(page)).toEqual([]);
    await open(page, start);
    await keep(page, 2);
    await page.locator('[data-part="save"]').click();
    await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
    expect(await auditAccessibility(page)).toEqual([]);
    await open(page, '/mon-espace/');
    for (const place of [0, 1])
      await page.locator('[data-part="comparison"] input').nth(place).check();
    await expect(page.locator('.space__compared table')).toBeVisible();
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
  });
}
