/** Who sends the alerts of a brand: its configuration says it, unless the command was told. */
import type { Sender } from '@agency/alerts';
import type { Facts } from '@agency/facts';
import { alertsPath } from '@agency/forms';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { legalLine, originOf, posting, type Site } from '@agency/site';
import type { Words } from '@agency/ui';
import type { Request } from './request.ts';

/** Of the company, what no message goes without (see `Sender.mentions`). */
const needed = [
  'name',
  'form',
  'capital',
  'street',
  'postcode',
  'town',
  'siren',
  'rcsCity',
  'card',
] as const;

export function chooseSender(
  { id, brand, forms }: Pick<Site, 'id' | 'brand' | 'forms'>,
  { company }: Pick<Facts, 'company'>,
  { from, links, key, leaves }: Pick<Request, 'from' | 'links' | 'key' | 'leaves'>,
  words: Readonly<Record<'fr' | 'en', Words>>,
): Sender {
  const configured = forms.alerts;
  if (leaves) {
    const isUnsaid =
      (from ?? configured?.from) === undefined || (links ?? configured?.links) === undefined;
    throwProblems([
      ...[...needed.filter((name) => company[name].value === null), ...lacksGuarantee(company)].map(
        tellLacking,
      ),
      ...(isUnsaid ? [tellUnsaid(id, brand.name)] : []),
    ]);
  }
  return {
    name: brand.name,
    // Nothing leaves this machine with an address that nobody has said.
    from: from ?? configured?.from ?? `alertes@${brand.domain}`,
    company: company.name.value ?? words.fr('fact.missing'),
    mentions: { fr: legalLine(company, words.fr), en: legalLine(company, words.en) },
    origin: originOf({ brand }),
    links: links ?? configured?.links ?? posting().inbox + alertsPath,
    key,
  };
}

function lacksGuarantee({ guarantee }: Facts['company']): string[] {
  return guarantee.sales.value === null ? ['guarantee.sales'] : [];
}

function tellLacking(name: string): ProblemDetails {
  return {
    what: `A message must say who sends it (LCEN, art. 20; C. com., art. R123-237; décret n° 72-678, art. 92), and "${name}" of the company is not known.`,
    where: 'content/facts/company.yaml',
    fix: `Complete "${name}", with its source.`,
  };
}

function tellUnsaid(id: string, name: string): ProblemDetails {
  return {
    what: `From whom alerts of ${name} come, and where their links lead, is not said.`,
    where: `sites/${id}/site.config.ts`,
    fix: 'Write both in forms.alerts, or type --from and --links.',
  };
}
