/** The banner and the choices: refusing is as easy as accepting, for everyone. What then runs is proved in privacy.spec. */
import { needConsent } from '@agency/consent';
import { askNotToBeFollowed, bannerOf, choicesOf, manageLink, readAwake, readKept } from '../privacy/visitor.ts'; // prettier-ignore
import { auditAccessibility, auditDarkContrast, measureLayoutShift } from './audit.ts';
import { loadBuiltFiles } from '../built/built-site.ts';
import { expect, root, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

test.use({ quiet: false });

const refuse = 'Tout refuser';
const accept = 'Tout accepter';
const choose = 'Personnaliser';

test('the banner names every purpose and how many providers there are', async ({
  page,
  registry,
}) => {
  await page.goto('/');
  const banner = bannerOf(page);
  await expect(banner.getByRole('listitem')).toHaveText(
    registry.purposes.map(({ name }) => name.fr),
  );
  const count = needConsent(registry.vendors).length;
  await expect(banner).toContainText(count === 1 ? 'un outil' : `${count} outils`);
});

test('to refuse takes as many presses as to accept, on a button of the same look', async ({
  page,
}) => {
  await page.goto('/');
  const [no, yes] = await Promise.all(
    [refuse, accept].map(async (name) => {
      const button = bannerOf(page).getByRole('button', { name });
      const box = await button.boundingBox();
      const style = await button.evaluate((element) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor } =
          getComputedStyle(element);
        return { color, backgroundColor, fontSize, fontWeight, borderColor };
      });
      return { ...style, width: box?.width, height: box?.height };
    }),
  );
  expect(no).toEqual(yes);
});

test('nothing is ticked beforehand, and every provider has a box of its own', async ({
  page,
  registry,
}) => {
  await page.goto('/');
  await bannerOf(page).getByRole('button', { name: choose }).click();
  const choices = choicesOf(page);
  expect(await choices.locator(':checked').count()).toBe(0);
  for (const { id, name } of registry.vendors) {
    await expect(choices.locator(`[name="${id}"]`)).toHaveCount(1);
    await expect(choices).toContainText(name);
  }
});

test('the box of a purpose stands for its providers', async ({ page, registry }) => {
  const purpose = registry.purposes.at(-1);
  await page.goto('/');
  await bannerOf(page).getByRole('button', { name: choose }).click();
  const group = choicesOf(page).getByRole('group', { name: purpose?.name.fr ?? '' });
  await expect(group).toBeVisible();
  const whole = group.getByRole('checkbox').first();
  const own = await group.locator('[name]').all();
  await whole.check();
  for (const box of own) await expect(box).toBeChecked();
  await own[0]?.uncheck();
  await expect(whole).not.toBeChecked();
});

test('what was agreed to runs again on the next page, without a question and without a request of ours', async ({
  page,
  registry,
}) => {
  await page.goto('/');
  await bannerOf(page).getByRole('button', { name: accept }).click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/honoraires/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /_consentement\/(choix-)?\w\w\./.test(url))).toEqual([]);
  const scripts = registry.vendors.filter(({ loading }) => loading.as !== 'frame');
  expect(await readAwake(page)).toEqual(scripts.map(({ id }) => id).sort());
});

test('a browser that asks not to be followed is not asked, and its visitor may choose all the same', async ({
  page,
  context,
}) => {
  await askNotToBeFollowed(context);
  await page.goto('/agences/');
  await manageLink(page).press('Enter');
  await expect(choicesOf(page)).toContainText('Global Privacy Control');
  await choicesOf(page).getByRole('button', { name: accept }).click();
  await expect.poll(async () => (await readAwake(page)).length).toBeGreaterThan(0);
});

test('where the browser keeps nothing everything is refused, and nobody is asked on every page', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(bannerOf(page)).toBeHidden();
});

test('the proof of a choice is shown and can be taken along', async ({ page }) => {
  await page.goto('/en/');
  await bannerOf(page).getByRole('button', { name: 'Reject all' }).click();
  await manageLink(page).press('Enter');
  const choices = choicesOf(page);
  await choices.getByText('Your last choice', { exact: true }).click();
  const kept = await readKept(page);
  await expect(choices.locator('pre')).toContainText(kept?.id ?? 'none');
  const download = page.waitForEvent('download');
  await choices.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('consentement.json');
});

test('without scripts nothing is asked, and the page says so', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/agences/');
  await manageLink(page).press('Enter');
  await expect(page).toHaveURL('/cookies/#choix');
  await expect(page.locator('main noscript p')).toBeVisible();
  await context.close();
});

test('Google’s tag hears first that all is denied, then what was agreed to, and only then its account', async ({
  page,
  registry,
}) => {
  const tag = registry.vendors.find(({ loading }) => loading.as === 'google-tag');
  test.skip(tag === undefined, 'this brand uses no tag of Google’s');
  if (tag?.loading.as !== 'google-tag') return;
  await page.goto('/');
  await bannerOf(page).getByRole('button', { name: choose }).click();
  await choicesOf(page).locator(`[name="${tag.id}"]`).check();
  await choicesOf(page).locator('[data-act="save"]').click();
  const readCommands = () =>
    page.evaluate(() => {
      const { dataLayer = [] } = window as { dataLayer?: ArrayLike<unknown>[] };
      // A date says when, and nothing else.
      return dataLayer.map((command) => Array.from(command).filter((it) => !(it instanceof Date)));
    });
  await expect.poll(readCommands).toEqual([
    [
      'consent',
      'default',
      {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'denied',
      },
    ],
    ['js'],
    [
      'consent',
      'update',
      Object.fromEntries(tag.loading.signals.map((signal) => [signal, 'granted'])),
    ],
    ['config', tag.account, expect.anything()],
  ]);
});

for (const [what, vendor, show, title] of [
  ['plan', 'google-maps', 'Afficher le plan', 'Plan d’accès'],
  ['film', 'youtube', 'Afficher la vidéo', 'Vidéo'],
] as const) {
  test(`a ${what} sleeps behind its face: pressed it is shown this once, agreed to always`, async ({
    page,
    brand,
    complaints,
  }) => {
    await page.goto(pathWith(brand, vendor));
    await bannerOf(page).getByRole('button', { name: refuse }).click();
    const frames = page.locator(`.consent-frame iframe[title^="${title}"]`);
    await expect(frames).toHaveCount(0);
    await page.getByRole('button', { name: show }).first().click();
    await expect(frames).toHaveCount(1);
    await expect(frames.first()).toBeFocused();
    await page.reload();
    await expect(frames).toHaveCount(0);
    await manageLink(page).press('Enter');
    await choicesOf(page).getByRole('button', { name: accept }).click();
    await frames.first().scrollIntoViewIfNeeded();
    await expect(frames.first()).toBeVisible();
    await expect(page.locator('.consent-frame__face:visible')).toHaveCount(0);
    expect(complaints.filter((each) => each.startsWith('error'))).toEqual([]);
  });
}

/** The first page that a vendor sleeps in. */
function pathWith(brand: string, vendor: string): string {
  const { text } = loadBuiltFiles(`${root}dist/${brand}`);
  const holds = (path: string) => text(`${path}index.html`).includes(`data-consent="${vendor}"`);
  const path = loadPaths(brand).find(holds);
  if (path === undefined) throw new Error(`${vendor} sleeps in no page of ${brand}.`);
  return path;
}

test('the keyboard reaches the choices first; Escape leaves them and comes back', async ({
  page,
}) => {
  await page.goto('/');
  await expect(bannerOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bannerOf(page).getByRole('link')).toBeFocused();
  for (const name of [refuse, accept, choose]) {
    await page.keyboard.press('Tab');
    await expect(bannerOf(page).getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(choicesOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choicesOf(page)).toBeHidden();
  await expect(bannerOf(page).getByRole('button', { name: choose })).toBeFocused();
  expect(await readKept(page)).toBeUndefined();
});

for (const [width, height] of [
  [1280, 800],
  [412, 823],
  [320, 256],
] as const) {
  test(`what has the focus is never hidden by the banner, ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // A page that glides is not there yet when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/cookies/');
    await expect(bannerOf(page)).toBeVisible();
    const hidden: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        const banner = document.querySelector('.consent');
        if (!element || !banner || element === document.body || banner.contains(element)) return '';
        const { top, bottom } = element.getBoundingClientRect();
        const edge = banner.getBoundingClientRect().top;
        return top >= edge && bottom > edge ? element.outerHTML.slice(0, 80) : '';
      });
      if (name) hidden.push(name);
    }
    expect(hidden).toEqual([]);
  });
}

for (const [width, height] of [
  [320, 568],
  [640, 400],
  [320, 256],
] as const) {
  test(`all three buttons are in sight, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    for (const name of [refuse, accept, choose]) {
      await expect(bannerOf(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
    await bannerOf(page).getByRole('link').scrollIntoViewIfNeeded();
    await expect(bannerOf(page).getByRole('link')).toBeInViewport();
  });
}

test('banner and choices are for everyone, and move nothing', async ({ page }) => {
  await page.goto('/');
  await expect(bannerOf(page)).toBeVisible();
  expect(await measureLayoutShift(page)).toBe(0);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await auditDarkContrast(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
    await bannerOf(page).getByRole('button', { name: choose }).click();
    await expect(choicesOf(page)).toBeVisible();
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await auditDarkContrast(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
    await page.keyboard.press('Escape');
  }
});
