/** The tables by which Caddy decides: a `map` for each question that may be asked of an address. */
import { bothForms, type Answers } from '../../schema.ts';
import { contentTypes, feedTypes, pageType, unknownType } from '../../content-types.ts';
import { cacheOtherwise, cacheRules } from '../../headers.ts';
import { escapePattern, indexPattern } from '../../target.ts';
import { listNearestTables } from './nearest.ts';
import { writeTable, type Row, type Table } from './table.ts';

export function writeTables(answers: Answers): string {
  return [...listTables(answers), ...listNearestTables(answers)].map(writeTable).join('');
}

function listTables({
  languages: [, ...others],
  gone,
  suspended,
  moved,
  noindex,
}: Answers): Table[] {
  const fates: Row[] = [
    ...gone.map((page): Row => [page, '410', '']),
    ...suspended.map((page): Row => [page, '404', '']),
    ...moved.flatMap(({ from, to, status }) =>
      [...new Set(bothForms(from))].map((form): Row => [form, String(status), to]),
    ),
  ];
  const types: Row[] = [
    ...Object.entries(feedTypes).map(([name, type]): Row => [`~/${escapePattern(name)}$`, type]),
    ['~/$', pageType],
    ...Object.entries(contentTypes).map(([ending, type]): Row => [`~\\.${ending}$`, type]),
  ];
  return [
    { names: ['fate', 'now_at'], fallbacks: ['', ''], rows: fates },
    { names: ['robots'], fallbacks: [''], rows: noindex.map((page) => [page, 'noindex']) },
    {
      names: ['cache'],
      fallbacks: [cacheOtherwise],
      rows: cacheRules.map(({ pattern, value }) => [`~${pattern}`, value]),
    },
    { names: ['type'], fallbacks: [unknownType], rows: types },
    {
      names: ['not_found'],
      fallbacks: ['/404.html'],
      rows: others.map((code) => [`~^/${code}/`, `/${code}/404/index.html`]),
    },
    { names: ['folder'], fallbacks: [''], rows: [[`~${indexPattern}`, '${1}']] },
    {
      source: '{http.request.orig_uri.query}',
      names: ['search'],
      fallbacks: [''],
      rows: [['~^(.+)$', '?${1}']],
    },
  ];
}
