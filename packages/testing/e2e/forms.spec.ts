/** Every form arrives, in both languages, with and without scripts, and says what the law wants where it stands. */
import { fingerprintOf } from '@agency/forms';
import { posting } from '@agency/site';
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, fillIn, findForm, lastPayload, press, test, waitLongEnough } from './inbox.ts';
import { firstListing } from './paths.ts';

const languages = ['fr', 'en'] as const;
const inLanguage = (path: string, language: string) => (language === 'fr' ? path : `/en${path}`);

test.beforeEach(({ inbox }) => inbox.clear());

async function judgePage(page: Page): Promise<void> {
  expect(await auditAccessibility(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
}

for (const language of languages) {
  test(`every form arrives, and its receipt says what arrived (${language})`, async ({
    page,
    brand,
    forms,
    inbox,
  }) => {
    test.setTimeout(180_000);
    for (const form of forms) {
      const path = form.path ?? firstListing(brand);
      await page.goto(inLanguage(path, language));
      await judgePage(page);
      await fillIn(page, form);
      await waitLongEnough(page);
      await press(page, form, language);
      const heading = page.getByRole('heading', { name: form.sent.title[language], exact: true });
      await expect(heading).toBeFocused();
      await judgePage(page);
      const payload = lastPayload(inbox);
      expect(payload).toMatchObject({
        ...{ form: form.id, version: form.version, brand, language },
        page: inLanguage(path, language),
      });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /JSON/ }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^recu-${form.id}-\\d{4}-\\d\\d-\\d\\d\\.json$`),
      );
      const receipt = JSON.parse(await readAll(download)) as typeof payload & {
        notice: { text: string; sha256: string };
      };
      expect(receipt).toMatchObject({
        ...{ outcome: 'sent', submission: payload['submission'], boxes: payload['boxes'] },
        fields: payload['fields'],
      });
      // What is proved to have been shown is what was shown.
      expect(fingerprintOf(receipt.notice.text)).toBe(receipt.notice.sha256);
      expect(payload['notice']).toMatchObject({ sha256: receipt.notice.sha256 });
    }
    expect(inbox.submissions()).toHaveLength(forms.length);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every form arrives, and leads to a page that thanks (${language})`, async ({
      page,
      brand,
      forms,
      inbox,
    }) => {
      for (const form of forms) {
        const path = form.path ?? firstListing(brand);
        await page.goto(inLanguage(path, language));
        await fillIn(page, form);
        await press(page, form, language);
        await expect(page).toHaveURL(new RegExp(`${inLanguage(`/merci/${form.id}/`, language)}$`));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(form.sent.title[language]);
        const payload = lastPayload(inbox);
        expect(payload).toMatchObject({ form: form.id, brand, language });
      }
      expect(inbox.submissions()).toHaveLength(forms.length);
    });
  }

  test('the browser itself asks for what is missing', async ({ page, inbox }) => {
    await page.goto('/contact/');
    const name = page.locator('#contact-name');
    await name.fill('Camille');
    await page.locator('form[data-form="contact"] [type="submit"]').click();
    await expect(page).toHaveURL(/\/contact\/$/);
    await expect(page.locator('#contact-email')).toBeFocused();
    expect(inbox.submissions()).toEqual([]);
  });
});

test('a listing is asked about by its own reference', async ({ page, brand, forms, inbox }) => {
  const form = findForm(forms, ({ about }) => about === 'listing');
  const path = firstListing(brand);
  await page.goto(path);
  await page.getByRole('link', { name: 'Demander une visite' }).click();
  await expect(page).toHaveURL(/#demande$/);
  await fillIn(page, form);
  await waitLongEnough(page);
  await press(page, form);
  await expect(page.locator('posted-form[data-state="sent"]')).toBeVisible();
  const payload = lastPayload(inbox);
  const shown = await page.locator('.sheet .page-head').innerText();
  expect(shown).toContain((payload['fields'] as Record<string, string>)['reference'] ?? '?');
});

test('a search, a saved search and an empty result lead to an alert for it', async ({
  page,
  forms,
  inbox,
}) => {
  const form = findForm(forms, ({ about }) => about === 'search');
  await page.goto('/vente/?prix-max=9000000&vue=fiches');
  const alert = page.locator('a[data-part="alert"]');
  await expect(alert).toHaveAttribute('href', /prix-max/);
  await alert.click();
  const chosen = page.locator('select[name="search"] option:checked');
  await expect(chosen).toHaveText(/9\s000\s000\s€/);
  await expect(chosen).toHaveAttribute('value', '/vente/?prix-max=9000000');
  await page.getByLabel('Une fois par semaine').check();
  await page.getByLabel('Adresse électronique').fill('camille@example.com');
  await waitLongEnough(page);
  await press(page, form);
  await expect(page.locator('posted-form[data-state="sent"]')).toBeVisible();
  expect(inbox.subscriptions()).toMatchObject([
    { search: '/vente/?prix-max=9000000', frequency: 'week', state: 'pending', language: 'fr' },
  ]);

  await page.goto('/vente/?prix-max=1');
  const empty = page.locator('[data-part="empty"]');
  await expect(empty.getByRole('link', { name: 'Créer une alerte' })).toHaveAttribute(
    'href',
    /prix-max%3D1$/,
  );
  await page.getByRole('button', { name: 'Enregistrer cette recherche' }).click();
  // It keeps what it finds today, too, and says when it has.
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await page.goto('/mon-espace/');
  await expect(
    page.locator('my-space').getByRole('link', { name: /^Créer une alerte/ }),
  ).toHaveAttribute('href', /^\/alerte\/\?recherche=%2Fvente%2F%3Fprix-max%3D1$/);
});

test('an address that is no search of the site is said to be none', async ({ page }) => {
  await page.goto(`/alerte/?recherche=${encodeURIComponent('//mechant.example/')}`);
  await expect(page.locator('alert-search [data-part="note"]')).toContainText('choisissez-en une');
  await expect(page.locator('select[name="search"]')).toHaveValue('');
});

test('a right that is used has days by which an answer is due', async ({ page, forms }) => {
  const form = findForm(forms, ({ due }) => due === 'rights');
  await page.goto('/mes-droits/');
  await fillIn(page, form);
  await waitLongEnough(page);
  await press(page, form);
  const sent = page.locator('div[data-part="sent"]');
  await expect(sent).toContainText(/au plus tard le \d{1,2}(er)? \p{L}+ 20\d\d, selon la loi/u);
  await expect(sent).toContainText('sous 15 jours ouvrés');
});

test('a telephone number is held to its format by the browser itself', async ({
  page,
  complaints,
}) => {
  await page.goto('/contact/');
  const phone = page.getByLabel('Téléphone');
  const isMalformed = () =>
    phone.evaluate((input: HTMLInputElement) => input.validity.patternMismatch);
  for (const [typed, malformed] of [
    ['le soir', true],
    ['06 39 98 00 00', false],
    ['+33 (0)6.39.98.00.00', false],
  ] as const) {
    await phone.fill(typed);
    expect(await isMalformed(), typed).toBe(malformed);
  }
  // A pattern that is none is told there, and passed over.
  expect(complaints).toEqual([]);
});

test('nothing of what was typed stands in an address, and nobody else hears of it', async ({
  page,
  forms,
  site,
}) => {
  const form = findForm(forms, ({ id }) => id === 'contact');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/contact/');
  await fillIn(page, form);
  await waitLongEnough(page);
  await press(page, form);
  await expect(page.locator('posted-form[data-state="sent"]')).toBeVisible();
  expect(requests.filter((url) => /camille|roux|jardin/i.test(url))).toEqual([]);
  const hosts = new Set(requests.map((url) => new URL(url).origin));
  expect([...hosts].sort()).toEqual([posting().inbox, new URL(site.url).origin].sort());
});

async function readAll(download: { createReadStream: () => Promise<NodeJS.ReadableStream> }) {
  let text = '';
  for await (const piece of await download.createReadStream()) text += String(piece);
  return text;
}
