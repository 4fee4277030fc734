/** What the law wants of the boxes of a form: nobody has to tick one, and each agrees to one thing (FRM-03, FRM-06). */
import type { Box } from '@agency/forms';
import type { ProblemDetails } from '@agency/problem';
import { foldText } from '../listing-text.ts';
import { activityOf, type Judge } from './judged-form.ts';

/** A notice informs: nobody accepts it (GDPR art. 12 and 13). */
const ofNotice = /confidentialite|donnees|vie privee|privacy|\bdata\b|\brgpd\b|\bgdpr\b|cookies?\b/;

/** FRM-03: a box must be ticked only for the terms of the service itself, where a contract is asked for. */
export const compelsNobody: Judge = ({ form, facts, place }) => [
  ...form.boxes
    .filter(({ required }) => required)
    .filter(({ activity, channel, sentence }) => {
      const basis = activityOf(activity, facts)?.legalBasis;
      const isNotice = [sentence.fr, sentence.en].some((text) => ofNotice.test(foldText(text)));
      return (
        activity !== form.activity || basis !== 'contract' || channel !== undefined || isNotice
      );
    })
    .map(({ name }) => ({
      what: `The box "${name}" must be ticked, and is not about the terms of what the form asks for`,
      where: place('boxes', [name, 'required']),
      fix: 'Remove "required": no answer may depend on it.',
    })),
  // One of several is compelled too, unless to agree is all that the form is for.
  ...(form.boxes
    .filter(({ name }) => form.needsOne?.of.includes(name))
    .some(({ activity }) => activity !== form.activity)
    ? [
        {
          what: 'One of its boxes must be ticked, and they are not what the form asks for',
          where: place(form.id, ['needsOne']),
          fix: 'Remove "needsOne": no answer may depend on an agreement.',
        },
      ]
    : []),
];

const channels: Readonly<Record<NonNullable<Box['channel']>, RegExp>> = {
  email: /\b(courriels?|e-?mails?|mails?|messagerie|adresse electronique)\b/,
  sms: /\b(sms|textos?|text messages?)\b/,
  phone: /appel|\b(telephon|calls?\b|called\b|rings?\b)/,
};
/** What no box is for: nothing asks for it apart. */
const elsewhere =
  /\b(whatsapp|messenger|courriers?|par lettre|by (letter|post)|tout moyen|any means)\b/;
const canBeTakenBack = /a tout moment|quand (je|vous) (le )?(veux|voulez|voudr)|any time|whenever/;
const namesWho = /\{(company|brand)\}/;

/** FRM-06: a box speaks of one way to be reached, rests on consent, and says to whom it is given and that it can be taken back. */
export const agreesApart: Judge = ({ form, facts, place }) =>
  form.boxes.flatMap((box) => {
    const { name, channel, activity, sentence } = box;
    const basis = activityOf(activity, facts)?.legalBasis;
    const told = (['fr', 'en'] as const).flatMap((language) => {
      const where = place('boxes', [name, 'sentence', language]);
      return judgeSentence(sentence[language], channel).map((fault) => ({
        what: `The box "${name}" ${fault.what}`,
        where,
        fix: fault.fix,
      }));
    });
    if (channel === undefined) {
      return basis === 'consent'
        ? [
            {
              what: `The box "${name}" agrees to "${activity}", and says by no channel`,
              where: place('boxes', [name]),
              fix: 'Name its one channel: email, sms or phone.',
            },
          ]
        : told;
    }
    return [
      ...(basis === 'consent' || basis === undefined
        ? []
        : [
            {
              what: `The box "${name}" is for the activity "${activity}", whose basis is not consent`,
              where: place('boxes', [name, 'activity']),
              fix: 'Name an activity whose legalBasis is "consent".',
            },
          ]),
      ...told,
    ];
  });

function judgeSentence(
  sentence: string,
  channel: Box['channel'],
): Pick<ProblemDetails, 'what' | 'fix'>[] {
  const text = foldText(sentence);
  const spoken = Object.entries(channels).filter(([, pattern]) => pattern.test(text));
  const others = [
    ...spoken.map(([each]) => each).filter((each) => each !== channel),
    ...(elsewhere.exec(text) ?? []).slice(0, 1),
  ];
  const [other] = others;
  if (channel === undefined) {
    return other === undefined
      ? []
      : [
          {
            what: `has no channel, and its sentence speaks of ${other}`,
            fix: 'Name its channel, or speak of none.',
          },
        ];
  }
  const wrong = other ?? (channels[channel].test(text) ? undefined : 'nothing');
  return [
    ...(wrong === undefined
      ? []
      : [
          {
            what: `is about ${channel}, and its sentence speaks of ${wrong}`,
            fix: 'Speak of one channel in each box, by its name.',
          },
        ]),
    ...(namesWho.test(sentence)
      ? []
      : [
          {
            what: 'does not name who is agreed to',
            fix: 'Name the company or the brand: {company}, {brand}.',
          },
        ]),
    ...(canBeTakenBack.test(text)
      ? []
      : [
          {
            what: 'does not say that the agreement can be taken back',
            fix: 'Say so, and how: « à tout moment », “at any time”.',
          },
        ]),
  ];
}
