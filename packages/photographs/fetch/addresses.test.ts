import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { checkAddress, createLookup, isPublicAddress } from './addresses.ts';

const nobody = new Set<string>();

test.each([
  '127.0.0.1',
  '127.8.9.10',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.10',
  '100.64.0.1',
  '100.100.100.200',
  '169.254.169.254',
  '168.63.129.16',
  '0.0.0.0',
  '192.0.0.192',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '2002:7f00:1::',
  '2001:0:5ef5:79fb::1',
  '2001:db8::1',
  'localhost',
])('%s is not called', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.1.1',
  '223.255.255.255',
  '2a00:1450:4007::200e',
  '2606:4700::1111',
])('%s is called', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['http://photos.example/1.jpg', /adresse https/],
  ['ftp://photos.example/1.jpg', /adresse https/],
  ['file:///etc/passwd', /adresse https/],
  ['https://127.0.0.1/1.jpg', /réseau privé/],
  ['https://[::1]/1.jpg', /réseau privé/],
  ['https://[::ffff:10.0.0.1]/1.jpg', /réseau privé/],
  // A number, octal and short forms of 127.0.0.1, which the URL parser writes out.
  ['https://2130706433/1.jpg', /réseau privé/],
  ['https://0177.0.0.1/1.jpg', /réseau privé/],
  ['https://127.1/1.jpg', /réseau privé/],
])('%s is refused before anything is sent', (address, reason) => {
  expect(() => {
    checkAddress(new URL(address), nobody);
  }).toThrow(reason);
});

test('a host of our own network is called once it is named, without TLS too', () => {
  expect(() => {
    checkAddress(new URL('http://192.168.1.4/1.jpg'), new Set(['192.168.1.4']));
  }).not.toThrow();
});

/** What the connection is given for a name that resolves so. */
function look(addresses: readonly string[], privateHosts = nobody) {
  let asked = 0;
  const resolve = (_: string, __: object, done: (error: null, found: LookupAddress[]) => void) => {
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const lookup = createLookup(privateHosts, resolve);
  return new Promise<{ found: unknown; asked: number }>((resolved, rejected) => {
    lookup('photos.example', { all: true }, (error, found) => {
      if (error) rejected(error);
      else resolved({ found, asked });
    });
  });
}

test('a name that leads into our own network is refused', async () => {
  await expect(look(['192.168.1.10', '::1'])).rejects.toThrow(/réseau privé/);
});

test('of a name that leads to both, the public address alone is connected to', async () => {
  expect(await look(['10.0.0.1', '93.184.215.14'])).toEqual({
    found: [{ address: '93.184.215.14', family: 4 }],
    asked: 1,
  });
});

test('a name that is configured may lead into our own network', async () => {
  const { found } = await look(['10.0.0.1'], new Set(['photos.example']));
  expect(found).toEqual([{ address: '10.0.0.1', family: 4 }]);
});
