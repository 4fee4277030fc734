/** Structured data can be read: JSON that names its vocabulary and its type, without holes. */
import { structuredData, type BuiltSite } from './built-site.ts';

export function checkJsonLd({ pages }: BuiltSite): string[] {
  return pages.flatMap((page) =>
    structuredData(page).flatMap((data) => {
      const fault = judgeBlock(data);
      return fault ? [`${page.path}: ${fault}`] : [];
    }),
  );
}

function judgeBlock(data: Record<string, unknown> | undefined): string | undefined {
  if (!data) return 'structured data that is no JSON';
  if (data['@context'] !== 'https://schema.org')
    return 'structured data without https://schema.org';
  if (typeof data['@type'] !== 'string') return 'structured data without a type';
  const hole = /"(undefined|null|NaN|\[object Object\])"|:null\b/.exec(JSON.stringify(data));
  return hole ? `structured data of ${data['@type']} with ${hole[0]}` : undefined;
}
