/** Every page is valid HTML, by the rules of html-validate. */
import { HtmlValidate } from 'html-validate';
import { allOf, type BuiltSite } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of layout, which a compressed page has none of.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // A town and a kind of home need their words; search engines cut where they like.
    'long-title': 'off',
    // A header has a menu for wide screens and one for narrow: one of them is displayed, and axe sees which.
    'unique-landmark': 'off',
    // VoiceOver forgets that a list without bullets is one, unless its role says so.
    'no-redundant-role': 'off',
    // Boxes to tick are values of one field.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'reset', 'button'] }],
  },
});

export async function checkValidity(site: BuiltSite): Promise<string[]> {
  const faults = await Promise.all(
    allOf(site).map(async ({ path, html }) =>
      findFaults(html).then((found) => found.map((fault) => `${path}: ${fault}`)),
    ),
  );
  return faults.flat();
}

/** Faults of one document or fragment, each with its line and its rule. */
export async function findFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
