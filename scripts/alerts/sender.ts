/** Who sends the alerts of a brand: the place where a chapter of its configuration will be read. */
import type { Sender } from '@agency/alerts';
import type { Facts } from '@agency/facts';
import { throwProblems, type ProblemDetails } from '@agency/problem';
import { originOf, type Site } from '@agency/site';
import type { Words } from '@agency/ui';
import type { Request } from './request.ts';

/** @param words Say what is still to be completed, which nobody outside is told. */
export function chooseSender(
  { brand }: Pick<Site, 'brand'>,
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
  const sender = {
    name: brand.name,
    from: from ?? `alertes@${brand.domain}`,
    company: `${tell('name')} ${tell('form')}`,
    address: `${tell('street')}, ${tell('postcode')} ${tell('town')}`,
    origin: originOf({ brand }),
    links: links ?? `https://formulaires.${brand.domain}/alertes/`,
    key,
  };
  if (leaves) throwProblems(problems);
  return sender;
}
