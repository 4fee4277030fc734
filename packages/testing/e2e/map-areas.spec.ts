/** The map of a search when it is near: areas as vague as the pages of the listings tell them, and the listings of one below the map. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page, Route } from 'playwright/test';
import { auditAccessibility, auditDarkContrast, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { circles, comeNear, numberIn, open, spots, stage } from './map.ts';
import { loadPaths } from './paths.ts';

const areaFile = /\/_recherche\/secteurs-/;
const panel = (page: Page) => page.locator('.area-panel');
const cards = (page: Page) => panel(page).locator('.area-panel__cards > *');
const title = (page: Page) => panel(page).getByRole('heading').first();
const said = (page: Page) => page.locator('.views__map > [role="status"]').last();

async function countShown(page: Page): Promise<number> {
  const names = await spots(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  return names.reduce((sum, name) => sum + Number(/(\d+) annonce/.exec(name)?.[1] ?? 0), 0);
}

/** A disc in sight that stands for an area, whole on the map. */
async function findArea(page: Page): Promise<Locator> {
  await expect(circles(page).first()).toBeAttached();
  const place = await spots(page).evaluateAll((all) => {
    const frame = document.querySelector('.listing-map__stage')?.getBoundingClientRect();
    return all.findIndex((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const isIn =
        frame &&
        left > frame.left + 60 &&
        right < frame.right &&
        top > frame.top &&
        bottom < frame.bottom;
      return isIn && /^[^()]*\(secteur [^()]*\)[^()]*$/.test(each.getAttribute('aria-label') ?? '');
    });
  });
  expect(place).toBeGreaterThanOrEqual(0);
  // Its place among them changes with what is shown; its name does not.
  const name = await spots(page).nth(place).getAttribute('aria-label');
  return page.locator(`.map-spot[aria-label="${name}"]`).first();
}

for (const [device, viewport] of Object.entries({
  'a phone': { width: 390, height: 844 },
  'a desktop': { width: 1280, height: 900 },
})) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('from afar communes, near by areas; as many as the list counts', async ({
      page,
      brand,
      complaints,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (areaFile.test(request.url())) asked.push(request.url());
      });
      await open(page);
      await page.waitForTimeout(300);
      const total = await countShown(page);
      expect(total).toBe(numberIn(await page.locator('[data-part="status"]').innerText()));
      await expect(circles(page)).toHaveCount(0);
      expect(asked).toEqual([]);

      await comeNear(page);
      await expect(circles(page).first()).toBeAttached();
      expect(asked).toHaveLength(1);
      expect(await countShown(page)).toBe(total);
      const told = new Set(
        loadPaths(brand)
          .filter((path) => path.startsWith('/annonces/'))
          .flatMap((path) => {
            const html = readFileSync(`${root}dist/${brand}${path}index.html`, 'utf8');
            const [, circle] = /data-circle="([^"]*)"/.exec(html) ?? [];
            const parsed = JSON.parse(circle?.replaceAll('&quot;', '"') ?? '{}');
            return parsed.radius > 0 ? [`${parsed.x} ${parsed.y} ${parsed.radius}`] : [];
          }),
      );
      const drawn = await circles(page).evaluateAll((all) =>
        all.map((each) => ['cx', 'cy', 'r'].map((name) => each.getAttribute(name)).join(' ')),
      );
      expect(drawn.filter((circle) => !told.has(circle))).toEqual([]);

      await page.getByRole('button', { name: 'Toute la carte' }).click();
      await expect(circles(page)).toHaveCount(0);
      expect(await countShown(page)).toBe(total);
      expect(complaints).toEqual([]);
    });

    test('an area shows its listings below the map, and takes the focus there and back', async ({
      page,
      complaints,
    }) => {
      await open(page);
      await comeNear(page);
      const area = await findArea(page);
      const count = numberIn(
        ((await area.getAttribute('aria-label')) ?? '').split(/\)\s*:/)[1] ?? '',
      );
      await area.click();
      await expect(title(page)).toBeFocused();
      await expect(title(page)).toHaveText(
        `${count} annonce${count === 1 ? '' : 's'} dans ce secteur`,
      );
      await expect(cards(page)).toHaveCount(count);
      await expect(area).toHaveAttribute('aria-pressed', 'true');
      await expect(panel(page).locator('favourite-toggle button')).toHaveCount(count);
      await expect(title(page)).toBeInViewport();
      expect(await auditAccessibility(page)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
      expect(await auditDarkContrast(page)).toEqual([]);
      await panel(page).getByRole('button', { name: 'Fermer' }).click();
      await expect(panel(page)).toHaveCount(0);
      await expect(area).toBeFocused();
      await expect(area).toHaveAttribute('aria-pressed', 'false');
      expect(complaints).toEqual([]);
    });
  });
}

test('by keyboard: chosen with Enter, closed with Escape, and the commune is one step farther', async ({
  page,
}) => {
  await open(page);
  await comeNear(page);
  const area = await findArea(page);
  await area.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(cards(page)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(area).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();

  const way = panel(page).locator('.area-panel__foot button');
  const count = numberIn((await way.innerText()).replace(/^.*:/, '').replace('l’annonce', '1'));
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('[data-part="status"]')).toHaveText(new RegExp(`^${count} annonces?$`));
  expect(page.url()).toContain('ville=');
  await expect(area).toBeFocused();
});

test('the panel follows the criteria, and says so; without a listing it closes', async ({
  page,
}) => {
  await open(page);
  await comeNear(page);
  const area = await findArea(page);
  const label = (await area.getAttribute('aria-label')) ?? '';
  const other = await page.evaluate((name) => {
    const { places = '{}' } = document.querySelector<HTMLElement>('.views__map')?.dataset ?? {};
    const towns = Object.entries(JSON.parse(places) as Record<string, { name: string }>);
    return towns.find(([, town]) => !name.includes(town.name))?.[0] ?? '';
  }, label);
  await area.click();
  await expect(cards(page)).not.toHaveCount(0);
  const names = await cards(page).locator('h2').allInnerTexts();
  await page.locator('[name="tri"]').selectOption({ index: 1 });
  await expect(page).toHaveURL(/tri=/);
  await expect(cards(page)).toHaveCount(names.length);

  const word = (names[0] ?? '').split(/[\s,’]+/).sort((a, b) => b.length - a.length)[0] ?? '';
  // On a narrow screen the form is behind a button.
  const type = (text: string) =>
    page.locator('[name="texte"]').evaluate((field: HTMLInputElement, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  await type(word);
  await expect(page).toHaveURL(/texte=/);
  await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
  if (names.length > 1) await expect(said(page)).toHaveText(/^Le secteur choisi suit vos critères/);
  await expect(cards(page).first()).toContainText(word);
  const left = numberIn(await title(page).innerText());
  expect(left).toBeLessThanOrEqual(names.length);
  await expect(cards(page)).toHaveCount(left);

  await page.evaluate((slug) => {
    const search = document.querySelector('listing-search') as HTMLElement & {
      chooseTowns: (towns: readonly string[]) => void;
    };
    search.chooseTowns([slug]);
  }, other);
  await expect(panel(page)).toHaveCount(0);
  await expect(said(page)).toHaveText(
    'Dans le secteur choisi, aucune annonce ne répond plus à vos critères.',
  );
});

for (const [fault, answer] of Object.entries({
  'is missing': { status: 404, body: '' },
  'is gone for good': { status: 410, body: '' },
  'is that of another index': { status: 200, body: deflateRawSync(Uint8Array.of(1, 0, 0)) },
  'cannot be inflated': { status: 200, body: 'nonsense' },
})) {
  test(`where the file of areas ${fault}, the map keeps its communes`, async ({
    page,
    complaints,
  }) => {
    let asked = 0;
    await page.route(areaFile, (route) => {
      asked++;
      return route.fulfill(answer);
    });
    await open(page);
    const total = await countShown(page);
    await comeNear(page);
    await expect.poll(() => asked).toBe(1);
    await stage(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(300);
    await expect(circles(page)).toHaveCount(0);
    expect(await countShown(page)).toBe(total);
    expect(asked).toBe(1);
    const told = complaints.filter((complaint) => !/404|410/.test(complaint));
    expect(told).toEqual([]);
    // A disc chooses its town, as ever.
    await spots(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ville=/);
  });
}

for (const [fault, fail] of Object.entries({
  'the line is broken': (route: Route) => route.abort(),
  'the server has no time': (route: Route) => route.fulfill({ status: 503 }),
})) {
  test(`where ${fault}, areas come when the map is moved again`, async ({ page }) => {
    let asked = 0;
    await page.route(areaFile, (route) => {
      asked++;
      return fail(route);
    });
    await open(page);
    await comeNear(page);
    await expect.poll(() => asked).toBeGreaterThan(0);
    await expect(circles(page)).toHaveCount(0);
    await page.unroute(areaFile);
    await stage(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(circles(page).first()).toBeAttached();
  });
}

const cardFiles = '**/_recherche/fiches/**';

for (const [fault, fail] of Object.entries({
  'cannot be reached': (route: Route) => route.abort(),
  'are missing': (route: Route) => route.fulfill({ status: 404 }),
})) {
  test(`cards that ${fault} are told of, and come when they are asked for again`, async ({
    page,
  }) => {
    await page.route(cardFiles, fail);
    await open(page);
    await comeNear(page);
    await (await findArea(page)).click();
    await expect(panel(page)).toContainText('Les annonces n’ont pas pu être chargées.');
    await page.unroute(cardFiles);
    await panel(page).getByRole('button', { name: 'Réessayer' }).click();
    await expect(cards(page).locator('h2').first()).toBeVisible();
    await expect(title(page)).toBeFocused();
  });
}

test('where the site was built anew meanwhile, an area is to be chosen again', async ({ page }) => {
  await page.route(cardFiles, (route) => route.fulfill({ status: 404 }));
  await open(page);
  await comeNear(page);
  await (await findArea(page)).click();
  await expect(panel(page)).toContainText('Les annonces n’ont pas pu être chargées.');
  await page.route(/\/vente\//, async (route) => {
    await page.unroute(cardFiles);
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-follow="[^"]*"/, 'data-follow="/other"');
    await route.fulfill({ response, body });
  });
  await panel(page).getByRole('button', { name: 'Réessayer' }).press('Enter');
  await expect(said(page)).toHaveText(/^Les annonces viennent d’être mises à jour/);
  await expect(panel(page)).toHaveCount(0);
  // Areas come and go until those of today are there: whoever stood on one is on the map still.
  await expect(circles(page).first()).toBeAttached();
  await expect(page.locator('.map-spot:focus, .listing-map__stage:focus')).toHaveCount(1);
  await (await findArea(page)).click();
  await expect(cards(page).locator('h2').first()).toBeVisible();
  await expect(said(page)).toHaveText('');
});
