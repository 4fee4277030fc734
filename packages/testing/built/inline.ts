/** Scripts and styles are files: the Content-Security-Policy refuses what is written into a page. */
import { allOf, type BuiltSite } from './built-site.ts';

export function checkInline(site: BuiltSite): string[] {
  return allOf(site).flatMap(({ path, document }) => {
    const scripts = document
      .querySelectorAll('script')
      .map((script) => ({
        type: script.getAttributeValue('type'),
        src: script.hasAttribute('src'),
      }))
      .filter(({ type, src }) => !src && type !== 'application/ld+json')
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
