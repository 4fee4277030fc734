/** What a brand may say of its photographs. */
import { expect, test } from 'vitest';
import { photographsChapter } from './config.ts';

const messageOf = (config: unknown) =>
  photographsChapter.safeParse(config).error?.issues[0]?.message ?? 'taken';

test('a brand need say nothing', () => {
  expect(photographsChapter.parse({})).toEqual({ folder: '.photos', privateHosts: [] });
});

test.each(['/mnt/photographs', '../photographs', '.photos', '.photos/villa-rosa'])(
  '%s may hold them',
  (folder) => {
    expect(messageOf({ folder })).toBe('taken');
  },
);

test.each(['', 'photos', 'content/photos', './photos', 's3://bucket/photos', '.photosynthese'])(
  'a folder that git would see, or that is none, is refused: "%s"',
  (folder) => {
    expect(messageOf({ folder })).toMatch(/^must be a folder outside the repository/);
  },
);

test.each(['crm.intra.example', 'localhost', 'crm_1.lan', '192.168.1.4', '::1', 'fd00::1'])(
  '%s may be called',
  (host) => {
    expect(messageOf({ privateHosts: [host] })).toBe('taken');
  },
);

test.each([
  ['an address', 'https://crm.lan/'],
  ['a port', 'crm.lan:8080'],
  ['capitals', 'CRM.lan'],
  ['a pattern', '*.lan'],
  ['a network', '10.0.0.0/8'],
  ['another spelling of 127.0.0.1', '127.1'],
  ['another spelling of ::1', '0:0:0:0:0:0:0:1'],
  ['brackets', '[::1]'],
  ['the dot of the root', 'crm.lan.'],
  ['nothing', ''],
])('a host with %s is refused: it would never be met', (_, host) => {
  expect(messageOf({ privateHosts: [host] })).toMatch(/^must be a host as addresses say it/);
});
