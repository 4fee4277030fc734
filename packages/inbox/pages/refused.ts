/** The page of somebody whose form has no JavaScript and was not taken: what is wrong, and all that was typed. */
import type { FormContract } from '@agency/forms';
import { isBox } from '@agency/forms/browser/controls.ts';
import { html, type Markup } from '@agency/ui';
import type { Refusal } from '../refusal.ts';
import { answersOf } from '../read-payload.ts';
import { pageWords, type Language } from '../words.ts';
import { quote } from './quote.ts';
import { writePage } from './page.ts';

/** As far as it was read before it was refused. */
export interface Typed {
  entries: ReadonlyMap<string, string>;
  contract?: FormContract | undefined;
}

export function writeRefused(refusal: Refusal, language: Language, typed?: Typed): string {
  const say = (name: keyof typeof pageWords) => pageWords[name][language];
  const body = html`<p>${refusal.tell(language)}</p>
    ${refusal.faults.length > 0 && listFaults(refusal, say('toReview'))}
    ${typed && typed.entries.size > 0 && [html`<p>${say('goBack')}</p>`, showTyped(typed, language)]}`;
  return writePage(language, typed ? say('notSent') : say('notPossible'), body);
}

function listFaults({ faults }: Refusal, heading: string): Markup {
  return html`<h2>${heading}</h2>
    <ul>
      ${faults.map(({ detail }) => html`<li>${detail}</li> `)}
    </ul>`;
}

function showTyped({ entries, contract }: Typed, language: Language): Markup {
  const fields = contract?.properties.fields.properties ?? {};
  const labelOf = (name: string) =>
    Object.hasOwn(fields, name) ? fields[name]?.['x-label'][language] : name;
  const answers = answersOf(entries).filter(([, value]) => value.trim() !== '');
  const agreed = [...entries].filter(([name]) => isBox(name));
  return html`<h2>${pageWords.typed[language]}</h2>
    <dl>
      ${answers.map(([name, value]) => writeEntry(labelOf(name) ?? name, value))}
      ${agreed.map(([, sentence]) => writeEntry(pageWords.agreed[language], sentence))}
    </dl>`;
}

export function writeEntry(label: string, value: string): Markup {
  return html`<div>
    <dt>${quote(label)}</dt>
    <dd>${quote(value)}</dd>
  </div> `;
}
