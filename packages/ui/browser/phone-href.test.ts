import { expect, test } from 'vitest';
import { phoneHref } from './phone-href.ts';

test.each([
  ['05 36 49 00 00', 'tel:+33536490000'],
  ['05.36.49.00.00', 'tel:+33536490000'],
  ['05\u00a036\u00a049\u00a000\u00a000', 'tel:+33536490000'],
  ['+33 5 36 49 00 00', 'tel:+33536490000'],
  ['+34 943 49 00 00', 'tel:+34943490000'],
])('%s is called at %s', (phone, href) => {
  expect(phoneHref(phone)).toBe(href);
});
