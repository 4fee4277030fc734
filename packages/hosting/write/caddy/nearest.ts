/** How Caddy finds the page of listings that a form is led to: the fields, then one table a kind of page. */
import { askedAnew } from '../../headers.ts';
import {
  listForms,
  nearestFields,
  nearestOrder,
  severalPattern,
  valuePattern,
} from '../../nearest.ts';
import type { Answers } from '../../schema.ts';
import type { Row, Table } from './table.ts';
import { address, target } from './text.ts';

/** What leads on is always a page out of these tables, never what was asked. */
export function listNearestTables({ nearest: { pages } }: Answers): Table[] {
  const found = nearestOrder.map((_, rank) => `{nearest_${rank}}`);
  return [
    ...nearestFields.map((field): Table => ({
      source: target,
      names: [`asked_${field}`],
      fallbacks: [''],
      rows: [
        [`~${severalPattern(field)}`, ''],
        [`~${valuePattern(field)}`, '${2}'],
      ],
    })),
    ...nearestOrder.map((fields, rank): Table => ({
      // Without its slashes: what begins with one is a matcher to Caddy.
      source: fields.map((field) => `{http.vars.${field}}`).join('/'),
      names: [`nearest_${rank}`],
      fallbacks: [''],
      rows: pages
        .filter((page) => page.split('/').length === fields.length + 2)
        .map((page): Row => [page.slice(1, -1), page]),
    })),
    // The first that was found.
    {
      source: found.join(','),
      names: ['nearest'],
      fallbacks: [''],
      rows: [['~^,*([^,]+)', '${1}']],
    },
  ];
}

/** Caddy looks into a table each time that it is named: so once, and for the form alone. */
export function writeNearest(answers: Answers): string {
  const forms = listForms(answers);
  const fields = nearestFields.map((field) => `			${field} {asked_${field}}\n`);
  const leads = forms.map(({ form, before }, index) => {
    const name = `@form_${index}`;
    return `		${name} {
			vars ${address} ${form}
			not vars nearest ""
		}
		handle ${name} {
			header Cache-Control ${askedAnew}
			redir * ${before}{http.vars.nearest} 303
		}
`;
  });
  return `		@form vars ${address} ${forms.map(({ form }) => form).join(' ')}
		vars @form {
${fields.join('')}		}
		vars @form nearest {nearest}
${leads.join('')}`;
}
