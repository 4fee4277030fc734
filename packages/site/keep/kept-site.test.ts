import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  fileOf,
  findKeptPages,
  publish,
  readKeptSite,
  type Folders,
  type SiteState,
} from './kept-site.ts';

let root: string;
let folders: Folders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  const [staging, output, record] = ['staging', 'dist/brand', 'kept.json'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  folders = { staging, output, record };
});
afterEach(() => rmSync(root, { recursive: true }));

const first: SiteState = {
  code: 'code',
  keys: new Map([
    ['/a/', '1'],
    ['/b/', '1'],
    ['/icons/c.svg', '1'],
  ]),
};

test('a page with the key, the code and the file of the last build is kept', () => {
  build(first);
  expect(choose(first)).toEqual(['/a/', '/b/', '/icons/c.svg']);
});

test('a page with another key is not kept, nor one that is new', () => {
  build(first);
  const keys = new Map([...first.keys, ['/b/', '2'], ['/d/', '1']] as const);
  expect(choose({ ...first, keys })).toEqual(['/a/', '/icons/c.svg']);
});

test('other code keeps nothing', () => {
  build(first);
  expect(choose({ ...first, code: 'other' })).toEqual([]);
});

test.each([
  ['was changed by hand', () => writeFileSync(join(folders.output, 'a/index.html'), 'hand')],
  ['is missing', () => rmSync(join(folders.output, 'a/index.html'))],
])('a page whose file %s is not kept', (_, spoil) => {
  build(first);
  spoil();
  expect(choose(first)).toEqual(['/b/', '/icons/c.svg']);
});

test('a build writes what changed, leaves what is kept, takes away what went', () => {
  build(first);
  const keys = new Map([
    ['/a/', '1'],
    ['/icons/c.svg', '2'],
  ]);
  build({ code: 'code', keys }, 'second');
  expect(read('a/index.html')).toBe('first');
  expect(read('icons/c.svg')).toBe('second');
  expect(read('free.txt')).toBe('second');
  expect(existsSync(join(folders.output, 'b'))).toBe(false);
  expect(existsSync(folders.staging)).toBe(false);
});

test('what was laid beside the pages after a build stays when pages are kept', () => {
  build(first);
  const photograph = join(folders.output, 'photos/3f/3f8a/960.avif');
  write(photograph, 'avif');
  build({ ...first, keys: new Map([['/a/', '1']]) }, 'second');
  expect(readFileSync(photograph, 'utf8')).toBe('avif');
});

test('what a build left out is taken away even where it had no key', () => {
  build(first);
  stage(first, 'second');
  rmSync(join(folders.staging, 'free.txt'));
  finish(first);
  expect(existsSync(join(folders.output, 'free.txt'))).toBe(false);
});

test.each([
  ['no record', () => rmSync(folders.record)],
  ['a record that is cut off', () => writeFileSync(folders.record, '{"code": "co')],
])('with %s nothing is kept and the whole folder is replaced', (_, spoil) => {
  build(first);
  spoil();
  writeFileSync(join(folders.output, 'stranger.html'), '');
  expect(choose(first)).toEqual([]);
  build(first, 'second');
  expect(read('a/index.html')).toBe('second');
  expect(existsSync(join(folders.output, 'stranger.html'))).toBe(false);
});

test.each([
  [
    'a page without a file',
    () => rmSync(join(folders.staging, 'b/index.html')),
    '/b/ has no file.',
  ],
  [
    'a file where a kept page lies',
    () => write(join(folders.staging, 'a/index.html')),
    '/a/ was built twice.',
  ],
  [
    'a kept page that somebody took away',
    () => rmSync(join(folders.output, 'a/index.html')),
    '/a/ was kept, and is gone.',
  ],
])('%s is refused, and nothing is touched', (_, spoil, what) => {
  build(first);
  const second = { ...first, keys: new Map([...first.keys, ['/b/', '2']] as const) };
  stage(second, 'second');
  const kept = new Set(choose(second));
  spoil();
  expect(() => publish(folders, readKeptSite(folders), kept, second)).toThrow(what);
  expect(read('b/index.html')).toBe('first');
  expect(readKeptSite(folders)?.keys).toEqual(Object.fromEntries(first.keys));
});

test('the file of a page and of a picture', () => {
  expect(['/', '/en/sale/', '/images/a.svg'].map(fileOf)).toEqual([
    'index.html',
    'en/sale/index.html',
    'images/a.svg',
  ]);
});

function choose(state: SiteState): string[] {
  return [...findKeptPages(folders, readKeptSite(folders), state)];
}

function build(state: SiteState, text = 'first'): void {
  stage(state, text);
  finish(state);
}

/** A file for each page that is not kept, and one without a key. */
function stage(state: SiteState, text: string): void {
  const kept = choose(state);
  const files = [...state.keys.keys()].filter((path) => !kept.includes(path)).map(fileOf);
  for (const file of [...files, 'free.txt']) {
    write(join(folders.staging, file), text);
  }
}

function write(file: string, text = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function finish(state: SiteState): void {
  publish(folders, readKeptSite(folders), new Set(choose(state)), state);
}

function read(file: string): string {
  return readFileSync(join(folders.output, file), 'utf8');
}
