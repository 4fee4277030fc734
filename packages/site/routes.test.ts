import { contact } from '@agency/forms/fixtures/forms.ts';
import { expect, test } from 'vitest';
import { listFormPaths } from './routes.ts';

const rights = { ...contact, id: 'rights', path: '/mes-droits/' };
const enquiry = { id: 'enquiry', path: undefined };
const offering = (...offered: string[]) => ({ forms: { offered } });
const list = (...sites: ReturnType<typeof offering>[]) =>
  listFormPaths(sites, [contact, rights, enquiry], ['fr', 'en']);

test('a text of all brands may lead to the pages of the forms that all of them offer', () => {
  const sites = [offering('contact', 'rights', 'enquiry'), offering('rights', 'enquiry')];
  expect(list(...sites)).toEqual(['/mes-droits/', '/en/mes-droits/']);
});

test('a brand that offers no form leaves none to lead to', () => {
  expect(list(offering('contact'), offering())).toEqual([]);
});
