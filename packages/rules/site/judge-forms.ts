/**
 * What the law wants of a form, judged on its definition: nobody is asked for more than the activity says, nor without
 * being told, and nobody agrees to anything by the way (FRM-01 to FRM-12).
 */
import type { Facts } from '@agency/facts';
import { fieldsOf, type Field, type Form } from '@agency/forms';
import type { ProblemDetails } from '@agency/problem';
import { foldText } from '../listing-text.ts';
import { findDuty, isInForce } from './duties.ts';
import { agreesApart, compelsNobody } from './judge-boxes.ts';
import {
  activityOf,
  isPhone,
  placeOfField,
  type Judge,
  type Judged,
  type Place,
} from './judged-form.ts';

/** Every fault of every form that a duty in force on the day finds. */
export function judgeForms(
  forms: readonly Form[],
  { facts, today, place }: { facts: Pick<Facts, 'activities'>; today: string; place: Place },
): ProblemDetails[] {
  return Object.entries(judgements).flatMap(([id, judge]) => {
    const duty = findDuty(id);
    if (!isInForce(duty, today)) return [];
    return forms
      .flatMap((form) => judge({ form, facts, place }))
      .map(({ what, ...rest }) => ({ ...rest, what: `${what} (${id}; ${duty.law.source}).` }));
  });
}

/** FRM-01: without an activity there is no notice. */
const hasNotice: Judge = ({ form, facts, place }) => [
  ...openOrFault(form.activity, facts, place(form.id, ['activity'])),
  ...form.boxes.flatMap(({ activity, name }) =>
    openOrFault(activity, facts, place('boxes', [name, 'activity'])),
  ),
];

function openOrFault(id: string, { activities }: Judged['facts'], where: string): ProblemDetails[] {
  const activity = activities.find((each) => each.id === id);
  if (activity?.open) return [];
  return [
    {
      what: activity
        ? `The activity "${id}" is not open: no page tells what becomes of the data`
        : `No activity has the id "${id}": nothing tells what becomes of the data`,
      where,
      fix: activity
        ? `Write "open: true" at "${id}" in content/facts/activities.yaml once the service is offered.`
        : `Name an activity of content/facts/activities.yaml, or add one there.`,
    },
  ];
}

/** FRM-02: what the activity does not collect is not asked for. */
const asksNoMore: Judge = ({ form, facts, place }) => {
  const activity = activityOf(form.activity, facts);
  if (!activity) return [];
  const collected = new Set<string>(activity.data.map(({ kind }) => kind));
  const fields = fieldsOf(form);
  return [
    ...fields
      .filter(({ data }) => !collected.has(data))
      .map(({ name, data }) => ({
        what: `The form asks for "${name}" (${data}), which the activity "${activity.id}" does not collect`,
        where: placeOfField(form, name, place),
        fix: `Remove the field, or add a piece of kind "${data}" to the data of "${activity.id}" in content/facts/activities.yaml.`,
      })),
    ...fields
      .filter((field) => field.required && isPhone(field))
      .map(({ name }) => ({
        what: `"${name}" must be answered, and nobody has to leave a telephone`,
        where: placeOfField(form, name, place),
        fix: 'Remove "required"; a box that needs the number asks for it.',
      })),
  ];
};

/** FRM-04: where a telephone is asked for, calls are agreed to apart. */
const asksBeforeCalling: Judge = ({ form, place }) => {
  const phone = fieldsOf(form).find(isPhone);
  if (!phone || form.boxes.some(({ channel }) => channel === 'phone')) return [];
  return [
    {
      what: 'The form asks for a telephone and has no box for sales calls',
      where: placeOfField(form, phone.name, place),
      fix: 'Add a box whose channel is "phone" to "boxes", or remove the field.',
    },
  ];
};

/** FRM-07: what somebody asks to be told of is the service. */
const alertsAreService: Judge = ({ form, facts, place }) =>
  form.about === 'search' && activityOf(form.activity, facts)?.legalBasis === 'consent'
    ? [
        {
          what: `An alert is what was asked for, and "${form.activity}" rests on consent as marketing does`,
          where: place(form.id, ['activity']),
          fix: 'Name the activity of alerts, whose legalBasis is "contract".',
        },
      ]
    : [];

/** Of the papers that a landlord may not ask for, or not at first (décret n° 2015-1437). */
const applicantsPapers =
  /securite sociale|social security|carte vitale|\brib\b|\biban\b|releves?\b|bank statement|photo|nationalit|casier|criminal record|mariage|marriage|livret de famille|avis d.impo|tax (return|notice)|payslip|(bulletins?|fiches?) de (paie|salaire)|(piece|carte)( nationale)? d.identite|\bcni\b|identity (card|papers)|passeport|passport|titre de sejour|residence permit|contrat de travail|employment contract|\bsante\b|\bhealth\b/;

const asksNoPapers: Judge = ({ form, place }) =>
  fieldsOf(form)
    .filter((field) => applicantsPapers.test(wordsOf(field)))
    .map(({ name }) => ({
      what: `The field "${name}" asks for a paper that no first contact may ask for`,
      where: placeOfField(form, name, place),
      fix: 'Remove the field.',
    }));

/** What is asked for; a hint may say that it is not. */
function wordsOf({ name, label, choices = [] }: Field): string {
  const asked = [{ label }, ...choices].flatMap((each) => [each.label.fr, each.label.en]);
  return foldText([name, ...asked].join(' '));
}

/** FRM-11: what an agency gives is an opinion. */
const tellsOpinion: Judge = ({ form, facts, place }) => {
  const asksValue = activityOf(form.activity, facts)?.id === 'valuation';
  const said = form.notices.some(
    ({ rule, text }) =>
      rule === 'FRM-11' &&
      /avis de valeur.*ne constitue pas une expertise/s.test(foldText(text.fr)) &&
      /\bnot?\b.*\breport\b/s.test(foldText(text.en)),
  );
  return asksValue && !said
    ? [
        {
          what: 'A valuation is asked for, and nothing says that it is an opinion and no expert report',
          where: place(form.id, ['notices']),
          fix: 'Add a notice with "rule: FRM-11": « Un avis de valeur … ne constitue pas une expertise. »',
        },
      ]
    : [];
};

/** FRM-12: whoever may write freely is asked to write nothing sensitive. */
const warnsWriters: Judge = ({ form, place }) =>
  fieldsOf(form)
    .filter(({ type, data }) => type === 'long-text' && data !== 'postal-address')
    .filter(({ hint }) => {
      const warns = (text: string, sign: RegExp) => sign.test(foldText(text));
      return (
        !hint ||
        !warns(hint.fr, /\b(rien|ne|aucun\w*)\b[^.]*\bsante\b/) ||
        !warns(hint.en, /\b(nothing|not|no)\b[^.]*\bhealth\b/)
      );
    })
    .map(({ name }) => ({
      what: `"${name}" may hold anything, and its hint does not ask to leave out what is sensitive`,
      where: placeOfField(form, name, place),
      fix: 'Say in its hint, in both languages, to write nothing about health, opinions or religion.',
    }));

/** By the duty that each holds. What a form shows where it stands is judged on what was built. */
const judgements: Readonly<Record<string, Judge>> = {
  'FRM-01': hasNotice,
  'FRM-02': asksNoMore,
  'FRM-03': compelsNobody,
  'FRM-04': asksBeforeCalling,
  'FRM-06': agreesApart,
  'FRM-07': alertsAreService,
  'FRM-09': asksNoPapers,
  'FRM-11': tellsOpinion,
  'FRM-12': warnsWriters,
};
export const judgedOnForms = Object.keys(judgements);
