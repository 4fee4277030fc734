import type { Activity } from '@agency/facts';
import { facts } from '@agency/facts/fixtures/facts.ts';
import type { Box, Field, Form } from '@agency/forms';
import * as made from '@agency/forms/fixtures/forms.ts';
import { expect, test } from 'vitest';
import { judgeForms } from './judge-forms.ts';

const { email, message, phone } = made;
const calls: Box = {
  ...made.calls,
  sentence: {
    fr: '{company} peut m’appeler pour ses offres. Je peux arrêter à tout moment.',
    en: '{company} may call me about its offers. I can stop at any time.',
  },
};
const contact: Form = { ...made.contact, boxes: [calls] };
const [own] = facts.activities;
if (!own) throw new Error('the fixture has an activity');
const piece = (kind: Activity['data'][number]['kind']) => ({ kind, fr: kind, en: kind });
const activity = (id: string, change: Partial<Activity> = {}): Activity => ({
  ...own,
  id,
  open: true,
  data: ['identity', 'email', 'phone', 'message', 'property'].map((kind) => piece(kind as 'email')),
  ...change,
});
const activities = [
  activity('contact'),
  activity('marketing', { legalBasis: 'consent' }),
  activity('valuation'),
  activity('closed', { open: false }),
];
const day = '2026-11-28';
const judge = (form: Form, today = day) =>
  judgeForms([form], {
    facts: { activities },
    today,
    place: (file, path) => [file, ...path].join(' '),
  }).map(({ what, where }) => [/\((FRM-\d\d);/.exec(what)?.[1], where].join(' @ '));
const asking = (...fields: Field[]): Form => ({ ...contact, groups: [{ fields }] });
const agreeing = (...boxes: Box[]): Form => ({ ...contact, boxes });
const saying = (said: Partial<Box['sentence']>) =>
  agreeing({ ...calls, sentence: { ...calls.sentence, ...said } });
const same = (text: string) => ({ fr: text, en: text });
const { channel: _, ...terms } = {
  ...calls,
  sentence: same('J’accepte les conditions d’utilisation.'),
};

test('a form that keeps its duties passes', () => {
  expect(judge(contact)).toEqual([]);
});

test.each<[what: string, form: Form, told: string[]]>([
  ['serves no activity', { ...contact, activity: 'kontact' }, ['FRM-01 @ contact activity']],
  [
    'serves an activity that is not offered',
    { ...contact, activity: 'closed' },
    ['FRM-01 @ contact activity'],
  ],
  [
    'has a box for an activity that is not there',
    agreeing({ ...calls, activity: 'nowhere' }),
    ['FRM-01 @ boxes calls activity'],
  ],
  [
    'asks for what its activity does not collect',
    asking(email, phone, message, {
      ...message,
      type: 'text',
      name: 'company',
      data: 'company',
      hint: undefined,
    }),
    ['FRM-02 @ contact groups 0 fields 3'],
  ],
  [
    'wants an agreement to marketing',
    agreeing({ ...calls, required: true }),
    ['FRM-03 @ boxes calls required'],
  ],
  ['asks for a telephone alone', agreeing(), ['FRM-04 @ contact groups 0 fields 1']],
  [
    'rests marketing on a contract',
    agreeing({ ...calls, activity: 'contact' }),
    ['FRM-06 @ boxes calls activity'],
  ],
  [
    'speaks of two channels in one box',
    agreeing({
      ...calls,
      sentence: {
        ...calls.sentence,
        fr: '{brand} peut m’appeler ou m’écrire par mail, et j’arrête à tout moment.',
      },
    }),
    ['FRM-06 @ boxes calls sentence fr'],
  ],
  [
    'speaks of no channel in a box for one',
    saying({ en: '{company} keeps me posted. I can stop at any time.' }),
    ['FRM-06 @ boxes calls sentence en'],
  ],
  [
    'agrees to a way that it is not for',
    saying({ fr: '{company} peut m’appeler, ou m’écrire par tout moyen. J’arrête à tout moment.' }),
    ['FRM-06 @ boxes calls sentence fr'],
  ],
  [
    'does not say to whom somebody agrees',
    saying({ fr: 'Vous pouvez m’appeler. J’arrête à tout moment.' }),
    ['FRM-06 @ boxes calls sentence fr'],
  ],
  [
    'does not say that an agreement can be taken back',
    saying({ en: '{company} may call me.' }),
    ['FRM-06 @ boxes calls sentence en'],
  ],
  [
    'agrees to marketing by whatever way',
    agreeing(calls, { ...terms, name: 'all', sentence: same('J’accepte vos offres.') }),
    ['FRM-06 @ boxes all'],
  ],
  [
    'agrees to messages as if they were part of the service',
    agreeing(calls, {
      ...terms,
      name: 'all',
      activity: 'contact',
      sentence: same('J’accepte vos offres par courriel.'),
    }),
    ['FRM-06 @ boxes all sentence fr', 'FRM-06 @ boxes all sentence en'],
  ],
  [
    'wants its notice to be accepted',
    agreeing(calls, {
      ...terms,
      activity: 'contact',
      required: true,
      sentence: same('J’accepte la politique de confidentialité.'),
    }),
    ['FRM-03 @ boxes calls required'],
  ],
  [
    'wants one of several agreements to what it is not for',
    { ...contact, needsOne: { of: ['calls'], sentence: same('Cochez une case.') } },
    ['FRM-03 @ contact needsOne'],
  ],
  [
    'wants a telephone of everybody',
    asking(email, { ...phone, required: true }, message),
    ['FRM-02 @ contact groups 0 fields 1'],
  ],
  [
    'asks for a telephone as for a text',
    { ...asking(email, message, { ...phone, type: 'text' }), boxes: [] },
    ['FRM-04 @ contact groups 0 fields 2'],
  ],
  [
    'offers a paper among its choices',
    asking(email, phone, message, {
      ...email,
      name: 'proof',
      type: 'choice',
      data: 'identity',
      choices: [
        { value: 'a', label: same('Aucune') },
        { value: 'b', label: same('Carte d’identité') },
      ],
    }),
    ['FRM-09 @ contact groups 0 fields 3'],
  ],
  [
    'says the contrary of what a valuation is',
    {
      ...contact,
      activity: 'valuation',
      notices: [{ rule: 'FRM-11', text: same('Un avis de valeur constitue une expertise.') }],
    },
    ['FRM-11 @ contact notices'],
  ],
  [
    'asks people to write of their health',
    asking(email, phone, { ...message, hint: same('Santé: tell us all about your health.') }),
    ['FRM-12 @ contact groups 0 fields 2'],
  ],
  [
    'lets people write anything about their property',
    asking(email, phone, message, {
      ...message,
      name: 'details',
      data: 'property',
      hint: undefined,
    }),
    ['FRM-12 @ contact groups 0 fields 3'],
  ],
  [
    'makes marketing of an alert',
    { ...contact, about: 'search', activity: 'marketing' },
    ['FRM-07 @ contact activity'],
  ],
  [
    'asks for papers',
    asking(email, phone, message, {
      ...email,
      name: 'iban',
      data: 'identity',
      label: { fr: 'Votre RIB', en: 'Bank details' },
    }),
    ['FRM-09 @ contact groups 0 fields 3'],
  ],
  [
    'asks for a valuation and does not say what it is',
    { ...contact, activity: 'valuation' },
    ['FRM-11 @ contact notices'],
  ],
  [
    'lets people write anything',
    asking(email, phone, {
      ...message,
      hint: { fr: 'Dites tout.', en: 'Write nothing about your health.' },
    }),
    ['FRM-12 @ contact groups 0 fields 2'],
  ],
])('a form is refused that %s', (_, form, told) => {
  expect(judge(form)).toEqual(told);
});

test('what is said of a valuation is said in its notice', () => {
  const text = { fr: 'Un avis de valeur ne constitue pas une expertise.', en: 'It is no report.' };
  const form = { ...contact, activity: 'valuation', notices: [{ rule: 'FRM-11', text }] };
  expect(judge(form)).toEqual([]);
});

test('where agreements are what a form is for, one of them may be wanted', () => {
  const needsOne = { of: ['calls'], sentence: same('Cochez une case.') };
  expect(judge({ ...contact, activity: 'marketing', needsOne })).toEqual([]);
});

test('an address to answer a letter to may be long', () => {
  const address: Field = { ...message, name: 'post', data: 'postal-address', hint: undefined };
  const fields = [email, phone, message, address];
  const [fault] = judge(asking(...fields));
  expect(fault).toBe('FRM-02 @ contact groups 0 fields 3');
  expect(judge(asking(...fields))).toHaveLength(1);
});

test('the terms of a contract may have to be accepted', () => {
  expect(judge(agreeing(calls, { ...terms, activity: 'contact', required: true }))).toEqual([]);
});

test.each([
  ['2026-08-10', []],
  ['2026-08-11', ['FRM-04 @ contact groups 0 fields 1']],
])('calls need an agreement from its day on: %s', (today, told) => {
  expect(judge(agreeing(), today)).toEqual(told);
});

test('a fault says what, by which law, where and how to mend it', () => {
  expect(judgeForms([agreeing()], { facts: { activities }, today: day, place: () => 'x.yaml:3' }))
    .toMatchInlineSnapshot(`
    [
      {
        "fix": "Add a box whose channel is "phone" to "boxes", or remove the field.",
        "what": "The form asks for a telephone and has no box for sales calls (FRM-04; Code de la consommation, art. L223-1 et L223-2 (loi n° 2025-594 du 30 juin 2025)).",
        "where": "x.yaml:3",
      },
    ]
  `);
});
