/** A form for each way in which endpoints are told, with little and with much in it. */
import { createNotice } from '../index.ts';
import type { Form } from '../definition.ts';
import { calls, contact, size, terms, trade, wish } from '../fixtures/forms.ts';

function posted(form: Form) {
  const notice = createNotice(`${form.id}.fr`, [
    'Villa Rosa se sert de ces données.',
    'Trois mois.',
  ]);
  return {
    form,
    adapter: 'contract',
    action: `https://formulaires.villa-rosa.example/${form.id}`,
    origin: 'https://villa-rosa.example',
    posted: {
      form: form.id,
      version: form.version,
      brand: 'villa-rosa',
      page: '/contact/',
      language: 'fr',
      notice: { id: notice.id, sha256: notice.sha256 },
      token: `villa-rosa:${form.id}:/contact/.2026-11-28.c2lnbmVk`,
      next: `/merci/${form.id}/`,
    },
    notice,
    noticeLinks: [{ name: 'Vos données', href: '/confidentialite/' }],
    names: { company: 'MAISON ROSA', brand: 'Villa Rosa' },
    browserWords: {},
  };
}

const rule = { rule: 'FRM-11', text: { fr: 'Un avis, non une expertise.', en: 'An opinion.' } };
const many: Form = {
  ...contact,
  id: 'valuation',
  groups: [
    { legend: { fr: 'Le bien', en: 'The property' }, fields: [size, wish] },
    { legend: { fr: 'Vous', en: 'You' }, fields: [trade] },
  ],
  boxes: [calls, { ...calls, name: 'mail', channel: 'email' }, terms],
  needsOne: { of: ['calls', 'mail'], sentence: { fr: 'L’un des deux.', en: 'One of the two.' } },
  notices: [rule],
};

export const examples = {
  'a question': posted(contact),
  'groups, boxes of which one is needed, what a rule wants said': posted(many),
  'taken by the host itself': {
    ...posted({ ...contact, id: 'account' }),
    adapter: 'netlify',
    action: '/merci/account/',
  },
  'sent in parts': { ...posted({ ...contact, id: 'offers' }), adapter: 'multipart' },
};
