/** Who sends the alerts of a brand: its configuration says it, unless the command was told. */
import type { Sender } from '@agency/alerts';
import type { Facts } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { originOf, posting, type Site } from '@agency/site';
import type { Words } from '@agency/ui';
import type { Request } from './request.ts';

/** @param words Say what is still to be completed, which nobody outside is told. */
export function chooseSender(
  { id, brand, forms }: Pick<Site, 'id' | 'brand' | 'forms'>,
  { company }: Pick<Facts, 'company'>,
  { from, links, key, leaves }: Pick<Request, 'from' | 'links' | 'key' | 'leaves'>,
  words: Words,
): Sender {
  const problems: ProblemDetails[] = [];
  const tell = (name: 'name' | 'form' | 'street' | 'postcode' | 'town'): string => {
    const { value } = company[name];
    if (value !== null) return value;
    problems.push({
      what: `A message must say who sends it (LCEN, art. 20), and "${name}" of the company is not known.`,
      where: 'content/facts/company.yaml',
      fix: `Complete "${name}", with its source.`,
    });
    return words('fact.missing');
  };
  const configured = forms.alerts;
  if ((from ?? configured?.from) === undefined || (links ?? configured?.links) === undefined) {
    problems.push({
      what: `From whom alerts of ${brand.name} come, and where their links lead, is not said.`,
      where: `sites/${id}/site.config.ts`,
      fix: 'Write both in forms.alerts, or type --from and --links.',
    });
  }
  const sender = {
    name: brand.name,
    // Nothing leaves this machine with an address that nobody has said.
    from: from ?? configured?.from ?? `alertes@${brand.domain}`,
    company: `${tell('name')} ${tell('form')}`,
    address: `${tell('street')}, ${tell('postcode')} ${tell('town')}`,
    origin: originOf({ brand }),
    links: links ?? configured?.links ?? `${posting().inbox}/alertes/`,
    key,
  };
  if (leaves) throwProblems(problems);
  return sender;
}
