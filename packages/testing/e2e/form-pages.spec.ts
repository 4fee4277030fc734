/** What stands around a form tells the truth: before it is sent, and once it was. */
import { readFileSync } from 'node:fs';
import { expect, fillIn, press, test, waitLongEnough } from './inbox.ts';
import { firstListing } from './paths.ts';

test('the search of an alert is named by the words of its own page', async ({ page, forms }) => {
  if (!forms.some(({ about }) => about === 'search')) return;
  await page.goto('/vente/');
  const kind = page.locator('listing-search [data-part="form"] [name="type"]').first();
  const value = (await kind.getAttribute('value')) ?? '';
  const label = page.locator('listing-search [data-part="form"] label', {
    has: page.locator(`[name="type"][value="${value}"]`),
  });
  const name = (await label.locator('[data-name]').textContent())?.trim() ?? '';
  expect(name).not.toBe('');
  await page.goto(`/alerte/?recherche=${encodeURIComponent(`/vente/?type=${value}`)}`);
  await expect(page.locator('select[name="search"] option:checked')).toHaveText(
    new RegExp(` · ${name}$`),
  );
});

test('an alert is of no search of another host', async ({ page, forms }) => {
  if (!forms.some(({ about }) => about === 'search')) return;
  await page.goto(`/alerte/?recherche=${encodeURIComponent('//mechant/vente/')}`);
  await expect(page.locator('alert-search [data-part="note"]')).toContainText('choisissez-en une');
  await expect(page.locator('select[name="search"]')).toHaveValue('');
});

test('what has to be agreed to is not among what may be', async ({ page, forms }) => {
  for (const { id, path, boxes } of forms) {
    const needed = boxes.filter(({ required }) => required);
    if (path === undefined || needed.length === 0) continue;
    await page.goto(path);
    const form = page.locator(`form[data-form="${id}"]`);
    for (const { name } of needed) {
      await expect(form.locator(`[name="box.${name}"]`)).toHaveCount(1);
      await expect(form.locator(`.form__boxes [name="box.${name}"]`)).toHaveCount(0);
    }
  }
});

test('the receipt of a question about a listing names what its reference is', async ({
  page,
  brand,
  forms,
}) => {
  const form = forms.find(({ about }) => about === 'listing');
  if (!form) return;
  await page.goto(firstListing(brand));
  await fillIn(page, form);
  await waitLongEnough(page);
  await press(page, form);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le reçu' }).click(),
  ]);
  const receipt = readFileSync(await download.path(), 'utf8');
  expect(receipt).toContain('<dt>Annonce<dd>');
  expect(receipt).not.toContain('<dt>reference');
});

test('the telephone of an office stands before the form that one may write in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/contact/');
  const phone = await page.locator('main a[href^="tel:"]').first().boundingBox();
  const form = await page.locator('form[data-form="contact"]').boundingBox();
  expect(phone?.y).toBeLessThan(form?.y ?? 0);
});

test('on a telephone, the way to ask about a listing stands before its story', async ({
  page,
  brand,
  forms,
}) => {
  if (!forms.some(({ about }) => about === 'listing')) return;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(firstListing(brand));
  const way = await page.locator('a[href="#demande"]').boundingBox();
  const story = await page.locator('#description').boundingBox();
  expect(way?.y).toBeLessThan(story?.y ?? 0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('whoever uses a right is told by when an answer is due, and of no receipt', async ({
    page,
    forms,
  }) => {
    const form = forms.find(({ due }) => due === 'rights');
    if (!form) throw new Error('Rights are exercised on every site (FRM-13).');
    await page.goto('/mes-droits/');
    await fillIn(page, form);
    await press(page, form);
    await expect(page.locator('main')).toContainText('sous 1 mois, selon la loi');
    await expect(page.locator('main')).toContainText('sous 15 jours ouvrés');
    await expect(page.locator('main')).not.toContainText('reçu');
  });
});
