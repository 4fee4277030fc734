/** The map of a search when it is near: areas as vague as the pages of the listings tell them, and the listings of one below the map. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page, Route } from 'playwright/test';
import { auditAccessibility, auditDarkContrast, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

const start = '/vente/?vue=carte';
const areaFile = /\/_recherche\/secteurs-/;
const stage = (page: Page) => page.locator('.listing-map__stage');
const spots = (page: Page) => page.locator('.map-spot');
const circles = (page: Page) => page.locator('.map-circles circle');
const panel = (page: Page) => page.locator('.area-panel');
const cards = (page: Page) => panel(page).locator('.area-panel__cards > *');
const title = (page: Page) => panel(page).getByRole('heading').first();
const said = (page: Page) => page.locator('.views__map > [role="status"]').last();

async function open(page: Page, address = start): Promise<void> {
  await page.goto(address);
  // It takes its drawing when it is in sight.
  await page.locator('listing-map').scrollIntoViewIfNeeded();
  await expect(spots(page).first()).toBeVisible();
}

/** The number that a text begins with or holds. */
function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

async function countShown(page: Page): Promise<number> {
  const names = await spots(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  return names.reduce((sum, name) => sum + Number(/(\d+) annonce/.exec(name)?.[1] ?? 0), 0);
}

/** Turns the wheel over the disc with the most listings until areas can be seen, and the map rests. */
async function comeNear(page: Page): Promise<void> {
  await stage(page).scrollIntoViewIfNeeded();
  const aim = await spots(page).evaluateAll((all) => {
    const count = (spot: Element) => Number(spot.textContent);
    const [largest] = [...all].sort((a, b) => count(b) - count(a));
    const { x = 0, y = 0, width = 0, height = 0 } = largest?.getBoundingClientRect() ?? {};
    return { clientX: x + width / 2, clientY: y + height / 2 };
  });
  for (let turn = 0; turn < 14; turn++) {
    const unit = await page
      .locator('.listing-map__stage > svg')
      .evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width / svg.clientWidth);
    if (unit <= 2) break;
    await stage(page).dispatchEvent('wheel', { ...aim, deltaY: -100, ctrlKey: true });
  }
  // Until it rests, areas are not there.
  await page.waitForTimeout(250);
}

/** Of the disc that has the focus: whether its middle is seen. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.querySelector('.listing-map__stage')?.getBoundingClientRect();
    const disc = document.activeElement?.closest('.map-spot')?.getBoundingClientRect();
    if (!frame || !disc) throw new Error('No disc has the focus.');
    const [x, y] = [disc.x + disc.width / 2, disc.y + disc.height / 2];
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  });
}

/** At how many discs the tabulator stops on its way through the map; each has to be seen. */
async function countStops(page: Page): Promise<number> {
  await stage(page).focus();
  const held = page.locator('.map-spot:focus');
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    if ((await held.count()) === 0) return stops;
    expect(await isFocusSeen(page), (await held.getAttribute('aria-label')) ?? '').toBe(true);
  }
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

test('by keyboard: the tabulator stops at every disc that is seen, and at no other', async ({
  page,
}) => {
  await open(page);
  expect(await countStops(page)).toBe(await spots(page).count());
  await comeNear(page);
  await expect(circles(page).first()).toBeAttached();
  const near = await countStops(page);
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(await spots(page).count());
  await page.getByRole('button', { name: 'Toute la carte' }).click();
  await expect(circles(page)).toHaveCount(0);
  expect(await countStops(page)).toBe(await spots(page).count());
});

test('by keyboard: nearer and farther from a disc, the focus stays on one that is seen', async ({
  page,
}) => {
  await open(page);
  const held = page.locator('.map-spot:focus');
  const names = await spots(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  // Of a single commune, so that its areas are what it falls apart into.
  const singles = names.filter((name) => /^[^:,]+\s:\s\d/.test(name));
  const [most = ''] = singles.sort((a, b) => numberIn(b) - numberIn(a));
  const [, town = ''] = /^([^:,]+?)\s:/.exec(most) ?? [];
  await spots(page).nth(names.indexOf(most)).focus();
  for (const key of '++++++') await page.keyboard.press(key);
  await expect(circles(page).first()).toBeAttached();
  await expect(held).toHaveAccessibleName(new RegExp(`^${town} \\(`));
  expect(await isFocusSeen(page)).toBe(true);
  for (const key of '------') await page.keyboard.press(key);
  await expect(circles(page)).toHaveCount(0);
  await expect(held).toHaveAccessibleName(new RegExp(town));
  expect(await isFocusSeen(page)).toBe(true);
});

test('where no disc is seen, the map itself takes the focus of one that is gone', async ({
  page,
}) => {
  await open(page);
  await spots(page).first().focus();
  await page.locator('listing-map').evaluate((map) => {
    (map as HTMLElement & { show: (spots: unknown[]) => void }).show([]);
  });
  await expect(spots(page)).toHaveCount(0);
  await expect(stage(page)).toBeFocused();
});

test('the map lets go of a mouse whose button was let go beyond it, and leaves Ctrl to the browser', async ({
  page,
}) => {
  await open(page);
  await stage(page).scrollIntoViewIfNeeded();
  const seen = () => page.locator('.listing-map__stage > svg').getAttribute('viewBox');
  const { right, middle } = await stage(page).evaluate((each) => {
    const { right, y, height } = each.getBoundingClientRect();
    return { right, middle: y + height / 2 };
  });
  const before = await seen();
  await page.mouse.move(right - 2, middle);
  await page.mouse.down();
  await page.mouse.move(right + 10, middle);
  await page.mouse.up();
  for (const by of [20, 60, 100]) await page.mouse.move(right - by, middle);
  expect(await seen()).toBe(before);

  await page.keyboard.down('Control');
  await page.mouse.down();
  for (const by of [120, 160]) await page.mouse.move(right - by, middle);
  expect(await seen()).toBe(before);
  await page.mouse.up();
  await page.keyboard.up('Control');

  await page.mouse.down();
  for (const by of [120, 60]) await page.mouse.move(right - by, middle);
  await page.mouse.up();
  expect(await seen()).not.toBe(before);
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
