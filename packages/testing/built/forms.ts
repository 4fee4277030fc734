/** Nothing asks a visitor for personal data but a form with a definition, which is judged against it (posted-forms.ts). */
import type { HtmlElement } from 'html-validate';
import { allOf, attribute, type BuiltSite } from './built-site.ts';

/** Asks who somebody is, or sends what was typed: nowhere. */
const types = ['tel', 'email', 'file'];

/** What is typed here stays on the device, or is the address of a search. */
const own = 'search, [role="search"], .search-plain, .consent, my-space';

/** Judged against its definition. */
const defined = 'form[method="post"][data-form]';

export function checkForms(site: BuiltSite): string[] {
  return allOf(site).flatMap(({ path, document }) =>
    document
      .querySelectorAll('input, textarea, form, button')
      .filter(asks)
      .map((element) => `${path}: holds ${name(element)}, and no definition says what it is for`),
  );
}

function asks(element: HtmlElement): boolean {
  const { tagName } = element;
  const told = (name: string) => attribute(element, name)?.toLowerCase() ?? '';
  if (element.closest(defined) !== null) return false;
  if (told('method') === 'post' || told('formmethod') === 'post') return true;
  if (tagName === 'input' && types.includes(told('type'))) return true;
  const isRequired = told('type') === 'checkbox' && element.hasAttribute('required');
  return (tagName === 'textarea' || isRequired) && element.closest(own) === null;
}

function name(element: HtmlElement): string {
  const told = ['type', 'name', 'method', 'formmethod', 'required']
    .filter((key) => element.hasAttribute(key))
    .map((key) => ` ${key}="${attribute(element, key) ?? ''}"`);
  return `<${element.tagName}${told.join('')}>`;
}
