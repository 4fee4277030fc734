/** Facts that hold until a day: three months before it somebody is told, the day after it a release is refused. */
import { addDuration, findConstant, type Audit, type Facts } from '@agency/facts';
import { daysBetween } from '@agency/ui';
import { formatDay } from '../figures.ts';
import { block, warn, type JudgeFacts, type SiteRemark } from './duty.ts';

/** Days in which a chamber, an insurer or a guarantor renews: longer than any of them needs. */
export const noticeDays = 90;

export interface Validity {
  fact: string;
  /** What ends, as the beginning of a sentence. @example 'Carte professionnelle' */
  what: string;
  /** The last day on which it holds. */
  until: string;
  fix: string;
}

/** Of what is known: what nobody knows yet is told as such. */
const validities: Readonly<Record<string, (facts: Facts) => Validity[]>> = {
  card: ({ company: { card } }) =>
    ending(card.value?.validUntil, {
      fact: 'company.card',
      what: 'Carte professionnelle',
      fix: 'Demandez le renouvellement à la CCI, puis écrivez le nouveau jour dans « validUntil ».',
    }),
  guarantee: ({ company: { guarantee } }) =>
    (['sales', 'management'] as const).flatMap((activity) => {
      const { value } = guarantee[activity];
      const until = value === null || value === 'holds-no-funds' ? undefined : value.validUntil;
      return ending(until, {
        fact: `company.guarantee.${activity}`,
        what: `Garantie financière (${activity === 'sales' ? 'transaction' : 'gestion'})`,
        fix: 'Demandez l’attestation de l’année au garant, puis écrivez le nouveau jour dans « validUntil ».',
      });
    }),
  insurance: ({ company: { insurance } }) =>
    ending(insurance.value?.validUntil, {
      fact: 'company.insurance',
      what: 'Assurance de responsabilité civile professionnelle',
      fix: 'Demandez l’attestation de l’année à l’assureur, puis écrivez le nouveau jour dans « validUntil ».',
    }),
  mediator: ({ mediator: { agreementValidUntil } }) =>
    ending(agreementValidUntil.value ?? undefined, {
      fact: 'mediator.agreementValidUntil',
      what: 'Convention avec le médiateur de la consommation',
      fix: 'Renouvelez la convention et vérifiez que le médiateur figure sur la liste de la CECMC, puis écrivez le nouveau jour.',
    }),
  transfers: (facts) =>
    [
      ...facts.processors.map(({ id, name, transfer }) => ({
        fact: `processors.${id}.transfer`,
        name: name.value ?? id,
        transfer,
      })),
      ...facts.registry.vendors.map(({ id, name, transfer }) => ({
        fact: `trackers.vendors.${id}.transfer`,
        name,
        transfer,
      })),
    ].flatMap(({ fact, name, transfer }) =>
      ending(transfer?.verifiedOn ? recheckDay(facts, transfer.verifiedOn) : undefined, {
        fact,
        what: `Vérification du transfert hors de l’Union (${name})`,
        fix: 'Vérifiez que le mécanisme tient toujours (liste du Data Privacy Framework, décision d’adéquation, clauses signées), puis écrivez le jour dans « verifiedOn ».',
      }),
    ),
  audits: ({ audits }) =>
    audits
      .filter((audit) => !isSuperseded(audit, audits))
      .flatMap(({ id, nextReview }) =>
        ending(nextReview, {
          fact: `audits.${id}`,
          what: 'Audit d’accessibilité',
          fix: 'Faites auditer le site de nouveau et ajoutez l’audit, ou retirez celui-ci : la page dira « non évalué ».',
        }),
      ),
};

/** What ends is judged under the duty that wants it. @example untilItsDay('card') */
export function untilItsDay(name: keyof typeof validities & string): JudgeFacts {
  return (facts, today) =>
    (validities[name]?.(facts) ?? []).flatMap((validity) => remarkOn(validity, today));
}

/** Everything that holds until a day, for a list of what comes. */
export function listValidities(facts: Facts): Validity[] {
  return Object.values(validities).flatMap((list) => list(facts));
}

/** A later audit of the same sites is what their pages rest on. */
function isSuperseded({ brands, date }: Audit, audits: readonly Audit[]): boolean {
  const later = audits.filter((other) => other.date > date);
  if (!brands) return later.some((other) => other.brands === undefined);
  return brands.every((brand) => later.some((other) => other.brands?.includes(brand) ?? true));
}

function ending(until: string | undefined, rest: Omit<Validity, 'until'>): Validity[] {
  return until === undefined ? [] : [{ ...rest, until }];
}

/** The constant of ours that says how often the footing of a transfer is looked at again; PRV-14 wants it to be there. */
export const recheck = 'transfer-recheck';

function recheckDay({ constants }: Facts, checkedOn: string): string | undefined {
  const period = (
    findConstant(constants, recheck, checkedOn) ?? constants.find(({ id }) => id === recheck)
  )?.value;
  return typeof period === 'string' ? addDuration(checkedOn, period) : undefined;
}

function remarkOn({ fact, what, until, fix }: Validity, today: string): SiteRemark[] {
  const left = daysBetween(today, until);
  if (left < 0) {
    return block(fact, `${what} : valable jusqu’au ${formatDay(until)}, ce jour est passé.`, fix);
  }
  if (left > noticeDays) return [];
  const when = left === 0 ? 'dernier jour' : left === 1 ? 'un jour reste' : `${left} jours restent`;
  return warn(fact, `${what} : valable jusqu’au ${formatDay(until)}, ${when}.`, fix);
}
