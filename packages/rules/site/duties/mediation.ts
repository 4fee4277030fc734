/** MED-01 to MED-06: consumer mediation. */
import type { Facts } from '@agency/facts';
import { foldText } from '../../listing-text.ts';
import { block, forLawyer, inText, inWords, onFacts, places, schema, type Duty } from '../duty.ts';
import { untilItsDay } from '../validity.ts';

const code = 'Code de la consommation';
const since = '2016-01-01';

/** What the page says, each in one sentence: a word of it also stands in others. */
const isFree =
  /\bgratuitement\b[^.!?]{0,80}\b(?:le|au) mediateur\b|\bmediation (?:est|reste) gratuite\b|\bfree of charge\b[^.!?]{0,80}\bto the mediator\b|\bmediation is free of charge\b/;
const isUnexamined =
  /\bn(?:'a|'ait|'est|e soit|e doit)\b[^.!?]{0,40}\bexaminee?s?\b(?=[^.!?]*\bmediateur)(?=[^.!?]*\b(?:tribunal|juge)\b)|\b(?:not|never|neither)\b[^.!?]{0,40}\bexamined\b(?=[^.!?]*\bmediator)(?=[^.!?]*\bcourt\b)/;
const isForConsumers =
  /\breservee aux (?:seuls )?(?:consommateurs|personnes qui n'agissent pas pour leur activite professionnelle)\b|\bvous etes un consommateur\b[^.!?]*\bn'agit pas pour son activite professionnelle\b|\breserved (?:for|to) (?:consumers|people who are not acting for a trade or profession)\b|\byou are a consumer\b[^.!?]*\bnot acting for a trade or profession\b/;
const isAcrossBorders =
  /\bcentre europeen des consommateurs france\b[^.!?]*\bpays\b|\beuropean consumer centre france\b[^.!?]*\bcountries\b/;

export const mediationDuties: readonly Duty[] = [
  {
    id: 'MED-01',
    title: 'Le médiateur auquel la société a adhéré est nommé : nom, adresse, site.',
    law: { source: `${code}, art. L612-1, L616-1 et R616-1`, from: since },
    checks: [
      schema(
        'mediator.name',
        'mediator.street',
        'mediator.website',
        'mediator.agreementValidUntil',
      ),
      onFacts(untilItsDay('mediator')),
      places('mediation', 'Mediator'),
      places('mentions-legales', 'Mediator'),
      forLawyer(
        'Les mandats, bons et conditions remis sur papier doivent nommer le même médiateur que le site.',
      ),
    ],
  },
  {
    id: 'MED-02',
    title:
      'Les conditions sont dites : réclamation écrite, un an, gratuit, pas déjà devant un juge.',
    law: { source: `${code}, art. L612-2`, from: since },
    checks: [
      places('mediation', 'Duration', 'mediation-deadline'),
      inText({
        document: 'mediation',
        says: /reclamation ecrite|written complaint/,
        words: '« réclamation écrite » (“written complaint”)',
      }),
      inText({
        document: 'mediation',
        says: isFree,
        words:
          '« vous pouvez saisir gratuitement le médiateur » (“you can turn free of charge to the mediator”)',
      }),
      inText({
        document: 'mediation',
        says: isUnexamined,
        words:
          '« Le litige n’a pas déjà été examiné par un autre médiateur ou par un tribunal, et ne l’est pas en ce moment. » (“The dispute has not been, and is not being, examined by another mediator or a court.”)',
      }),
    ],
  },
  {
    id: 'MED-03',
    title: 'L’adresse du médiateur est celle d’aujourd’hui.',
    law: { source: `${code}, art. R616-1`, from: since },
    checks: [
      inWords,
      onFacts(judgeAddress),
      forLawyer(
        'Chaque année, vérifier que le médiateur figure sur la liste de la CECMC et que l’adhésion de la société est à jour.',
      ),
    ],
  },
  {
    id: 'MED-04',
    title: 'Le service des réclamations a une adresse, un courriel et un délai de réponse.',
    law: { source: `${code}, art. L616-1 et R616-1`, from: since },
    checks: [schema('company.complaintDesk'), places('mediation', 'ComplaintDesk')],
  },
  {
    id: 'MED-05',
    title: 'Un consommateur d’un autre pays de l’Union sait à qui s’adresser.',
    law: { source: `${code}, art. L616-2`, from: since },
    checks: [
      inWords,
      inText({
        document: 'mediation',
        says: isAcrossBorders,
        words:
          '« Le Centre européen des consommateurs France vous aide gratuitement dans un litige entre deux pays » (“The European Consumer Centre France helps you free of charge in a dispute between two countries”)',
      }),
      forLawyer(
        'La mention du Centre européen des consommateurs France sur la page de médiation suffit-elle depuis la fin de la plateforme européenne ?',
      ),
    ],
  },
  {
    id: 'MED-06',
    title: 'La médiation est réservée aux consommateurs, et la page le dit.',
    law: { source: `${code}, art. L611-1`, from: since },
    checks: [
      inText({
        document: 'mediation',
        says: isForConsumers,
        words:
          '« réservée aux personnes qui n’agissent pas pour leur activité professionnelle » (“reserved for people who are not acting for a trade or profession”)',
      }),
    ],
  },
];

function judgeAddress({ mediator }: Facts) {
  const told = foldText([mediator.street.value, mediator.town.value].join(' '));
  return mediator.previousAddresses
    .filter((address) => told.includes(foldText(address)))
    .flatMap((address) =>
      block(
        'mediator.street',
        `L’adresse du médiateur est encore l’ancienne (« ${address} »).`,
        'Écrivez l’adresse que le médiateur donne aujourd’hui sur son site.',
      ),
    );
}
