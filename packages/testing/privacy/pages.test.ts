import { expect, test } from 'vitest';
import { choosePages, listPages, type Pages } from './pages.ts';

const sleeping = (...ids: string[]) =>
  ids.map((id) => `<template data-consent="${id}"></template>`).join('');

const pages: Pages = {
  paths: [
    '/',
    '/agences/',
    '/annonces/a/',
    '/annonces/b/',
    '/annonces/c/',
    '/confidentialite/',
    '/confidentialite/2018-04-20/',
    '/confidentialite/versions/',
    '/cookies/',
    '/en/',
    '/en/agences/',
    '/histoire/',
    '/lieux/',
    '/lieux/port/',
    '/vente/',
    '/vente/maison/',
    '/vente/page-2/',
  ],
  lists: ['/vente/', '/vente/maison/'],
  languages: ['fr', 'en'],
  html: (path) => (path === '/annonces/b/' ? sleeping('x', 'y', 'x') : sleeping('x')),
};

test('one page of each type is chosen, the one with most vendors, and one that is not there', () => {
  expect(choosePages(pages).map(({ type, path }) => `${type} ${path}`)).toEqual([
    'home /',
    'search /vente/',
    'shelf /vente/maison/',
    'listing /annonces/b/',
    'offices /agences/',
    'places /lieux/',
    'place /lieux/port/',
    'cookies /cookies/',
    'text /confidentialite/',
    'earlier /confidentialite/2018-04-20/',
    'versions /confidentialite/versions/',
    'missing /page-qui-n-existe-pas/',
    'own /histoire/',
    'translated /en/',
  ]);
});

test('the vendors that sleep in a page are known', () => {
  expect(choosePages(pages).find(({ type }) => type === 'listing')?.vendors).toEqual(['x', 'y']);
});

test('all pages are those of the sitemap and one that is not there', () => {
  expect(listPages(pages).map(({ path }) => path)).toEqual([
    ...pages.paths,
    '/page-qui-n-existe-pas/',
  ]);
});
