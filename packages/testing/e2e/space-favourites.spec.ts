/** What a visitor does with favourites: writes notes, compares, takes back and puts back; and what is told of them when. */
import { listBrands } from '@agency/site';
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import {
  compare,
  favouritesOn,
  hearts,
  keep,
  kept,
  open,
  openKept,
  ready,
  rewrite,
  rewriteVisit,
  said,
  start,
  named,
} from './space.ts';

test('a first visit tells of no day', async ({ page }) => {
  await openKept(page, 1);
  const since = page.locator('[data-part="since"]');
  await expect(since).toHaveText('Ce qui changera d’ici à votre prochaine visite sera dit ici.');
  await expect(kept(page).locator('.space__change')).toHaveCount(0);
});

test('of a favourite of a sister brand nothing is claimed; its link leads there', async ({
  page,
  brand,
}) => {
  const sister = listBrands(root).find((each) => each !== brand);
  await open(page, start);
  await keep(page, 2);
  await rewrite(
    page,
    'espace.favoris',
    `Object.assign(content[0], { site: '${sister}', amount: 1, before: { amount: 2, photos: 0 } });`,
  );
  await rewriteVisit(page, 1);
  await open(page, '/mon-espace/');
  const item = kept(page).first();
  await expect(item.locator('.space__change')).toHaveText([/^Sur /]);
  await expect(item).not.toContainText('€');
  await expect(item.getByRole('checkbox')).toHaveCount(0);
  const href = (await named(item).getAttribute('href')) ?? '';
  expect(new URL(href, page.url()).origin).not.toBe(new URL(page.url()).origin);
});

test('a note is kept when it is written and when the page is left, and sent to nobody', async ({
  page,
  complaints,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await openKept(page, 2);
  const title = await named(kept(page).first()).innerText();
  const note = page.getByRole('textbox', { name: `Votre note sur : ${title}` });
  await expect(note).toHaveAccessibleDescription(/500 caractères au plus/);
  await note.fill('zinnia');
  await note.press('Tab');
  await expect(said(page, 'favourites')).toHaveText('Note gardée.');
  await note.press('End');
  await note.pressSequentially(' et\nglycine');
  // Left without another word.
  await open(page, '/mon-espace/');
  await expect(note).toHaveValue('zinnia et\nglycine');
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('');
  await note.fill('a'.repeat(500));
  await expect(said(page, 'favourites')).toContainText('500 caractères');
  expect(sent.filter((each) => each.includes('zinnia'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what is compared is found again, with the notes; a fifth is refused in words', async ({
  page,
}) => {
  await openKept(page, 5);
  const boxes = page.getByRole('checkbox', { name: /^Comparer/ });
  await boxes.nth(0).check();
  // Of one there is nothing to compare.
  await expect(page.locator('[data-part="comparison"] h3')).toBeVisible();
  await expect(page.locator('[data-part="comparison"] button')).toBeHidden();
  await boxes.nth(2).check();
  await page.getByRole('textbox').nth(2).fill('Sous les toits');
  await page.getByRole('textbox').nth(2).press('Tab');
  const table = page.locator('.space__compared table');
  await compare(page);
  await expect(table.locator('tbody tr').last()).toContainText('Sous les toits');

  // At the next visit nothing is asked for before the visitor wants it.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await ready(page);
  await expect(boxes.nth(2)).toBeChecked();
  await expect(table).toHaveCount(0);
  await page.getByRole('textbox').nth(2).fill('Sous les toits, au sud');
  await page.getByRole('textbox').nth(2).press('Tab');
  await expect(said(page, 'favourites')).toHaveText('Note gardée.');
  expect(asked.filter((path) => path.startsWith('/annonces/'))).toEqual([]);
  await compare(page);
  await expect(page.locator('[data-part="comparison"]').getByRole('button')).toBeFocused();
  expect(asked.filter((path) => path.startsWith('/annonces/'))).toHaveLength(2);
  await expect(table.locator('thead th')).toHaveCount(2);
  await expect(table.locator('tbody tr').first()).toContainText('€');
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
  await expect(table.locator('tbody tr').last()).toContainText('Sous les toits, au sud');

  // Of another one nothing is known before it is asked for.
  await boxes.nth(1).check();
  await expect(table).toHaveCount(0);
  await boxes.nth(3).check();
  await boxes.nth(4).click();
  await expect(boxes.nth(4)).not.toBeChecked();
  await expect(boxes.nth(4)).toBeFocused();
  await expect(said(page, 'favourites')).toContainText('décochez-en une');
});

test('a page that cannot be opened is no page without facts: it is told, and tried again', async ({
  page,
}) => {
  await openKept(page, 3);
  const ticks = page.getByRole('checkbox');
  for (const place of [0, 1, 2]) await ticks.nth(place).check();
  const path = (await named(kept(page).first()).getAttribute('href')) ?? '';
  await page.route(`**${path}`, (route) => route.fulfill({ status: 503, body: '<dt>x</dt>' }));
  await compare(page);
  const status = page.locator('[data-part="comparison"]').getByRole('status');
  await expect(status).toContainText('1 page n’a pas pu être ouverte');
  const first = page.locator('.space__compared tbody td:nth-of-type(1)');
  // What is kept of it, or is known of it today.
  await expect(first.first()).toContainText('€');
  await expect(first.nth(3)).toHaveText('–');
  // Of those that are left all is there.
  await ticks.first().uncheck();
  await expect(status).toContainText('affichée');
  await ticks.first().check();
  await expect(status).toContainText('1 page n’a pas pu être ouverte');
  await page.unroute(`**${path}`);
  await compare(page);
  await expect(status).toContainText('affichée');
  await expect(first.nth(3)).not.toHaveText('–');
});

test('by keyboard: the focus passes on to the next, then to the heading; what is put back is as it was', async ({
  page,
}) => {
  await openKept(page, 2);
  const links = named(kept(page));
  const [first = '', second = ''] = await links.allInnerTexts();
  await page.getByRole('textbox').first().fill('Rappeler lundi');
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Retirer : ${first}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: second, exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Favoris' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remettre' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links).toHaveText([second]);
  await expect(links.first()).toBeFocused();
});

test('what is put back stands where it stood, with its note and what has become of it', async ({
  page,
}) => {
  await open(page, start);
  await keep(page, 3);
  await rewrite(page, 'espace.favoris', 'content[1].amount += 20000;');
  await rewriteVisit(page, 1);
  await open(page, '/mon-espace/');
  await page.getByRole('textbox').nth(1).fill('Rappeler lundi');
  const titles = await named(kept(page)).allInnerTexts();
  await page
    .getByRole('button', { name: /^Retirer/ })
    .nth(1)
    .click();
  await expect(kept(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Remettre' }).click();
  await expect(named(kept(page))).toHaveText(titles);
  await expect(kept(page).nth(1)).toContainText('Prix baissé de');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('Rappeler lundi');
  await expect(kept(page).nth(1)).toContainText('Prix baissé de');
});

/** Keeps other tabs and this one from writing, until it is told to let go. */
async function holdWriting(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held = new Promise<void>((resolve) => Object.assign(window, { letGo: resolve }));
    return new Promise<void>((resolve) => {
      void navigator.locks.request('espace.favoris', () => {
        resolve();
        return held;
      });
    });
  });
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

async function noteOnDevice(page: Page): Promise<string | undefined> {
  const [first] = await favouritesOn(page);
  return first?.note?.text;
}

test('a tick that waits to be written stays a tick', async ({ page }) => {
  await openKept(page, 2);
  const [first, second] = [0, 1].map((place) => page.locator('.space__compare input').nth(place));
  const letGo = await holdWriting(page);
  await first?.click();
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
  expect(await first?.isChecked()).toBe(true);
  await letGo();
  await second?.click();
  await compare(page);
  expect(await first?.isChecked()).toBe(true);
});

test('what happens while a note waits to be written does not write over it', async ({ page }) => {
  await openKept(page, 1);
  const note = page.getByRole('textbox');
  await note.fill('Une');
  await note.press('Tab');
  await expect(said(page, 'favourites')).toHaveText('Note gardée.');
  const letGo = await holdWriting(page);
  await note.fill('Deux');
  await note.press('Tab');
  // Another tab has kept something.
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
  await expect(note).toHaveValue('Deux');
  await letGo();
  await expect.poll(() => noteOnDevice(page)).toBe('Deux');
  await expect(note).toHaveValue('Deux');
});

test('a note that waits to be written does not write over what was written when the page was left', async ({
  page,
}) => {
  await openKept(page, 1);
  const letGo = await holdWriting(page);
  const note = page.getByRole('textbox');
  await note.fill('Une');
  await note.press('Tab');
  await note.press('End');
  await note.pressSequentially(' et deux');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await noteOnDevice(page)).toBe('Une et deux');
  await letGo();
  await expect(said(page, 'favourites')).toHaveText('Note gardée.');
  expect(await noteOnDevice(page)).toBe('Une et deux');
});

for (const [what, mark, told, back] of [
  [
    'a note',
    `content[0].note = { text: 'Au calme', at: content[0].at };`,
    /^Votre note part/,
    'Au calme',
  ],
  ['a tick', 'content[0].compared = true;', /quitte votre comparaison/, true],
] as const) {
  test(`a heart that takes ${what} with it says so, and the next tap brings it back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, start);
    await keep(page, 2);
    await rewrite(page, 'espace.favoris', mark);
    const noted = hearts(page).nth(1);
    const status = page.locator('.views__cards favourite-toggle [role="status"]').nth(1);
    await hearts(page).first().click();
    await expect(hearts(page).first()).toHaveAttribute('aria-pressed', 'false');
    await expect(
      page.locator('.views__cards favourite-toggle [role="status"]').first(),
    ).toBeEmpty();
    await noted.click();
    await expect(status).toHaveText(told);
    await expect(status).toBeInViewport({ ratio: 1 });
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    await noted.click();
    await expect(status).toBeEmpty();
    const [kept] = await favouritesOn(page);
    expect(kept?.note?.text ?? kept?.compared).toBe(back);
  });
}

test('where there is no room to put a search back, it is a search that must go', async ({
  page,
}) => {
  await open(page, start);
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await open(page, '/mon-espace/');
  await page.locator('[data-part="searches"] li button').click();
  const putBack = page.locator('[data-part="searches"]').getByRole('button', { name: 'Remettre' });
  await expect(putBack).toBeVisible();
  await rewrite(
    page,
    'espace.recherches',
    `for (let place = 0; place < 20; place++)
       content.push({ site: 'x', name: 'x', address: '/vente/?texte=' + place, at: Date.now() });`,
  );
  await putBack.click();
  await expect(said(page, 'searches')).toHaveText(/retirez une recherche/);
});
