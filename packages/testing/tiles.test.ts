/** A brand with tiles of its own, built and looked at: on demand, in step, from our own host, and not missed where they fail. */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAnswers, serveSite, type ServedSite } from '@agency/hosting';
import { writeArchive } from '@agency/map/fixtures/archive.ts';
import { chromium, type Browser, type Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadBuiltFiles, parseSite } from './built/built-site.ts';
import { checks } from './built/checks.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { copyHouse, type House } from './copy-house.ts';
import { auditAccessibility, findOverflow } from './e2e/audit.ts';

const minutes = 60_000;
const brand = 'villa-rosa';
const credit = '© Les Arpenteurs';

/** All land, and two highways that meet where the plane of the map begins: 43.45° north, 1.45° west. */
const archive = writeArchive({
  layers: ['earth', 'roads'],
  bounds: [-2.8, 42.6, 0, 45],
  tiles: [
    {
      ...{ z: 7, x: 63, y: 46 },
      features: [
        {
          ...{ layer: 'earth', kind: 'earth', isArea: true },
          line: [
            [-2.85, 44.9],
            [0.03, 44.9],
            [0.03, 43],
            [-2.85, 43],
          ],
        },
        {
          layer: 'roads',
          kind: 'highway',
          line: [
            [-2.8, 43.45],
            [0, 43.45],
          ],
        },
        {
          layer: 'roads',
          kind: 'highway',
          line: [
            [-1.45, 44.8],
            [-1.45, 43.1],
          ],
        },
      ],
    },
  ],
});

let house: House;
let site: ServedSite;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  house = await copyHouse();
  await house.run(['scripts/new.ts', 'brand', brand]);
  const folder = join(house.root, 'sites', brand);
  const config = await readFile(join(folder, 'site.config.ts'), 'utf8');
  const map = `map: { tiles: './map/plan.pmtiles', credit: '${credit}' },`;
  const taking = config.replace('take: []', "take: [{ agency: 'EX43' }]");
  await writeFile(
    join(folder, 'site.config.ts'),
    taking.replace('  listings:', `  ${map}\n  listings:`),
  );
  await mkdir(join(folder, 'map'));
  await writeFile(join(folder, 'map/plan.pmtiles'), archive);
  const built = await house.run(['scripts/build.ts', brand]);
  expect(built.code, built.output.slice(-3000)).toBe(0);
  const directory = join(house.root, 'dist', brand);
  const answers = loadAnswers(`${directory}.answers.json`);
  site = await serveSite({ directory, port: 0, preview: false, answers });
  const executablePath = ensureChromium(console.log);
  browser = await chromium.launch({ executablePath, args: chromiumFlags });
}, 5 * minutes);

afterAll(async () => {
  await browser.close();
  await site.close();
  await house.remove();
});

afterEach(() => complaints.splice(0));

/** The list of homes, as a map. */
async function open(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  page.on('console', (message) => {
    // The software that stands for a graphics card says so when a picture is taken of it.
    if (!message.text().includes('GL Driver Message')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(`${site.url}/`)) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  await prepare?.(page);
  await page.goto(`${site.url}/vente/?vue=carte`);
  await page.locator('.map-spot').first().waitFor();
  return page;
}

const button = (page: Page) => page.getByRole('button', { name: 'Plan détaillé' });
const map = (page: Page) => page.locator('listing-map');
const canvas = (page: Page) => page.locator('listing-map canvas');
const notes = async (page: Page) => (await page.locator('.listing-map__notes').innerText()).trim();

async function show(page: Page): Promise<void> {
  await button(page).click();
  await page.locator('listing-map[data-detailed]').waitFor();
}

/** What the stage looks like without what is drawn over the tiles; and where on it the two highways meet. */
async function look(page: Page) {
  const stage = page.locator('.listing-map__stage');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.listing-map .map > * { visibility: hidden }');
    document.adoptedStyleSheets = [sheet];
  });
  const picture = await stage.screenshot({ animations: 'disabled' });
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const box = (await stage.boundingBox()) ?? { x: 0, y: 0 };
  const at = await page.locator('svg.map').evaluate((svg) => {
    const { e, f } = (svg as SVGSVGElement).getScreenCTM() ?? { e: 0, f: 0 };
    return { x: e, y: f };
  });
  const colourAt = (x: number, y: number) => {
    const start = (Math.round(y) * info.width + Math.round(x)) * 3;
    return [...data.subarray(start, start + 3)];
  };
  return { colourAt, cross: { x: at.x - box.x, y: at.y - box.y } };
}

/** How far apart two colours are. */
const between = (a: number[], b: number[]) =>
  Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));

async function expectInStep(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { colourAt, cross } = await look(page);
        const ground = colourAt(cross.x + 20, cross.y + 20);
        // On the one road and on the other, some way from where they meet; beside both there is none.
        const roads = [colourAt(cross.x + 40, cross.y), colourAt(cross.x, cross.y + 40)];
        const beside = [colourAt(cross.x + 40, cross.y + 5), colourAt(cross.x + 5, cross.y + 40)];
        return [
          ...roads.map((colour) => between(colour, ground) > 25),
          ...beside.map((colour) => between(colour, ground) < 8),
        ];
      },
      { timeout: 10_000 },
    )
    .toEqual([true, true, true, true]);
}

test('nothing of the tiles is fetched before they are asked for; then they come from our own host alone', async () => {
  const fetched: string[] = [];
  const page = await open(async (each) => {
    each.on('response', (response) => {
      const name = /(detailed-plan|maplibre-gl-worker|plan-\w+\.pmtiles)/.exec(response.url())?.[0];
      if (name) fetched.push(`${response.status()} ${name.replace(/-[0-9a-f]{12}/, '')}`);
    });
  });
  await button(page).waitFor();
  expect(fetched).toEqual([]);
  expect(await notes(page)).not.toContain(credit);
  await show(page);
  expect([...new Set(fetched)].sort()).toEqual([
    '200 detailed-plan',
    '200 maplibre-gl-worker',
    '206 plan.pmtiles',
  ]);
  expect(await notes(page)).toContain(credit);
  expect(await auditAccessibility(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('tiles stay where the drawing is: moved, nearer, in another window', async () => {
  const page = await open();
  await show(page);
  await expectInStep(page);
  await page.locator('.listing-map__stage').focus();
  for (const key of ['ArrowRight', 'ArrowUp', '+']) await page.keyboard.press(key);
  await expectInStep(page);
  await page.getByRole('button', { name: 'Toute la carte' }).click();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectInStep(page);
  await page.close();
});

test('they have the colours of the brand, and those of the night by night', async () => {
  const page = await open();
  await show(page);
  const land = async () => {
    const { colourAt, cross } = await look(page);
    return colourAt(cross.x + 20, cross.y + 20);
  };
  const [red = 0, green = 0, blue = 0] = await land();
  expect(Math.min(red, green, blue)).toBeGreaterThan(200);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--color-paper', 'rgb(20, 40, 30)');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => Math.max(...(await land())), { timeout: 10_000 }).toBeLessThan(80);
  await page.close();
});

test('they go as they came, and the map is as it was', async () => {
  const page = await open();
  await show(page);
  expect(await page.locator('.map-ground').isVisible()).toBe(false);
  await button(page).press('Enter');
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
  expect(await canvas(page).count()).toBe(0);
  expect(await page.locator('.map-sea').isVisible()).toBe(true);
  expect(await notes(page)).not.toContain(credit);
  await page.close();
});

const archives = '**/*.pmtiles';
const broken = Buffer.from(archive);
broken.fill(0, 127);

/** What may go wrong, and what it answers then. */
const failures: readonly [string, string, { status: number; body?: Buffer } | undefined][] = [
  ['the library cannot be fetched', '**/detailed-plan.*.js', undefined],
  ['its worker cannot be fetched', '**/maplibre-gl-worker*.js', undefined],
  ['the archive cannot be fetched', archives, undefined],
  ['the archive is gone', archives, { status: 404 }],
  [
    'the archive is something else',
    archives,
    { status: 206, body: Buffer.alloc(4000, 'nonsense') },
  ],
  ['the archive is broken behind its head', archives, { status: 206, body: broken }],
  ['the server sends it whole', archives, { status: 200, body: archive }],
];

test('whatever fails the map stays and says so, and may be asked again until it comes', async () => {
  const page = await open();
  for (const [name, where, answer] of failures) {
    await page.route(where, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await expectFailure(page, name);
    await page.unroute(where);
  }
  await page.evaluate(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    Object.assign(window, {
      mend: () => (HTMLCanvasElement.prototype.getContext = getContext),
    });
  });
  await expectFailure(page, 'the device has no WebGL');
  await page.evaluate('mend()');
  await show(page);
  expect(await map(page).locator('.listing-map__told').innerText()).toBe('');
  await page.close();
}, 90_000);

/** Tiles for whoever comes near, one beside the other; from afar there is none. */
const nearer = writeArchive({
  layers: ['earth'],
  bounds: [-2.8, 42.6, 0, 45],
  tiles: Array.from({ length: 64 }, (_, place) => ({
    ...{ z: 11, x: 1012 + (place % 8), y: 745 + Math.floor(place / 8), features: [] },
  })),
});

/** Answers with the part that is asked for, but with no tile where these do not come. */
async function serveNearer(page: Page, isComing = true): Promise<void> {
  await page.unroute(archives);
  await page.route(archives, async (route) => {
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '');
    const [start, end] = [Number(range?.[1]), Number(range?.[2])];
    if (start > 0 && !isComing) return route.abort();
    return route.fulfill({ status: 206, body: nearer.subarray(start, end + 1) });
  });
}

async function loseGraphics(page: Page): Promise<void> {
  await canvas(page).evaluate((each: HTMLCanvasElement) =>
    each.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
}

test('where a tile fails later, the drawing is seen again and says so; asked again, all of them come', async () => {
  const page = await open(serveNearer);
  await show(page);
  await serveNearer(page, false);
  await page.locator('.listing-map__stage').focus();
  for (const key of '++++++') await page.keyboard.press(key);
  await expectFailed(page, 'a tile fails');
  await serveNearer(page);
  await show(page);
  expect(await map(page).locator('.listing-map__told').innerText()).toBe('');
  await page.close();
});

test('where the device takes the graphics away, before all is drawn or after, the map says so', async () => {
  const page = await open();
  await show(page);
  await loseGraphics(page);
  await expectFailed(page, 'after');
  // Tiles that never come: it is not yet drawn.
  await page.route(archives, (route) =>
    /bytes=0-/.test(route.request().headers()['range'] ?? '') ? route.fallback() : undefined,
  );
  await button(page).click();
  await canvas(page).waitFor({ state: 'attached' });
  await loseGraphics(page);
  await expectFailed(page, 'before');
  await page.close();
});

async function expectFailure(page: Page, name: string): Promise<void> {
  await button(page).click();
  await expectFailed(page, name);
}

async function expectFailed(page: Page, name: string): Promise<void> {
  const status = map(page).locator('.listing-map__told');
  await expect
    .poll(() => status.innerText(), { timeout: 10_000, message: name })
    .toContain('Le plan détaillé n’a pas pu être affiché');
  expect(await button(page).getAttribute('aria-pressed'), name).toBe('false');
  expect(await canvas(page).count(), name).toBe(0);
  expect(await page.locator('.map-sea').isVisible(), name).toBe(true);
}

test('who is named for the tiles is named in the legal notice, and the map leads there', async () => {
  const page = await open();
  await page.getByRole('link', { name: 'Sources et licences' }).click();
  await page.waitForURL(/\/mentions-legales\/#carte$/);
  const section = page.locator('section[aria-labelledby="carte"]');
  expect(await section.innerText()).toContain(credit);
  expect(await section.getByRole('link').count()).toBeGreaterThan(5);
  await page.close();
});

test('the notices that the licences of its libraries want go with them', () => {
  const folder = join(house.root, 'dist', brand, '_astro');
  const read = (name: RegExp) =>
    readFileSync(join(folder, readdirSync(folder).find((each) => name.test(each)) ?? ''), 'utf8');
  expect(read(/^detailed-plan\..*js$/)).toMatch(/MapLibre GL JS\W+@license 3-Clause BSD/);
  expect(read(/^detailed-plan\..*js$/)).toContain('© 2021 Protomaps LLC');
  expect(read(/^maplibre-gl-worker.*js$/)).toMatch(/MapLibre GL JS\W+@license 3-Clause BSD/);
});

test('the built site is sound: tiles where they are offered, nothing of another host, links that lead somewhere', async () => {
  const built = await parseSite(loadBuiltFiles(join(house.root, 'dist', brand)));
  const names = [
    'tiles are there where they are offered, and nowhere else',
    'nothing is loaded from another host',
    'links and anchors lead somewhere',
    'pages are valid HTML',
    'pages keep their budgets',
  ];
  for (const name of names) expect(await checks[name]?.(built), name).toEqual([]);
});

test('tiles that are not there are missed by nobody but whoever builds', async () => {
  await rm(join(house.root, 'sites', brand, 'map/plan.pmtiles'));
  const { code, output } = await house.run(['scripts/build.ts', brand]);
  expect(code, output.slice(-3000)).toBe(0);
  expect(output).toContain('the tiles "./map/plan.pmtiles" are not there');
  const page = await open();
  expect(await button(page).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
  const built = await parseSite(loadBuiltFiles(join(house.root, 'dist', brand)));
  const name = 'tiles are there where they are offered, and nowhere else';
  expect(await checks[name]?.(built)).toEqual([]);
  const notice = join(house.root, 'dist', brand, 'mentions-legales/index.html');
  expect(await readFile(notice, 'utf8')).not.toContain(credit);
}, 120_000);
