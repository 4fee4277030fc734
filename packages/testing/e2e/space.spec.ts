/** What a visitor keeps: found again, compared with the last visit, taken along, erased; and nothing sent. */
import { readFile } from 'node:fs/promises';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, test } from './fixtures.ts';
import {
  compare,
  hearts,
  keep,
  kept,
  open,
  openKept,
  ready,
  refuseStorage,
  rewrite,
  rewriteVisit,
  said,
  start,
  takeIn,
  named,
} from './space.ts';

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
  await expect(search.locator('.space__change')).toHaveText([
    '1 nouvelle dans cette recherche',
    '1 retirée',
  ]);

  // A price rise alone is told, too; and where there is nothing, that.
  await rewrite(
    page,
    'espace.recherches',
    `content[0].found = content[0].found.replace(/^(.{7})[^:]+/, '$11');`,
  );
  await rewriteVisit(page, 1);
  await page.reload();
  await ready(page);
  await expect(search.locator('.space__change')).toHaveText(['1 hausse de prix']);
  await rewrite(page, 'espace.recherches', 'content[0].at -= 3 * 86400000;');
  await rewriteVisit(page, 1 / 24);
  await page.reload();
  await ready(page);
  await expect(search.locator('.space__change')).toHaveText([/^Rien de nouveau/]);
  await named(search).click();
  await expect(page.locator('[data-part="status"]')).toHaveText(count);
});

test('a listing that a search no longer finds is not told as withdrawn while it is on offer', async ({
  page,
}) => {
  await open(page, '/vente/?type=maison,appartement,bureaux,boutique&vue=fiches');
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).toContainText('Mon espace');
  // What is found is as it was; it asks now for what one of them is too dear for.
  await rewrite(
    page,
    'espace.recherches',
    `const [{ address, found }] = content;
     const dearest = found.split(',').map((each) => parseInt(each.slice(7), 36)).sort((a, b) => b - a)[0];
     content[0].address = address + '&prix-max=' + (dearest - 1);
     content[0].found = found.split(',').map((each) =>
       parseInt(each.slice(7), 36) === dearest ? each.slice(0, 7) + '1' + each.slice(each.indexOf(':')) : each,
     ).join(',');`,
  );
  await rewriteVisit(page, 2);
  await open(page, '/mon-espace/');
  await expect(page.locator('[data-part="searches"] .space__change')).toHaveText([
    /dont le prix a été relevé/,
  ]);
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
  await page.getByRole('button', { name: 'Copier un lien pour un autre appareil' }).click();
  await expect(said(page, 'carry')).toContainText('Lien copié');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({ baseURL: site.url });
  const there = await other.newPage();
  await there.goto(link);
  await ready(there);
  await expect(kept(there)).toHaveCount(0);
  await there.getByRole('button', { name: 'Les ajouter ici' }).click();
  await expect(kept(there)).toHaveCount(2);
  const file = await readFile(await download.path());
  await there
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mon-espace.json', mimeType: 'application/json', buffer: file });
  await expect(said(there, 'carry')).toHaveText('3 étaient déjà là.');
  await expect(kept(there)).toHaveCount(2);
  await other.close();
});

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
  await takeIn(page, text);
  await expect(said(page, 'carry')).toContainText('1 élément repris. 3 n’ont pas pu être lus.');
  await page.getByText('Ce qui n’a pas été repris').click();
  await expect(said(page, 'carry').getByRole('listitem')).toHaveText([
    `${one.title} : illisible`,
    'Favori nº 3 : illisible',
    'Favori nº 4 : illisible',
  ]);
  await expect(kept(page)).toContainText('<img src=x');
  await expect(page.locator('my-space img')).toHaveCount(0);
});

test('one button erases everything, when it is sure', async ({ page }) => {
  await open(page, start);
  await keep(page, 1);
  await page.evaluate(() => localStorage.setItem('theirs', 'stays'));
  await rewriteVisit(page, 3);
  await open(page, '/mon-espace/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(kept(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Effacer vraiment tout ?' }).click();
  await expect(kept(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theirs']);
});

test('what has outlived itself goes with the first page that could show anything, whatever it shows', async ({
  page,
}) => {
  await open(page, '/mon-espace/');
  const site = (await page.locator('my-space').getAttribute('data-site')) ?? '';
  await page.evaluate((of) => {
    const old = { site: of, name: 'Vieille', address: '/vente/?texte=a', at: 1 };
    const write = (key: string, content: unknown) =>
      localStorage.setItem(key, JSON.stringify({ version: 1, content }));
    write('espace.recherches', [old]);
    write('espace.vus', [{ ...old, key: 'abcdefg', path: '/annonces/x/', title: 'Vieille' }]);
  }, site);
  await open(page, start);
  const left = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await expect.poll(left).not.toContain('Vieille');
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

for (const [reason, text] of [
  ['blocked', 'ne garde rien'],
  ['full', 'n’a plus de place'],
] as const) {
  test(`where the browser keeps nothing (${reason}), that is said and nothing breaks`, async ({
    page,
    complaints,
  }) => {
    await refuseStorage(page, reason);
    await open(page, start);
    await hearts(page).first().click();
    await expect(hearts(page).first()).toHaveAttribute('aria-pressed', 'true');
    const ofCards = page.locator('.views__cards favourite-toggle [role="status"]');
    await expect(ofCards.first()).toContainText(text);
    await page.locator('[data-part="save"]').click();
    await expect(page.locator('[data-part="saved"]')).toContainText(text);
    await open(page, '/mon-espace/');
    await expect(kept(page)).toHaveCount(0);
    await expect(page.locator('[data-part="since"]')).toBeEmpty();
    const notes = page.locator('[data-part="notes"]');
    await expect(notes).toContainText(text);
    expect(complaints).toEqual([]);
  });
}

test('what cannot be read is told and put aside, and goes along in a file', async ({
  page,
  complaints,
}) => {
  await open(page, start);
  const broken = '{"version":1,"content":[';
  await page.evaluate((text) => {
    localStorage.setItem('espace.favoris', text);
    localStorage.setItem('espace.recherches', '{"version":2}');
  }, broken);
  await open(page, '/mon-espace/');
  const notes = page.locator('[data-part="notes"]');
  await expect(notes).toContainText(/Favoris\s: ce qui était gardé ici est abîmé/);
  await expect(notes).toContainText('plus récente');
  await expect(notes).toContainText('mis de côté');
  const aside = await page.evaluate(() => localStorage.getItem('espace.abime'));
  expect(aside).toContain(JSON.stringify(broken));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain(JSON.stringify(aside));
  await openKept(page, 1);
  await expect(kept(page)).toHaveCount(1);
  await expect(notes).toContainText(/Favoris\s: ce qui était gardé ici est abîmé/);
  // An import passes over it.
  await takeIn(page, file);
  await expect(said(page, 'carry')).toHaveText('Il n’y avait rien à reprendre.');
  expect(complaints).toEqual([]);
});

test('a search that is saved before its lists are there is saved with what it finds', async ({
  page,
}) => {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_recherche/atouts*', (route) => gate.then(() => route.continue()));
  await page.goto('/vente/?atouts=jardin');
  const followed = page.waitForResponse('**/_recherche/suivi*');
  await page.locator('[data-part="save"]').click();
  // Which listing each row is is known by now, and what is asked of them is not.
  await followed;
  letGo();
  await expect(page.locator('[data-part="saved"]')).toContainText('Mon espace');
  await expect(page.locator('listing-search')).toHaveAttribute('data-ready', '');
  const status = await page.locator('[data-part="status"]').innerText();
  const found = await page.evaluate(() => {
    const { content } = JSON.parse(localStorage.getItem('espace.recherches') ?? '') as {
      content: { found: string }[];
    };
    return content[0]?.found.split(',').filter(Boolean).length;
  });
  expect(found).toBe(Number.parseInt(status, 10));
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
    for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
    await compare(page);
    await expect(page.locator('.space__compared table')).toBeVisible();
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
  });
}
