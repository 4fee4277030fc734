/**
 * Each form that is posted is one that the brand offers, and shows beside its button what the law wants (FRM-01 to
 * FRM-12): held here on what was built, as it is on definitions before the build.
 */
import type { HtmlElement } from 'html-validate';
import { fieldsOf, fingerprintOf, trapName, type Form } from '@agency/forms';
import { allOf, attribute, policyOf, type BuiltPage, type BuiltSite } from './built-site.ts';

export interface Offered {
  forms: readonly Form[];
  /** Origins that they may be posted to, beside the site’s own. */
  endpoints: readonly string[];
  /** The policy of the site as a whole. */
  header: string;
}

export function checkPostedForms(site: BuiltSite, offered: Offered): string[] {
  const shown = new Set<string>();
  const faults = allOf(site).flatMap((page) =>
    page.document
      .querySelectorAll('form')
      .filter((element) => told(element, 'method').toLowerCase() === 'post')
      .flatMap((element) => {
        const id = told(element, 'data-form');
        shown.add(id);
        return judgeForm({ element, id, page, site, offered });
      })
      .map((fault) => `${page.path}: ${fault}`),
  );
  const missing = offered.forms.filter(({ id }) => !shown.has(id));
  return [...faults, ...missing.map(({ id }) => `the form "${id}" is offered, and is on no page`)];
}

interface Posted {
  element: HtmlElement;
  id: string;
  page: BuiltPage;
  site: BuiltSite;
  offered: Offered;
}

function judgeForm({ element, id, page, site, offered }: Posted): string[] {
  const form = offered.forms.find((each) => each.id === id);
  if (!form) return [`posts a form "${id}" that the brand does not offer`];
  return [
    ...judgeWay(element, { page, site, offered }),
    ...judgeControls(element, form, page),
    ...judgeNotice(element),
    ...judgeNames(element, form),
    ...judgeBoxes(element, form),
    ...form.notices
      .filter(({ rule }) => !element.querySelector(`[data-legal="${rule}"]`))
      .map(({ rule }) => `the form "${id}" does not say what ${rule} wants`),
  ];
}

/** It goes where it may, by every policy of its page too, and leads back to a page that is there (FRM-10). */
function judgeWay(
  element: HtmlElement,
  { page, site, offered }: Pick<Posted, 'page' | 'site' | 'offered'>,
): string[] {
  const action = new URL(told(element, 'action'), site.origin + page.path);
  const next = new URL(valueOf(element, '_next'), site.origin);
  const isOurs = action.origin === site.origin || offered.endpoints.includes(action.origin);
  return [
    ...(isOurs ? [] : [`posts to ${action.origin}, which its configuration does not name`]),
    ...(action.origin === site.origin
      ? []
      : [policyOf(page.document) ?? '', offered.header]
          .flatMap((policy) => ways.filter((way) => !allows(policy, way, action.origin)))
          .map((way) => `posts to ${action.origin}, which its ${way} does not allow`)),
    ...(action.search || action.hash ? [`posts to ${action.href}: an address says nothing`] : []),
    ...(site.files.has(`${next.pathname}index.html`) && next.origin === site.origin
      ? []
      : [`leads to ${next.href} afterwards, which is not there`]),
    ...(valueOf(element, '_token') ? [] : ['has no signed token']),
  ];
}

/** Of a browser without scripts, and of the element that sends. */
const ways = ['form-action', 'connect-src'];

function allows(policy: string, directive: string, origin: string): boolean {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return parts.some(([name, ...sources]) => name === directive && sources.includes(origin));
}

/** What is sent along is what the page is: an endpoint refuses anything else. */
function judgeControls(element: HtmlElement, { id, version }: Form, page: BuiltPage): string[] {
  const language = told(page.document.querySelector('html'), 'lang');
  const controls: Readonly<Record<string, string>> = {
    _form: id,
    _version: String(version),
    _page: page.path,
    _language: language,
    _notice: `${id}.${language}`,
  };
  return Object.entries(controls)
    .filter(([name, value]) => valueOf(element, name) !== value)
    .map(([name, value]) => `sends "${valueOf(element, name)}" as ${name}, which is "${value}"`);
}

/** FRM-01: visible, before the button, and the one whose fingerprint is sent. */
function judgeNotice(element: HtmlElement): string[] {
  const notice = element.querySelector('[data-legal="FRM-01"]');
  if (!notice) return ['has no notice beside its button'];
  const text = decode(textOf(notice));
  const sha256 = fingerprintOf(text);
  const button = element.querySelector('[type="submit"]');
  return [
    ...(text ? [] : ['has a notice without a word']),
    ...(notice.closest('[hidden]') ? ['hides its notice'] : []),
    ...(button && notice.location.offset < button.location.offset
      ? []
      : ['has its notice behind the button']),
    ...(sha256 === told(notice, 'data-sha256') && sha256 === valueOf(element, '_notice-sha256')
      ? []
      : ['proves another notice than it shows']),
  ];
}

/** FRM-02: nothing is asked for that the definition does not have. */
function judgeNames(element: HtmlElement, form: Form): string[] {
  const known = new Map([
    ...fieldsOf(form).map(({ name, required }) => [name, required] as const),
    ...form.boxes.map(({ name, required = false }) => [`box.${name}`, required] as const),
  ]);
  const asked = element.querySelectorAll('input, select, textarea').flatMap((input) => {
    const name = told(input, 'name');
    return name.startsWith('_') || name === 'form-name' ? [] : [{ name, input }];
  });
  const names = new Set(asked.map(({ name }) => name));
  return [
    ...[...names].filter((name) => !known.has(name)).map((name) => `asks for "${name}" unasked`),
    ...[...known.keys()].filter((name) => !names.has(name)).map((name) => `lacks "${name}"`),
    ...asked
      .filter(({ input }) => told(input, 'type') !== 'hidden')
      .filter(({ name, input }) => input.hasAttribute('required') !== known.get(name))
      .map(({ name }) => `"${name}" is required in one of page and definition alone`),
    ...(element.querySelector('input[type="file"]') ? ['asks for a file'] : []),
    ...(element.querySelector(`[name="${trapName}"]`) ? [] : ['has no trap for robots']),
  ];
}

/** FRM-03, FRM-04, FRM-06: no box is ticked beforehand; what is agreed to is what is sent. */
function judgeBoxes(element: HtmlElement, { boxes }: Form): string[] {
  const shown = element.querySelectorAll('input[type="checkbox"]');
  const asksForPhone = element.querySelector('input[type="tel"]') !== null;
  const hasLaw = element.querySelector('[data-legal="FRM-04"]') !== null;
  return [
    ...element
      .querySelectorAll('[checked], [selected]')
      .map((input) => `"${told(input, 'name')}" is chosen beforehand`),
    ...shown
      .filter((box) => {
        const label = box.closest('label');
        return !label || fingerprintOf(textOf(label)) !== fingerprintOf(raw(box, 'value'));
      })
      .map((box) => `"${told(box, 'name')}" sends another sentence than it shows`),
    ...(asksForPhone && !hasLaw ? ['asks for a telephone without what FRM-04 wants'] : []),
    ...(asksForPhone && !boxes.some(({ channel }) => channel === 'phone')
      ? ['asks for a telephone and has no box for calls']
      : []),
  ];
}

function valueOf(element: HtmlElement, name: string): string {
  const input = element.querySelector(`input[name="${name}"]`);
  return input ? told(input, 'value') : '';
}

function told(element: HtmlElement | null, name: string): string {
  return attribute(element, name) ?? '';
}

/** As it is written, entities and all: so are texts. */
function raw(element: HtmlElement, name: string): string {
  return element.getAttributeValue(name) ?? '';
}

function textOf(element: HtmlElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** What Astro escapes in texts. */
function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
