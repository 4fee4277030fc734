/** Scripts and styles are files: the Content-Security-Policy refuses what is written into a page, but for what it names by its hash. */
import { createHash } from 'node:crypto';
import { allOf, policyOf, type BuiltSite } from './built-site.ts';

export function checkInline(site: BuiltSite): string[] {
  return allOf(site).flatMap(({ path, html, document }) => {
    const named = policyOf(document) ?? '';
    // As a browser hashes it: the parsed text may have lost a sign.
    const known = new Set(
      [...html.matchAll(/<script>([^]*?)<\/script>/g)]
        .map(([, code = '']) => code)
        .filter((code) =>
          named.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`),
        ),
    );
    const scripts = document
      .querySelectorAll('script')
      .map((script) => ({
        type: script.getAttributeValue('type'),
        src: script.hasAttribute('src'),
        code: script.textContent,
      }))
      .filter(({ type, src, code }) => !src && type !== 'application/ld+json' && !known.has(code))
      .map(({ type }) => (type ? `<script type="${type}">` : '<script>'));
    const styles = document.querySelectorAll('style').map(() => '<style>');
    const attributes = document
      .querySelectorAll('*')
      .flatMap((element) => element.attributes)
      .filter(({ key }) => key === 'style' || key.startsWith('on'))
      .map(({ key, value }) => `${key}="${value}"`);
    return [...scripts, ...styles, ...attributes].map(
      (found) => `${path}: holds ${found}, which the Content-Security-Policy refuses`,
    );
  });
}
