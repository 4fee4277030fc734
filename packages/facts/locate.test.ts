import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { locateFacts } from './index.ts';

const where = locateFacts(fileURLToPath(new URL('./fixtures/house', import.meta.url)));

test.each([
  ['company.card', 'content/facts/company.yaml:18'],
  ['processors.hosting.phone', 'content/facts/processors.yaml:5'],
  ['processors.nobody.phone', 'content/facts/processors.yaml:1'],
  ['company', 'content/facts/company.yaml:1'],
  ['nothing.at.all', 'content/facts/'],
])('%s stands at %s', (name, place) => {
  expect(where(name)).toBe(place);
});
