/** The tables by which nginx decides: a `map` for each question that may be asked of an address. */
import { bothForms, type Answers } from '../../schema.ts';
import { variesPattern } from '../../content-types.ts';
import { askedAnew, cacheOtherwise, cacheRules, clearAddress, clearHeader } from '../../headers.ts';
import * as target from '../../target.ts';
import { listNearestTables } from './nearest-tables.ts';
import { writeTable, type Row, type Table } from './table.ts';
import { variableOf } from './text.ts';

/** `if` takes '' and '0' for no. */
export function writeTables(answers: Answers): string {
  return [...listTables(answers), ...listLongTables(answers), ...listNearestTables(answers)]
    .map((table) => writeTable(answers.domain, table))
    .join('\n');
}

function listTables({ domain, languages }: Answers): Table[] {
  const [, ...others] = languages;
  const yes = (pattern: string): Row => [`~${pattern}`, '1'];
  const method = { source: '$request_method', name: 'refused', fallback: '1' };
  return [
    {
      ...method,
      rows: [
        ['GET', ''],
        ['HEAD', ''],
      ],
    },
    { source: '$request_uri', name: 'unsafe', rows: [yes(target.unsafePattern)] },
    { source: '$request_uri', name: 'doubled', rows: [yes(target.doubledPattern)] },
    {
      source: '$address',
      name: 'hidden',
      rows: [
        [`~${target.wellKnownPattern}`, ''],
        yes(target.hiddenPattern),
        yes(target.notFoundPattern(languages)),
      ],
    },
    { source: '$address', name: 'folder', rows: [[`~${target.indexPattern}`, '$1']] },
    {
      source: '$address',
      name: 'not_found',
      fallback: '/404.html',
      rows: others.map((code) => [`~^/${code}/`, `/${code}/404/index.html`]),
    },
    {
      source: '$status',
      name: 'clear',
      rows: [['200', variableOf(domain, 'clear_of_address')]],
    },
    { source: '$address', name: 'clear_of_address', rows: [[clearAddress, clearHeader.value]] },
    { source: '$status', name: 'allow', rows: [['405', 'GET, HEAD']] },
    {
      source: '$status',
      name: 'vary',
      fallback: variableOf(domain, 'vary_of_address'),
      rows: [['~^40[05]$', '']],
    },
    {
      source: '$address',
      name: 'vary_of_address',
      rows: [[`~${variesPattern}`, 'Accept-Encoding']],
    },
    {
      source: '$status',
      name: 'cache',
      fallback: variableOf(domain, 'cache_of_address'),
      rows: [
        ['301', cacheOtherwise],
        ['308', cacheOtherwise],
        ['~^(303|[45])', askedAnew],
      ],
    },
    {
      source: '$address',
      name: 'cache_of_address',
      fallback: cacheOtherwise,
      rows: cacheRules.map(({ pattern, value }) => [`~${pattern}`, value]),
    },
  ];
}

/** nginx compares without regard to case: an address with capitals is not looked up, or is a pattern itself. */
function listLongTables({ domain, gone, suspended, moved, noindex }: Answers): Table[] {
  const source = variableOf(domain, 'small_address');
  const hasCapitals = ([address]: Row) => /[A-Z]/.test(address);
  return [
    { source: '$address', name: 'small_address', fallback: '$address', rows: [['~[A-Z]', '']] },
    { source, name: 'robots_of_page', rows: noindex.map((page) => [page, 'noindex']) },
    whereNotDoubled(domain, 'robots', 'robots_of_page'),
    ...([301, 308] as const).flatMap((status): Table[] => {
      const rows = moved
        .filter((entry) => entry.status === status)
        .flatMap(({ from, to }) => bothForms(from).map((form): Row => [form, to]));
      const name = `moved_${status}`;
      return [
        {
          source,
          name,
          fallback: variableOf(domain, `${name}_capitals`),
          rows: rows.filter((row) => !hasCapitals(row)),
        },
        {
          source: '$address',
          name: `${name}_capitals`,
          rows: rows
            .filter(hasCapitals)
            .map(([address, to]) => [`~^${target.escapePattern(address)}$`, to]),
        },
      ];
    }),
    { source, name: 'gone', rows: gone.map((page) => [page, '1']) },
    // Its file: of 404 there are several kinds, and one place where all are answered.
    { source, name: 'suspended_page', rows: suspended.map((page) => [page, `${page}index.html`]) },
    whereNotDoubled(domain, 'suspended', 'suspended_page'),
  ];
}

/** In the address two slashes are one by now: what is said of it is not said of what was asked. */
function whereNotDoubled(domain: string, name: string, told: string): Table {
  return { source: variableOf(domain, 'doubled'), name, rows: [['', variableOf(domain, told)]] };
}
