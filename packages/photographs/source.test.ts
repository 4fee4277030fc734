import { expect, test } from 'vitest';
import { fileNameOf, findAddress, formatSource, sourceKey } from './source.ts';

test.each([
  ['https://crm.example/p/12/1.jpg', '1.jpg'],
  ['https://crm.example/p/S%C3%A9jour.jpg?v=2', 'Séjour.jpg'],
  ['https://crm.example/p/100%25.jpg', '100%.jpg'],
  ['https://crm.example/p/50%.jpg', '50%.jpg'],
  ['1042_1.JPG', '1042_1.JPG'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\photos\\1.jpg', '1.jpg'],
])('the file of %s is called %s', (source, name) => {
  expect(fileNameOf(source)).toBe(name);
});

test('a path of Windows is no address', () => {
  expect(findAddress('C:\\photos\\1.jpg')).toBeUndefined();
});

test('secrets of an address are not printed', () => {
  expect(formatSource('https://agency:s3cret@crm.example:8443/p/1.jpg?token=s3cret#s3cret')).toBe(
    'https://crm.example:8443/p/1.jpg?…',
  );
});

test('a name cannot write to the terminal', () => {
  expect(formatSource('1\u001b[2J\u009b.jpg')).toBe('1�[2J�.jpg');
});

test('the key of an address tells nothing of it and differs with its query', () => {
  const key = sourceKey('https://crm.example/p/1.jpg?v=1');
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(sourceKey('https://crm.example/p/1.jpg?v=2')).not.toBe(key);
});
