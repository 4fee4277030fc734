/** The search as visitors use it: counts that hold, an address that means the same again, a way back, a way on. */
import { auditAccessibility, findOverflow, hideUntilRead, measureLayoutShift } from './audit.ts';
import { expect, test } from './fixtures.ts';
import { cards, choice, numberIn, settle, start, status } from './search-page.ts';

test('the number beside each choice is the number of listings that it leaves', async ({ page }) => {
  await page.goto(start);
  const boxes = page.locator(
    '.search-form label:has([type="checkbox"]):not(:has([name="autour"]))',
  );
  const all = await numberIn(status(page));
  for (const label of (await boxes.all()).slice(0, 14)) {
    if (!(await label.isVisible())) continue;
    const told = await numberIn(label.locator('[data-count]'));
    await label.click();
    await settle(page);
    expect(await numberIn(status(page)), await label.innerText()).toBe(told);
    await label.click();
    await settle(page);
    expect(await numberIn(status(page))).toBe(all);
  }
});

test('the number in each option is the number of listings that it leaves', async ({ page }) => {
  await page.goto(start);
  const select = page.locator('.search-form select[name="prix-max"]');
  const options = await select.locator('option:not([value=""])').all();
  expect(options.length).toBeGreaterThan(1);
  for (const option of options) {
    const told = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await select.selectOption(await option.getAttribute('value'));
    await settle(page);
    expect(await numberIn(status(page))).toBe(told);
  }
});

test('features are counted as soon as the rest, whichever way one came to the search', async ({
  page,
}) => {
  const counts = page.locator('[data-facet="feature"] [data-count]');
  await page.goto(start);
  const ofAll = await counts.allTextContents();
  expect(ofAll.length).toBeGreaterThan(0);
  await choice(page, 'kind').click();
  await settle(page);
  await expect.poll(() => counts.allTextContents()).not.toEqual(ofAll);
  const narrowed = await counts.allTextContents();
  await page.reload();
  await settle(page);
  await expect.poll(() => counts.allTextContents()).toEqual(narrowed);
});

test('what senders hang on to an address asks for nothing: the list is there at once', async ({
  page,
}) => {
  await page.goto(`${start}?fbclid=IwAR0&utm_source=lettre`);
  await expect(page.locator('html')).not.toHaveClass(/is-asked-for/);
  await expect(
    page.locator('[data-part="results"] a[href*="/annonces/"]:visible').first(),
  ).toBeVisible();
  await expect(page.locator('[data-part="notes"]')).toBeEmpty();
});

test('the address is the search: after a reload, in another window, and back', async ({
  page,
  context,
}) => {
  await page.goto(start);
  const told = await numberIn(choice(page, 'kind').locator('[data-count]'));
  await choice(page, 'kind').click();
  await settle(page);
  const [before, search] = [await cards(page).allInnerTexts(), page.url()];
  await page.reload();
  await settle(page);
  expect(await cards(page).allInnerTexts()).toEqual(before);
  const other = await context.newPage();
  await other.goto(search);
  await settle(other);
  expect(await cards(other).allInnerTexts()).toEqual(before);

  await choice(page, 'town').click();
  await settle(page);
  await page.goBack();
  await settle(page);
  expect(page.url()).toBe(search);
  await expect(choice(page, 'town').locator('input')).not.toBeChecked();
  expect(await numberIn(status(page))).toBe(told);
});

test('who looks at a listing comes back to the same results, at the same place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${start}?tri=prix`);
  await settle(page);
  const link = page.locator('[data-part="results"] a[href*="/annonces/"]:visible').nth(2);
  await link.scrollIntoViewIfNeeded();
  const [place, name] = [await page.evaluate(() => scrollY), await link.innerText()];
  expect(place).toBeGreaterThan(300);
  await link.click();
  await expect(page).toHaveURL(/\/annonces\//);
  await page.goBack();
  await settle(page);
  await expect(
    page.locator('[data-part="results"] a[href*="/annonces/"]:visible').nth(2),
  ).toHaveText(name);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);

  await page.reload();
  await settle(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
});

test('by keyboard alone, on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(start);
  const toggle = page.getByRole('button', { name: 'Filtres' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Filtres' })).toBeVisible();
  const box = choice(page, 'kind').locator('input');
  await expect(box).toBeFocused();
  const told = await numberIn(choice(page, 'kind').locator('[data-count]'));
  await page.keyboard.press('Space');
  await settle(page);
  await expect(box).toBeFocused();
  const close = page.locator('[data-part="close"]');
  expect(await numberIn(close)).toBe(told === 1 ? 0 : told);
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="results"]')).toBeFocused();
  await expect(page.locator('[data-part="panel"]')).toBeHidden();

  // Whoever leaves by Escape is where they were.
  await toggle.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();

  // What was asked can be taken back: the focus does not get lost.
  const chip = page.locator('[data-part="chosen"] button').first();
  await chip.focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await expect(page.locator('[data-part="chosen"]')).toBeHidden();
  await expect(page.locator('[data-part="results"]')).toBeFocused();
});

test('where nothing is found, each way out leads to as many as it says', async ({ page }) => {
  const search = `${start}?type=maison,appartement,bureaux&prix-max=1&surface-min=20`;
  await page.goto(search);
  await settle(page);
  expect(await numberIn(status(page))).toBe(0);
  const ways = page.locator('[data-part="empty"] button');
  const texts = await ways.allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  for (const [place, text] of texts.entries()) {
    await page.goto(search);
    await settle(page);
    await ways.nth(place).click();
    await settle(page);
    await expect(status(page)).toHaveText(text.split(/\s:\s/).at(-1) ?? '');
  }
});

test('who finds nothing can follow what comes nearest', async ({ page, request }) => {
  await page.goto(`${start}?type=parking,terrain&ville=ascain&prix-max=1`);
  await settle(page);
  expect(await numberIn(status(page))).toBe(0);
  const feed = page.locator('[data-part="follow"] a');
  await expect(feed).toBeVisible();
  const answer = await request.get((await feed.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
});

test('what the address asks in vain is told, the rest is kept', async ({ page }) => {
  await page.goto(`${start}?piscine=oui&dpe=z&prix-max=900000&type=chateau`);
  await settle(page);
  const notes = page.locator('[data-part="notes"]');
  await expect(notes).toContainText('« piscine »');
  await expect(notes).toContainText('« z »');
  await expect(notes).toContainText('« chateau »');
  await expect(page.locator('[data-part="chosen"]')).toContainText('900 000');
  // A hand-written figure that is none of the list stands in the list all the same.
  await page.goto(`${start}?prix-max=287123`);
  await settle(page);
  await expect(page.locator('select[name="prix-max"]')).toHaveValue('287123');
});

test('a script in the address is text', async ({ page }) => {
  const evil = '<img src=x onerror=alert(1)>';
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts++;
    return dialog.dismiss();
  });
  await page.goto(`${start}?texte=${encodeURIComponent(evil)}&${encodeURIComponent(evil)}=1`);
  await settle(page);
  await expect(page.locator('[data-part="notes"]')).toContainText(evil);
  await expect(page.locator('[data-part="chosen"]')).toContainText(evil);
  expect(alerts).toBe(0);
});

test('a listing is found by its reference, and the words are one step back', async ({ page }) => {
  await page.goto('/plan-du-site/');
  await page.goto(start);
  await page.locator('[data-part="results"] a[href*="/annonces/"]:visible').first().click();
  const reference = /Réf\. (\S+)/.exec((await page.locator('main').textContent()) ?? '')?.[1] ?? '';
  expect(reference).not.toBe('');
  const listing = page.url();
  await page.goto(start);
  const all = await numberIn(status(page));
  await page.getByRole('searchbox', { name: 'Mots ou référence' }).pressSequentially(reference);
  await expect(status(page)).toHaveText('1 annonce');
  await settle(page);
  await expect(page.locator('[data-part="results"] a[href*="/annonces/"]').first()).toHaveAttribute(
    'href',
    new URL(listing).pathname,
  );
  await page.goBack();
  await settle(page);
  expect(await numberIn(status(page))).toBe(all);
});

test('prices rise where they are asked to, on every page', async ({ page }) => {
  await page.goto(`${start}?tri=prix`);
  await settle(page);
  const prices: number[] = [];
  for (;;) {
    const texts = await page
      .locator('[data-part="results"] .listing-card__price strong')
      .allTextContents();
    prices.push(...texts.map((text) => Number(text.replace(/\s/g, '').match(/\d+/)?.[0])));
    const next = page.locator('[data-part="pages"] a[rel="next"]');
    if ((await next.count()) === 0) break;
    await next.click();
    await settle(page);
  }
  expect(prices.length).toBe(await numberIn(status(page)));
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
});

for (const width of [320, 1280]) {
  test(`each state can be used by everybody, ${width} px wide`, async ({ page, complaints }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of [
      '',
      '?type=maison,appartement,bureaux&prix-max=900000&texte=a',
      '?prix-max=1',
      '?faux=1&vue=tableau',
    ]) {
      await page.goto(`${start}${query}`);
      if (query) await settle(page);
      if (width === 320) await page.locator('[data-part="toggle"]').click();
      await page
        .locator('.search-form details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await auditAccessibility(page), query).toEqual([]);
      expect(await findOverflow(page), query).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test('results that the address asks for come without a jump', async ({ page }) => {
  await hideUntilRead(page);
  await page.goto(`${start}?tri=prix&surface-min=30`);
  await settle(page);
  expect(await measureLayoutShift(page)).toBe(0);
});

test('in English it speaks English', async ({ page }) => {
  await page.goto(`/en${start}?prix-max=1&xyz=1`);
  await settle(page);
  await expect(page.locator('[data-part="notes"]')).toContainText('filter “xyz”');
  await expect(page.locator('[data-part="empty"]')).toContainText('No listing meets');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list is there, and a form that leads to the nearest page', async ({ page }) => {
    await page.goto(`${start}?type=maison`);
    await expect(cards(page)).not.toHaveCount(0);
    await expect(page.locator('.search-form')).toBeHidden();
    const form = page.locator('form.search-plain');
    await form.locator('select').first().selectOption({ index: 1 });
    await form.locator('select').nth(1).selectOption({ index: 1 });
    const [kind, town] = await form
      .locator('select')
      .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    await form.getByRole('button').click();
    const { pathname } = new URL(page.url());
    expect([`${start}${kind}/${town}/`, `${start}${kind}/`]).toContain(pathname);
    await expect(page.locator('h1')).not.toHaveCount(0);
  });
});

test('what lies in a commune without a place is counted beside the map', async ({ page }) => {
  await page.route(`**${start}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-places="[^"]*"/, 'data-places="{}"');
    await route.fulfill({ response, body });
  });
  await page.goto(`${start}?vue=carte`);
  await settle(page);
  const count = await numberIn(status(page));
  await expect(page.locator('.views__map > [role="status"]')).toHaveText(
    new RegExp(`^${count} annonces? n(’est|e sont) pas sur la carte`),
  );
});

test('the map comes when it is wanted, counts what the list counts, and chooses a town', async ({
  page,
  complaints,
}) => {
  const drawings: string[] = [];
  page.on('request', (request) => {
    if (/carte-|listing-map/.test(request.url())) drawings.push(request.url());
  });
  await page.goto(`${start}?tri=prix`);
  await settle(page);
  expect(drawings).toEqual([]);
  await page.locator('.views__switch label').last().click();
  const spots = page.locator('listing-map [role="button"], listing-map svg a');
  await expect(spots.first()).toBeVisible();
  expect(drawings.length).toBe(2);
  const names = await spots.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  const shown = names.map((name) => Number(/(\d+) annonce/.exec(name)?.[1] ?? 0));
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(await numberIn(status(page)));
  expect(await auditAccessibility(page)).toEqual([]);

  const single = names.findIndex((name) => /^[^:,]+\s:\s\d+ annonce/.test(name));
  await spots.nth(single).focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await expect(status(page)).toHaveText(
    `${shown[single]} annonce${shown[single] === 1 ? '' : 's'}`,
  );
  expect(page.url()).toContain('ville=');
  expect(page.url()).toContain('vue=carte');
  await page.reload();
  await page.locator('listing-map').scrollIntoViewIfNeeded();
  await expect(spots).toHaveCount(1);
  // The ground of other communes no longer says that there is something.
  await expect(page.locator('.map-listed')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a map whose code does not come says so, and comes when it is asked for again', async ({
  page,
}) => {
  const code = /\/(listing|tiled)-map\.[^/]*\.js/;
  await page.route(code, (route) => route.abort());
  await page.goto(`${start}?vue=carte`);
  await settle(page);
  const map = page.locator('listing-map');
  await expect(map.getByRole('status')).toHaveText(/^La carte n’a pas pu être chargée\./);
  await page.unroute(code);
  await map.getByRole('button', { name: 'Réessayer' }).press('Enter');
  await expect(map.locator('.map-spot').first()).toBeVisible();
  await expect(map.locator('.listing-map__stage')).toBeFocused();
});

test('where the site answers and the code of the map does not, a press loads the page anew, with its filters', async ({
  page,
}) => {
  const code = /\/listing-map\.[^/]*\.js/;
  let loads = 0;
  page.on('load', () => loads++);
  await page.route(code, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${start}?vue=carte`);
  await choice(page, 'kind').click();
  await settle(page);
  const again = page.locator('listing-map').getByRole('button', { name: 'Réessayer' });
  const loaded = page.waitForEvent('load');
  await again.press('Enter');
  await loaded;
  await settle(page);
  await expect(choice(page, 'kind').locator('input')).toBeChecked();
  await expect(again).toBeVisible();
  await page.unroute(code);
  await again.press('Enter');
  await expect(page.locator('listing-map .map-spot').first()).toBeVisible();
  expect(loads).toBe(2);
});

test('below the map the list is seen as cards, or as a table where there are none', async ({
  page,
}) => {
  await page.goto(`${start}?vue=carte`);
  await settle(page);
  const table = page.locator('.views__table');
  test.skip((await table.count()) === 0, 'The brand has no table.');
  await expect(page.locator('.views__cards')).toBeVisible();
  await expect(table).toBeHidden();
  await page.locator('.views__cards').evaluate((cards) => cards.remove());
  await expect(table).toBeVisible();
});
