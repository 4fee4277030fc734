/** The files of a brand on its first day: without identity, but whole. */

/** @example nameOf('villa-rosa') // 'Villa Rosa' */
const nameOf = (id: string) =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Path in the brand's folder, and content. */
export function brandFiles(id: string, office: string): ReadonlyArray<readonly [string, string]> {
  const name = nameOf(id);
  return [
    [
      'site.config.ts',
      `/** ${name}. */
import { defineSite } from '@agency/site';

export default defineSite({
  brand: {
    name: '${name}',
    domain: '${id}.example',
    tagline: { fr: '${name}', en: '${name}' },
    theme: { color: '#2f4f6f', background: '#ffffff' },
    offices: ['${office}'],
    fees: ['sale', 'rental', 'valuation'],
  },
  audience: 'consumer',
  navigation: ['sale', 'rent', 'offices', 'contact'],
  listings: { source: 'exemple', take: [] },
  forms: { offered: ['contact', 'enquiry', 'alert', 'mandate', 'valuation', 'rights', 'complaint'] },
});
`,
    ],
    [
      'content.config.ts',
      `/** The texts of every brand: what they are, and whence they come, is said in packages/site. */
export { collections } from '@agency/site/collections';
`,
    ],
    [
      'theme.css',
      `/* ${name}: values for the design tokens of packages/ui/styles/tokens.css. */
@layer brand {
  :root {
    --color-accent: #2f4f6f;
  }
}
`,
    ],
    [
      'public/favicon.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><path fill="#2f4f6f" d="M16 3 29 14v15H19v-9h-6v9H3V14z"/></svg>
`,
    ],
  ];
}
