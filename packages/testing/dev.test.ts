import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { listBrands } from '@agency/site';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House, type Running } from './copy-house.ts';

let house: House;
let server: Running;
let address: string;

beforeAll(async () => {
  house = await copyHouse();
  const [brand = ''] = listBrands(house.root);
  server = house.start(['scripts/dev.ts', brand, '--port', '0'], { NODE_ENV: 'development' });
  address = await findAddress(server);
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'close');
  await house.remove();
});

test('`dev` serves the pages of a brand', async () => {
  expect(await read('/en/contact/')).toContain('<html lang="en"');
});

test('its gallery shows every component with examples, portraits of made-up listings too', async () => {
  const gallery = await read('/gallery/');
  for (const name of ['Breadcrumbs', 'EnergyScale', 'ListingCard', 'Portrait']) {
    expect(gallery).toContain(`<h2 id="${name}">`);
  }
  const portraits = [...gallery.matchAll(/src="([^"]+\.svg)"/g)].map(([, path = '']) => path);
  expect(new Set(portraits).size).toBeGreaterThan(2);
  for (const path of portraits) expect(await read(path)).toContain('<svg');
});

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, address));
  expect(response.status, path).toBe(200);
  return response.text();
}

/** Goes on reading afterwards: a server that is not heard stops speaking, and serving. */
function findAddress({ stdout }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: stdout })
      .on('line', (line) => {
        said.push(stripVTControlCharacters(line));
        const [found] = /http:\/\/localhost:\d+\//.exec(said.at(-1) ?? '') ?? [];
        if (found) resolve(found);
      })
      .on('close', () => reject(new Error(`It ended:\n${said.join('\n')}`)));
  });
}
