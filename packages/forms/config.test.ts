import { expect, test } from 'vitest';
import { endpointOf, formsChapter, originsOf } from './config.ts';

const inbox = 'http://localhost:4390';
const endpoint = 'https://formulaires.villa-rosa.example/{form}';
const issuesOf = (config: unknown) =>
  formsChapter.safeParse(config).error?.issues.map(({ message }) => message) ?? [];

test('a form is posted to the endpoint under its own name', () => {
  expect(endpointOf('contact', { endpoint, adapter: 'contract' }, inbox)).toBe(
    'https://formulaires.villa-rosa.example/contact',
  );
});

test('without an endpoint it goes to the inbox', () => {
  expect(endpointOf('contact', { endpoint: undefined, adapter: 'contract' }, inbox)).toBe(
    'http://localhost:4390/contact',
  );
});

test('Netlify takes it on the site itself', () => {
  expect(endpointOf('contact', { endpoint: undefined, adapter: 'netlify' }, inbox)).toBe(undefined);
});

test('each origin is named once', () => {
  const config = { offered: ['contact', 'alert'], endpoint, adapter: 'contract' as const };
  expect(originsOf(config, inbox)).toEqual(['https://formulaires.villa-rosa.example']);
  expect(originsOf({ ...config, offered: [] }, inbox)).toEqual([]);
});

test.each<[config: unknown, told: string[]]>([
  [{ endpoint, processor: 'formulaires-exemple' }, []],
  [
    { endpoint },
    [
      'expected the id of the processor who receives answers, as content/facts/processors.yaml has it',
    ],
  ],
  [
    { endpoint: 'http://villa-rosa.example/', processor: 'p' },
    ['expected an address that begins with https://'],
  ],
  ...['https://*.example/{form}', 'https://a.example;sandbox/', 'https://a:b@c.example/'].map(
    (pattern): [unknown, string[]] => [
      { endpoint: pattern, processor: 'p' },
      ['expected an address that begins with https://'],
    ],
  ),
  [
    { endpoint, processor: 'p', adapter: 'netlify' },
    ['Netlify takes forms on the site itself: it has no endpoint'],
  ],
  [
    { adapter: 'netlify' },
    [
      'expected the id of the processor who receives answers, as content/facts/processors.yaml has it',
    ],
  ],
  [{ alerts: { from: 'a@b.example', links: 'https://a.example/alertes/', processor: 'p' } }, []],
  [
    { alerts: { from: 'a@b.example', links: 'https://a.example/alertes', processor: 'p' } },
    ['expected an address that begins with https:// and ends with /'],
  ],
  [
    { alerts: { from: 'a@b.example', links: 'https://a.example/alertes/' } },
    ['Invalid input: expected string, received undefined'],
  ],
])('a configuration is judged: %j', (config, told) => {
  expect(issuesOf(config)).toEqual(told);
});
