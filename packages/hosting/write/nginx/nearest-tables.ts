/** The tables by which nginx finds the page of listings that a form is led to: the fields, then one look-up a kind of page. */
import {
  listForms,
  nearestFields,
  nearestOrder,
  severalPattern,
  valuePattern,
} from '../../nearest.ts';
import type { Answers } from '../../schema.ts';
import { escapePattern } from '../../target.ts';
import type { Table } from './table.ts';
import { variableOf } from './text.ts';

/** What leads on is always a page out of these tables, never what was asked. nginx asks them for nothing but the form. */
export function listNearestTables(answers: Answers): Table[] {
  const { domain, nearest } = answers;
  const named = (name: string) => variableOf(domain, name);
  const forms = listForms(answers);
  return [
    ...nearestFields.map((field): Table => ({
      source: '$request_uri',
      name: `asked_${field}`,
      rows: [
        [`~${severalPattern(field)}`, ''],
        [`~${valuePattern(field)}`, '$2'],
      ],
    })),
    ...nearestOrder.map((fields, rank): Table => ({
      source: `/${fields.map((field) => named(`asked_${field}`)).join('/')}/`,
      name: `nearest_${rank}`,
      fallback: rank + 1 < nearestOrder.length ? named(`nearest_${rank + 1}`) : '',
      rows: nearest.pages
        .filter((page) => page.split('/').length === fields.length + 2)
        .map((page) => [page, page]),
    })),
    ...forms.map(({ before }, index): Table => ({
      source: named('nearest_0'),
      name: `nearest_in_${index}`,
      fallback: before + named('nearest_0'),
      rows: [['', '']],
    })),
    {
      source: '$address',
      name: 'nearest',
      rows: forms.map(({ form }, index) => [
        `~^${escapePattern(form)}$`,
        named(`nearest_in_${index}`),
      ]),
    },
  ];
}
