import { facts } from '@agency/facts/fixtures/facts.ts';
import { formsChapter, type FormsConfig } from '@agency/forms';
import { contact } from '@agency/forms/fixtures/forms.ts';
import { expect, test } from 'vitest';
import type { Site } from './config.ts';
import { checkForms } from './check-forms.ts';

const rights = { ...contact, id: 'rights', due: 'rights' as const };
const enquiry = { ...contact, id: 'enquiry', about: 'listing' as const };
const business = { ...enquiry, id: 'business', audience: 'professional' as const };
const valuation = { ...contact, id: 'valuation', activity: 'accounts' };
const alert = { ...valuation, id: 'alert', about: 'search' as const, boxes: [] };
const [own] = facts.activities;
if (!own) throw new Error('the fixture has an activity');
const activities = [...facts.activities, { ...own, id: 'marketing', processors: ['mailer'] }];
const house = {
  forms: [contact, rights, enquiry, business, valuation, alert],
  facts: { ...facts, activities },
  place: (word: string) => `config ${word}`,
};
const letters = { from: 'a@villa-rosa.example', links: 'https://f.villa-rosa.example/alertes/' };
const receivedBy = (processor: string) => (activity: (typeof activities)[number]) => ({
  ...activity,
  processors: [processor],
});
const judge = (
  config: Partial<FormsConfig>,
  {
    audience = 'consumer',
    navigation = [],
    facts: known = house.facts,
  }: Partial<Pick<Site, 'audience' | 'navigation'> & Pick<typeof house, 'facts'>> = {},
) =>
  checkForms(
    { forms: { ...formsChapter.parse({}), ...config }, audience, navigation },
    { ...house, facts: known },
  ).map(({ what, where }) => `${where}: ${what}`);

test('a brand without forms, and one with sound ones, pass', () => {
  expect(judge({})).toEqual([]);
  const facts = { ...house.facts, activities: house.facts.activities.map(receivedBy('hosting')) };
  expect(judge({ offered: ['contact', 'rights'], processor: 'hosting' }, { facts })).toEqual([]);
});

test.each<[what: string, faults: string[], told: string[]]>([
  [
    'a form that does not exist',
    judge({ offered: ['kontact', 'rights'] }),
    ['config kontact: The brand offers the form "kontact", which does not exist.'],
  ],
  [
    'a form twice',
    judge({ offered: ['contact', 'contact', 'rights'] }),
    ['config contact: The brand offers the form "contact" twice.'],
  ],
  [
    'a form for others',
    judge({ offered: ['business', 'rights'] }),
    [
      'config business: The form "business" is for a professional audience, and the brand speaks to a consumer one.',
    ],
  ],
  [
    'two forms for one place',
    judge({ offered: ['enquiry', 'business', 'rights'] }, { audience: 'mixed' }),
    ['config business: Two forms are about a listing: "enquiry" and "business".'],
  ],
  [
    'data without a way to use a right over them',
    judge({ offered: ['contact'] }),
    [
      'config offered: The brand asks for data, and offers no form to use a right over them (FRM-13; RGPD, art. 12(2)).',
    ],
  ],
  [
    'a header that leads nowhere',
    judge({ offered: ['contact', 'rights'] }, { navigation: ['valuation'] }),
    ['config valuation: The header leads to the form "valuation", which the brand does not offer.'],
  ],
  [
    'a recipient that does not exist',
    judge({ offered: ['contact', 'rights'], processor: 'hostin' }),
    ['config hostin: No processor has the id "hostin".'],
  ],
  [
    'a recipient that an activity does not name',
    judge({ offered: ['valuation', 'rights'], processor: 'hosting' }),
    [
      'config hosting: Answers for the activity "accounts" go to "hosting", which it does not name as a recipient.',
      'config hosting: Answers for the activity "marketing" go to "hosting", which it does not name as a recipient.',
    ],
  ],
  [
    'a recipient that the activity of a box does not name',
    judge({ offered: ['contact', 'rights'], processor: 'hosting' }),
    [
      'config hosting: Answers for the activity "marketing" go to "hosting", which it does not name as a recipient.',
    ],
  ],
  [
    'a sender of alerts that their activity does not name',
    judge({ offered: ['alert', 'rights'], alerts: { ...letters, processor: 'mailer' } }),
    [
      'config mailer: Answers for the activity "accounts" go to "mailer", which it does not name as a recipient.',
    ],
  ],
  [
    'a sender of alerts that does not exist',
    judge({ offered: ['alert', 'rights'], alerts: { ...letters, processor: 'maile' } }),
    ['config maile: No processor has the id "maile".'],
  ],
])('%s is told', (_, faults, told) => {
  expect(faults).toEqual(told);
});
