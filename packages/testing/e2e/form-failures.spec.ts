/** Whatever goes wrong on the way, no word is lost, nothing arrives twice, and it is said what happened. */
import type { Page, Route } from 'playwright/test';
import type { Form } from '@agency/forms';
import { auditAccessibility } from './audit.ts';
import { expect, fillIn, findForm, lastPayload, press, test, waitLongEnough } from './inbox.ts';

const failure = (page: Page) => page.locator('[data-part="failure"]');
const summary = (page: Page) => page.locator('[data-part="summary"]');
const state = (page: Page, name: string) => page.locator(`posted-form[data-state="${name}"]`);
const message = (page: Page) => page.locator('#contact-message');

/** Of the contact form. */
const endpoint = 'http://localhost:4390/contact';

/** The ids under which the contact form is sent. */
function collectSendings(page: Page): string[] {
  const ids: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || request.url() !== endpoint) return;
    ids.push((request.postDataJSON() as { submission: string }).submission);
  });
  return ids;
}

/** As an endpoint on another origin refuses. */
async function refuse(route: Route, status: number, more: Record<string, string> = {}) {
  if (route.request().method() === 'OPTIONS') return route.fallback();
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
  };
  return route.fulfill({ status, headers: { ...headers, ...more }, body: '' });
}

/** The contact form, answered and ready to be sent. */
async function write(page: Page, forms: readonly Form[]): Promise<Form> {
  const form = findForm(forms, ({ id }) => id === 'contact');
  await page.goto('/contact/');
  await fillIn(page, form);
  await waitLongEnough(page);
  return form;
}

/** It waits for a connection. */
async function sendOffline(page: Page, forms: readonly Form[]): Promise<void> {
  const form = await write(page, forms);
  await page.context().setOffline(true);
  await press(page, form);
  await expect(failure(page)).toContainText('Vous êtes hors connexion');
}

test.beforeEach(({ inbox }) => {
  inbox.clear();
  inbox.setFault(undefined);
});

test('what is missing is told in one place, which leads to each answer, by keyboard alone', async ({
  page,
  inbox,
}) => {
  await page.goto('/mes-droits/');
  await page.locator('form[data-form="rights"] [type="submit"]').focus();
  await page.keyboard.press('Enter');
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur/);
  expect(await auditAccessibility(page)).toEqual([]);
  const links = summary(page).getByRole('link');
  await expect(links).toHaveText([
    'Choisissez ce que vous demandez.',
    'Indiquez votre prénom et votre nom.',
    'Indiquez votre adresse électronique.',
  ]);
  // In the order in which a screen reader comes to the fields themselves.
  const goals = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const order = await page.evaluate((ids) => {
    const places = ids.map((id) => document.querySelector(id ?? ''));
    return places.every(
      (place, index) =>
        index === 0 ||
        (place &&
          places[index - 1]?.compareDocumentPosition(place) === Node.DOCUMENT_POSITION_FOLLOWING),
    );
  }, goals);
  expect(order).toBe(true);
  // What is wrong is read with the field (WCAG 3.3.1).
  const name = page.getByLabel('Prénom et nom');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/Erreur.*Indiquez votre prénom et votre nom/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name="right"]').first()).toBeFocused();
  await page.keyboard.press('Space');
  await links.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('Camille Roux');
  await page.keyboard.press('Tab');
  await page.keyboard.type('camille');
  await page.keyboard.press('Enter');
  await expect(links).toHaveText([/complète, avec le signe @/]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('@example.com');
  await waitLongEnough(page);
  await page.keyboard.press('Enter');
  await expect(state(page, 'sent')).toBeVisible();
  await expect(page).not.toHaveTitle(/Erreur/);
  expect(inbox.submissions()).toHaveLength(1);
});

test('a number that must not be called without it is asked for with the box', async ({
  page,
  forms,
  inbox,
}) => {
  const form = await write(page, forms);
  await page.locator('[name="box.offers-phone"]').check();
  await press(page, form);
  await expect(summary(page).getByRole('link')).toHaveText([/numéro auquel vous acceptez/]);
  await page.getByLabel('Téléphone').fill('06 39 98 00 00');
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  const payload = lastPayload(inbox);
  expect(payload['boxes']).toMatchObject([{ name: 'offers-phone', given: true }]);
  expect(JSON.stringify(payload['boxes'])).toContain('m’appellent');
});

for (const [fault, told] of [
  ['500', /Une panne nous empêche de recevoir votre envoi/],
  ['html', /Une autre page a répondu/],
] as const) {
  test(`where the endpoint answers with ${fault}, it is told, kept, and sent again as the same`, async ({
    page,
    forms,
    inbox,
  }) => {
    inbox.setFault(fault, { times: 1 });
    const sendings = collectSendings(page);
    const form = await write(page, forms);
    await press(page, form);
    await expect(failure(page)).toBeFocused();
    await expect(failure(page)).toContainText(told);
    await expect(failure(page)).toContainText('Rien n’est perdu');
    expect(await auditAccessibility(page)).toEqual([]);
    expect(inbox.submissions()).toEqual([]);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(state(page, 'sent')).toBeVisible();
    expect(inbox.submissions()).toHaveLength(1);
    const { id } = inbox.submissions()[0] ?? {};
    expect(sendings).toEqual([id, id]);
  });
}

test('where too much arrives, it waits for as long as it is told to', async ({
  page,
  forms,
  inbox,
}) => {
  await page.route(endpoint, (route) => refuse(route, 429, { 'Retry-After': '3' }), { times: 1 });
  const sendings = collectSendings(page);
  const form = await write(page, forms);
  await press(page, form);
  await expect(failure(page)).toContainText('Trop d’envois arrivent en ce moment');
  const retry = failure(page).getByRole('button', { name: /^Réessayer/ });
  await expect(retry).toHaveText(/^Réessayer dans\s\d\ss$/);
  await expect(retry).toHaveAttribute('aria-disabled', 'true');
  // Whichever button is pressed.
  await press(page, form);
  expect(sendings).toHaveLength(1);
  await expect(retry).toHaveText('Réessayer');
  await retry.click();
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
});

test('a page that is too old is loaded anew, with what was typed', async ({
  page,
  forms,
  inbox,
}) => {
  await page.route(endpoint, (route) => refuse(route, 403), { times: 1 });
  const form = await write(page, forms);
  await press(page, form);
  await expect(failure(page)).toContainText('ouverte depuis trop longtemps');
  await failure(page).getByRole('button', { name: 'Recharger la page' }).click();
  await expect(state(page, 'ready')).toBeVisible();
  await expect(message(page)).toHaveValue(/jardin/);
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
});

test('where our script cannot work, the browser sends the form by itself', async ({
  page,
  forms,
  inbox,
}) => {
  await page.route('**/contact/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-words="[^"]*"/, 'data-words="{"');
    await route.fulfill({ response, body });
  });
  const form = await write(page, forms);
  await press(page, form);
  await expect(page).toHaveURL('/merci/contact/');
  expect(inbox.submissions()).toHaveLength(1);
});

test('where no answer comes in time, what has arrived does not arrive twice', async ({
  page,
  forms,
  inbox,
}) => {
  inbox.setFault('timeout', { times: 1 });
  const form = await write(page, forms);
  await press(page, form);
  await expect(page.locator('[data-part="status"]')).toHaveText(/prend plus de temps/, {
    timeout: 10_000,
  });
  await expect(failure(page)).toContainText('Aucune réponse n’est venue à temps', {
    timeout: 30_000,
  });
  // After a reload, too.
  await page.reload();
  await expect(message(page)).toHaveValue(/jardin/);
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
});

test('a slow answer is waited for', async ({ page, forms, inbox }) => {
  inbox.setFault('slow', { times: 1 });
  const form = await write(page, forms);
  await press(page, form);
  await expect(page.locator('[data-part="status"]')).toHaveText('Envoi en cours…');
  await expect(page.locator('form[data-form="contact"] [type="submit"]')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(state(page, 'sent')).toBeVisible({ timeout: 10_000 });
  expect(inbox.submissions()).toHaveLength(1);
});

test('without a connection it waits, and leaves when there is one again', async ({
  page,
  context,
  forms,
  inbox,
}) => {
  await sendOffline(page, forms);
  expect(await auditAccessibility(page)).toEqual([]);
  await context.setOffline(false);
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
});

test('what is changed without a connection is not sent behind anybody’s back', async ({
  page,
  context,
  forms,
  inbox,
}) => {
  await sendOffline(page, forms);
  await message(page).fill('Autre chose.');
  await context.setOffline(false);
  await expect(failure(page)).toContainText('Vous avez changé quelque chose');
  expect(inbox.submissions()).toEqual([]);
  await failure(page).getByRole('button', { name: 'Essayer maintenant' }).click();
  await expect(state(page, 'sent')).toBeVisible();
  expect(lastPayload(inbox)).toHaveProperty('fields.message', 'Autre chose.');
  expect(inbox.submissions()).toHaveLength(1);
});

test('what is typed survives a reload and a way there and back, and is gone once it was sent', async ({
  page,
  forms,
}) => {
  const form = await write(page, forms);
  await page.reload();
  await expect(message(page)).toHaveValue(/jardin/);
  await page.goto('/');
  await page.goto('/contact/');
  await expect(message(page)).toHaveValue(/jardin/);
  // A box is agreed to anew each time.
  await expect(page.locator('[name="box.offers-phone"]')).not.toBeChecked();
  await waitLongEnough(page);
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await page.goto('/contact/');
  await expect(message(page)).toHaveValue('');
});

test('pressed twice, and then once more, it is sent once', async ({ page, forms, inbox }) => {
  const sendings = collectSendings(page);
  await write(page, forms);
  const button = page.locator('form[data-form="contact"] [type="submit"]');
  await button.dblclick();
  await button.click({ timeout: 1_000 }).catch(() => undefined);
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
  expect(sendings).toHaveLength(1);
});

test('what the endpoint finds fault with is told at its answer', async ({ page, forms, inbox }) => {
  const form = await write(page, forms);
  // A page takes it; the contract does not.
  await page.route(endpoint, async (route) => {
    const payload = route.request().postDataJSON() as { fields: Record<string, string> };
    const fields = { ...payload.fields, email: 'camille' };
    await route.continue({ postData: JSON.stringify({ ...payload, fields }) });
  });
  await press(page, form);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('link')).toHaveText([/complète, avec le signe @/]);
  await expect(page.getByLabel('Adresse électronique')).toHaveAttribute('aria-invalid', 'true');
  expect(inbox.submissions()).toEqual([]);
});

test('whoever is taken for a machine is told so, and can go on', async ({ page, forms, inbox }) => {
  const form = findForm(forms, ({ id }) => id === 'contact');
  await page.goto('/contact/');
  await fillIn(page, form);
  await page.evaluate(() => {
    const trap = document.querySelector<HTMLInputElement>('[name="_trap"]');
    if (trap) trap.value = 'http://spam.example';
  });
  await waitLongEnough(page);
  await press(page, form);
  await expect(summary(page)).toContainText(/champ caché/);
  await page.evaluate(() => {
    const trap = document.querySelector<HTMLInputElement>('[name="_trap"]');
    if (trap) trap.value = '';
  });
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  expect(inbox.submissions()).toHaveLength(1);
});

test('hostile words arrive as text, and are shown as text', async ({ page, forms, inbox }) => {
  const form = findForm(forms, ({ id }) => id === 'contact');
  const hostile = `<script>document.title='volé'</script>"'><img src=x onerror=alert(1)>\u202e\0🏴‍☠️ שלום`;
  await page.goto('/contact/');
  await fillIn(page, form);
  await page.getByLabel('Prénom et nom').fill('Camille\r\nBcc: tous@example.com');
  await message(page).evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, hostile);
  await waitLongEnough(page);
  await press(page, form);
  await expect(state(page, 'sent')).toBeVisible();
  const payload = lastPayload(inbox);
  const fields = payload['fields'] as Record<string, string>;
  expect(fields['message']).toBe(hostile);
  expect(fields['name']).not.toMatch(/[\r\n]/);
  await page.goto('http://localhost:4390/');
  await expect(page.locator('body')).toContainText('<script>document.title=');
  await expect(page).not.toHaveTitle('volé');
  expect(await page.locator('img').count()).toBe(0);
});

test('an alert begins with its confirmation, and one press ends it', async ({
  page,
  forms,
  inbox,
}) => {
  const form = findForm(forms, ({ id }) => id === 'alert');
  await page.goto('/alerte/');
  await fillIn(page, form);
  await waitLongEnough(page);
  await press(page, form);
  await expect(state(page, 'sent')).toContainText('confirmer');
  expect(inbox.subscriptions()).toMatchObject([{ state: 'pending' }]);
  await page.goto('http://localhost:4390/');
  const follow = async (name: string) => {
    await page.locator(`a[href*="/alertes/${name}?"]`).click();
    expect(await auditAccessibility(page)).toEqual([]);
  };
  await follow('confirmer');
  expect(inbox.subscriptions()).toMatchObject([{ state: 'pending' }]);
  await page.getByRole('button').first().click();
  expect(inbox.subscriptions()).toMatchObject([{ state: 'confirmed' }]);
  await page.goto('http://localhost:4390/');
  await follow('desinscription');
  await page.getByRole('button').first().click();
  expect(inbox.subscriptions()).toMatchObject([{ state: 'ended' }]);
});
