/** What a legal text may not say any more. */
import type { Facts } from '@agency/facts';
import type { ProblemDetails } from '@agency/problem';
import type { Text } from './text.ts';

interface Rule {
  pattern: RegExp;
  what: string;
  fix: string;
}

/** Held against every text in force or to come; an archived one reports what was said in its time. */
const forbidden: readonly Rule[] = [
  {
    pattern:
      /ec\.europa\.eu\/consumers\/odr|règlement en ligne des litiges|online dispute resolution/i,
    what: 'The European platform for disputes closed on 20 July 2025 (ML-13).',
    fix: 'Remove the mention and the link.',
  },
  {
    pattern:
      /en (poursuivant|naviguant|utilisant).{0,60}(accept|consent)|by (continuing|browsing|using).{0,60}(accept|agree|consent)/i,
    what: 'Nobody agrees by browsing (PRV-08).',
    fix: 'Tell what is done; ask for consent where consent is needed.',
  },
  {
    pattern: /données? non[- ]personnelles?|non-personal (data|information)/i,
    what: 'Addresses, devices and places are personal data (PRV-09).',
    fix: 'Name the data.',
  },
];

export function judgeWording(text: Text, facts: Facts): ProblemDetails[] {
  if (isArchived(text)) return [];
  const rules = [...forbidden, ...formerAddresses(facts)];
  const targets = new Map(text.links.map(({ target, line }) => [line, target]));
  return text.prose.flatMap((line, index) => {
    const seen = `${line} ${targets.get(index + 1) ?? ''}`;
    return rules
      .filter(({ pattern }) => pattern.test(seen))
      .map(({ what, fix }) => ({ what, where: `${text.file}:${index + 1}`, fix }));
  });
}

function isArchived({ head }: Text): boolean {
  return /^archived:/m.test(head);
}

function formerAddresses({ mediator }: Facts): Rule[] {
  return mediator.previousAddresses.map((address) => ({
    pattern: new RegExp(RegExp.escape(address), 'i'),
    what: `"${address}" is a former address of the mediator (MED-03).`,
    fix: 'Write <Mediator />, which places the address of today.',
  }));
}
