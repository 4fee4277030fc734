/** Who may import whom: the seven sentences of the design, each a function from sources to violations. */
import { posix } from 'node:path';
import type { Source } from './sources.ts';

/** Rooms by floor. A room may import those below its floor, never one beside it or above. */
const floors: Readonly<Record<string, number>> = {
  ...onFloor(1, 'ui', 'problem'),
  ...onFloor(2, 'listings', 'facts', 'brand'),
  ...onFloor(
    3,
    'complements',
    'feeds',
    'map',
    'photographs',
    'search',
    'legal',
    'consent',
    'forms',
  ),
  ...onFloor(4, 'alerts', 'inbox', 'rules', 'hosting'),
  ...onFloor(5, 'site'),
  ...onFloor(6, 'testing'),
};

/** Of the third floor only these know what a listing is. */
const readersOfListings = ['complements', 'feeds', 'photographs', 'search'];

/** What a package lets others import: `@agency/x`, or a file of these folders; `collections` needs `astro:content`. */
const doors = ['components', 'browser', 'fixtures', 'styles', 'collections'];

type Sentence = (sources: readonly Source[]) => string[];

/** 1. No import runs up, or sideways on a floor. */
export const nothingRunsUp: Sentence = eachImport(({ path }, specifier) => {
  const from = roomOf(path);
  const to = roomOf(specifier);
  if (!from || !to || from === to || isTest(path)) return undefined;
  const own = floors[from];
  const other = floors[to];
  if (own === undefined || other === undefined) return 'has no floor';
  if (own <= other) return own === other ? 'runs sideways' : 'runs up';
  return own === 3 && to === 'listings' && !readersOfListings.includes(from)
    ? 'knows listings'
    : undefined;
});

/** 2. Only `packages/site` imports `virtual:*` and `astro:*`, and a brand the slots and its pictures; everyone else gets arguments or props. */
export const onlySiteIsVirtual: Sentence = eachImport(({ path }, specifier) => {
  const isForSites = /^(virtual:agency\/slots\/|astro:assets$)/.test(specifier);
  const may = roomOf(path) === 'site' || (path.startsWith('sites/') && isForSites);
  return isVirtual(specifier) && !may ? 'belongs to packages/site' : undefined;
});

/** 3. What a `browser/` folder reaches needs no Node, no zod and no Astro: it is sent to a visitor. */
export const browserStandsAlone: Sentence = (sources) =>
  reachableFrom(sources, ({ path }) => path.includes('/browser/') && !isTest(path)).flatMap(
    ({ path, imports }) =>
      imports
        .filter((name) => /^(node:|zod\b|astro\b|@astrojs\/)/.test(name) || name.endsWith('.astro'))
        .map((name) => `${path} → ${name}: is not for the browser`),
  );

/** 4. What `packages/site/index.ts` reaches is config-time: Astro can give it no component and no virtual module. */
export const siteDoorIsConfigTime: Sentence = (sources) =>
  reachableFrom(sources, ({ path }) => path === 'packages/site/index.ts').flatMap(
    ({ path, imports }) =>
      imports
        .filter((name) => isVirtual(name) || name.endsWith('.astro'))
        .map((name) => `${path} → ${name}: is not for configuration`),
  );

/** 5. No brand and no company is named in `packages/`. */
export function packagesNameNobody(names: readonly string[]): Sentence {
  const pattern = new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'i');
  return (sources) =>
    sources
      .filter(({ path }) => path.startsWith('packages/'))
      .flatMap(({ path, text }) => {
        const line = text.split('\n').findIndex((content) => pattern.test(content));
        return line < 0 ? [] : [`${path}:${line + 1}: names a brand or the company`];
      });
}

/** 6. Nothing imports `scripts/`, `sites/` or `testing`; a test may, to render and to loop. */
export const nothingImportsTheTop: Sentence = eachImport(({ path }, specifier) => {
  if (isTest(path) || path.startsWith('scripts/') || roomOf(path) === 'testing') return undefined;
  const site = /^sites\/[^/]+\//.exec(path)?.[0];
  const isOwnSite = site !== undefined && specifier.startsWith(site);
  const isTop = /^(scripts|sites)\//.test(specifier) || roomOf(specifier) === 'testing';
  return isTop && !isOwnSite ? 'nobody imports the top' : undefined;
});

/** 7. Across packages only through a door; a site knows `site`, the two lowest floors, and components. */
export const onlyThroughDoors: Sentence = eachImport(({ path }, specifier) => {
  const to = roomOf(specifier);
  if (!to || to === roomOf(path)) return undefined;
  if (specifier.startsWith('packages/')) return 'is a path into another package';
  const folder = specifier.split('/')[2];
  if (folder !== undefined && !doors.includes(folder)) return 'is no door';
  const isForSites = folder === 'components' || to === 'site' || (floors[to] ?? 0) <= 2;
  return path.startsWith('sites/') && !isForSites ? 'is no door for a site' : undefined;
});

/** And: inside a package no file leads back to itself. */
export const nothingGoesInCircles: Sentence = (sources) => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const circles: string[] = [];
  function visit(path: string, way: readonly string[]): void {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) {
      if (byPath.has(next)) visit(next, [...way, path]);
    }
    done.add(path);
  }
  for (const { path } of sources) visit(path, []);
  return circles;
};

function onFloor(floor: number, ...rooms: string[]): Record<string, number> {
  return Object.fromEntries(rooms.map((room) => [room, floor]));
}

function eachImport(judge: (source: Source, specifier: string) => string | undefined): Sentence {
  return (sources) =>
    sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const fault = judge(source, specifier);
        return fault ? [`${source.path} → ${specifier}: ${fault}`] : [];
      }),
    );
}

/** The package of a path or of a specifier. @example roomOf('@agency/ui/components/Page.astro') // 'ui' */
function roomOf(pathOrSpecifier: string): string | undefined {
  return /^(?:packages|@agency)\/([^/]+)/.exec(pathOrSpecifier)?.[1];
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

function isVirtual(specifier: string): boolean {
  return /^(virtual|astro):/.test(specifier);
}

/** All sources that the chosen ones lead to, through relative imports and through doors. */
function reachableFrom(sources: readonly Source[], choose: (source: Source) => boolean): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(sources.filter(choose));
  for (const { imports } of reached) {
    for (const specifier of imports) {
      const next = byPath.get(doorPath(specifier));
      if (next) reached.add(next);
    }
  }
  return [...reached];
}

function doorPath(specifier: string): string {
  const [scope, room = '', ...rest] = specifier.split('/');
  if (scope !== '@agency') return specifier;
  return posix.join('packages', room, rest.length > 0 ? rest.join('/') : 'index.ts');
}
