/** Taking along what is kept: the links that do, and what becomes of one that is opened. */
import { loadSite } from '@agency/site';
import type { Page } from 'playwright/test';
import { writeFragment } from '@agency/search';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { keep, kept, open, openKept, ready, said, takeIn } from './space.ts';

const arriving = (page: Page) => page.locator('[data-part="arriving"]');
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** The end of a link with two favourites, as another device would write it. */
async function fragmentOf(brand: string): Promise<string> {
  const favourites = ['aaaaaaa', 'bbbbbbb'].map((key) => ({
    ...{
      key,
      site: brand,
      path: `/annonces/maison-${key}/`,
      title: `Maison ${key}`,
      town: 'Ascain',
    },
    ...{ price: '1 €', amount: 1, photos: 1, at: Date.now() - 1000 },
  }));
  const visit = { at: 0, previous: null };
  return (await writeFragment({ favourites, visit, searches: [], seen: [] })) ?? '';
}

for (const width of [320, 1280])
  test(`what a link brings is offered at once, and taken in by keyboard, ${width} px wide`, async ({
    page,
    brand,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `/mon-espace/#${await fragmentOf(brand)}`);
    await expect(button(page, 'Les ajouter ici')).toBeFocused();
    await expect(button(page, 'Les ajouter ici')).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'Les ajouter ici')).toHaveAccessibleDescription(/Ce lien apporte/);
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    // Nothing is lost as long as nothing is answered.
    await page.reload();
    await ready(page);
    await expect(button(page, 'Les ajouter ici')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(kept(page)).toHaveCount(2);
    await expect(page.locator(':focus')).toHaveText('2 éléments repris.');
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(/mon-espace\/$/);
    expect(await auditAccessibility(page)).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(arriving(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('what a link brings can be refused', async ({ page, brand }) => {
  await open(page, `/mon-espace/#${await fragmentOf(brand)}`);
  await expect(button(page, 'Les ajouter ici')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Non merci')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).toHaveText('Rien n’a été ajouté.');
  await expect(page).toHaveURL(/mon-espace\/$/);
  await expect(kept(page)).toHaveCount(0);
});

test('a link that is opened where the space is open already is offered, too', async ({ page }) => {
  await open(page, '/mon-espace/');
  await page.evaluate(() => (location.hash = 'espace=AAAA'));
  await expect(arriving(page)).toContainText('abîmé');
  await expect(page).toHaveURL(/mon-espace\/$/);
});

for (const fragment of ['espace=AAAA', 'espace=%3Cscript%3E', `espace=${'a'.repeat(30_000)}`]) {
  test(`a forged link brings nothing: ${fragment.slice(0, 24)}`, async ({ page, complaints }) => {
    await open(page, `/mon-espace/#${fragment}`);
    await expect(arriving(page)).toContainText('abîmé');
    await expect(page).toHaveURL(/mon-espace\/$/);
    await expect(kept(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('each brand of the group has a link of its own, to its own space', async ({
  page,
  context,
  brand,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/vente/?vue=fiches');
  await keep(page, 1);
  for (const [path, language] of [
    ['/mon-espace/', 'fr'],
    ['/en/mon-espace/', 'en'],
  ] as const) {
    await open(page, path);
    const group = JSON.parse(
      (await page.locator('my-space').getAttribute('data-sites')) ?? '{}',
    ) as Record<string, { name: string; origin: string }>;
    const sisters = Object.entries(group).filter(([id]) => id !== brand);
    expect(sisters.length).toBeGreaterThan(1);
    for (const [id, { name }] of sisters) {
      const say = language === 'fr' ? 'Copier un lien pour' : 'Copy a link for';
      await button(page, `${say} ${name}`).click();
      await expect(said(page, 'carry')).toContainText(name);
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      const { brand: of } = await loadSite(root, id);
      expect(link.origin + link.pathname).toBe(`https://${of.domain}${path}`);
      expect(link.hash).toMatch(/^#espace=/);
    }
  }
});

test('where copying is refused, the link stands in a field, and is not read aloud', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.setViewportSize({ width: 320, height: 800 });
  await openKept(page, 1);
  await button(page, 'Copier un lien pour un autre appareil').click();
  const field = page.getByRole('textbox', { name: 'À copier' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/mon-espace\/#espace=/);
  await expect(field).not.toBeEditable();
  await expect(said(page, 'carry')).toBeEmpty();
  expect(await field.evaluate((each) => each.closest('[role="status"]'))).toBeNull();
  expect(await auditAccessibility(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
});

test('a browser that cannot pack a link says so', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Object.assign(window, { CompressionStream: undefined });
  });
  await open(page, '/mon-espace/');
  await button(page, 'Copier un lien pour un autre appareil').click();
  await expect(said(page, 'carry')).toContainText('prenez le fichier');
  expect(complaints).toEqual([]);
});

test('what was looked at goes along in a file; beside it stands what does not', async ({
  page,
}) => {
  await open(page, '/mon-espace/');
  await expect(page.locator('[data-part="carry"]')).toContainText(/annonces vues.*dernière visite/);
  const site = (await page.locator('my-space').getAttribute('data-site')) ?? '';
  const seen = [
    { key: 'abcdefg', site, path: '/annonces/x/', title: 'Maison', at: Date.now() },
    { key: 'abcdefh', site, path: '/annonces/x/', title: 'Vieille', at: 1 },
  ];
  const text = JSON.stringify({ format: 'espace', version: 1, seen });
  await takeIn(page, text);
  await expect(said(page, 'carry')).toContainText('1 élément repris. 1 était gardé depuis plus');
  await page.getByText('Ce qui n’a pas été repris').click();
  await expect(said(page, 'carry').getByRole('listitem')).toHaveText([/^Vieille.*treize mois$/]);
  await expect(page.locator('[data-part="seen"] li')).toHaveCount(1);
});
