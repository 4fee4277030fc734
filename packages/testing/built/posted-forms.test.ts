import { fingerprintOf } from '@agency/forms';
import { calls, contact } from '@agency/forms/fixtures/forms.ts';
import { expect, test } from 'vitest';
import { policy, siteOf, sound } from './fixtures/sound-site.ts';
import { checkPostedForms } from './posted-forms.ts';

const endpoints = ['https://formulaires.villa-rosa.example'];
const notice = 'Vos données servent à répondre. Trois mois.';
const sha256 = fingerprintOf(notice);
const form = `<form method="post" action="${endpoints[0]}/contact" data-form="contact">
<input type="hidden" name="_form" value="contact"><input type="hidden" name="_version" value="1">
<input type="hidden" name="_language" value="fr"><input type="hidden" name="_notice" value="contact.fr">
<input type="hidden" name="_page" value="/"><input type="hidden" name="_token" value="t">
<input type="hidden" name="_next" value="/en/"><input type="hidden" name="_notice-sha256" value="${sha256}">
<input type="text" name="_trap">
<input type="email" name="email" required><input type="tel" name="phone"><textarea name="message" required></textarea>
<p data-legal="FRM-04">Loi</p>
<label><input type="checkbox" name="box.calls" value="${calls.sentence.fr}"> ${calls.sentence.fr}</label>
<section data-legal="FRM-01" data-sha256="${sha256}"><p>Vos données servent à répondre.</p> <p>Trois mois.</p></section>
<button type="submit">Envoyer</button></form>`;

const allowing = `form-action 'self' ${endpoints[0]}; connect-src 'self' ${endpoints[0]}`;

const judge = async (
  markup: string,
  { forms = [contact], own = allowing, header = allowing } = {},
) => {
  const planted = (sound['index.html'] ?? '').replace('<p>', `${markup}<p>`).replace(policy, own);
  const site = await siteOf({ ...sound, 'index.html': planted });
  return checkPostedForms(site, { forms, endpoints, header });
};

test('a form that is as it is defined passes', async () => {
  expect(await judge(form)).toEqual([]);
});

test('a form that is offered stands somewhere', async () => {
  expect(await judge('')).toEqual(['the form "contact" is offered, and is on no page']);
});

test.each<[from: string, to: string, told: string]>([
  [
    'data-form="contact"',
    'data-form="autre"',
    'posts a form "autre" that the brand does not offer',
  ],
  [
    `action="${endpoints[0]}`,
    'action="https://ailleurs.example',
    'posts to https://ailleurs.example, which its configuration does not name',
  ],
  [
    '.example/contact"',
    '.example/contact?nom=x"',
    'posts to https://formulaires.villa-rosa.example/contact?nom=x: an address says nothing',
  ],
  [
    'name="_next" value="/en/"',
    'name="_next" value="/merci/"',
    'leads to https://villa-rosa.example/merci/ afterwards, which is not there',
  ],
  ['name="_page" value="/"', 'name="_page" value="/en/"', 'sends "/en/" as _page, which is "/"'],
  [
    'name="_form" value="contact"',
    'name="_form" value="rights"',
    'sends "rights" as _form, which is "contact"',
  ],
  ['name="_version" value="1"', 'name="_version"', 'sends "" as _version, which is "1"'],
  [
    'name="_language" value="fr"',
    'name="_language" value="en"',
    'sends "en" as _language, which is "fr"',
  ],
  [
    'name="_notice" value="contact.fr"',
    'name="_notice" value="contact.en"',
    'sends "contact.en" as _notice, which is "contact.fr"',
  ],
  ['name="_token" value="t"', 'name="_token" value=""', 'has no signed token'],
  ['data-legal="FRM-01"', 'data-legal="X"', 'has no notice beside its button'],
  ['<section data-legal', '<section hidden data-legal', 'hides its notice'],
  [
    '<section data-legal="FRM-01"',
    '<section data-legal="FRM-01" data-sha256="0"></section><section data-legal="FRM-01"',
    'has a notice without a word',
  ],
  [
    '<section data-legal="FRM-01"',
    '<button type="submit">A</button><section data-legal="FRM-01"',
    'has its notice behind the button',
  ],
  ['Trois mois.</p>', 'Trois ans.</p>', 'proves another notice than it shows'],
  [`value="${sha256}"`, 'value="0"', 'proves another notice than it shows'],
  ['<textarea', '<input name="siren"><textarea', 'asks for "siren" unasked'],
  ['<input type="email" name="email" required>', '', 'lacks "email"'],
  [
    'name="email" required',
    'name="email"',
    '"email" is required in one of page and definition alone',
  ],
  ['<textarea', '<input type="file" name="message" required><textarea', 'asks for a file'],
  ['<input type="text" name="_trap">', '', 'has no trap for robots'],
  ['type="checkbox"', 'type="checkbox" checked', '"box.calls" is chosen beforehand'],
  [
    'type="checkbox"',
    'type="checkbox" required',
    '"box.calls" is required in one of page and definition alone',
  ],
  [
    `value="${calls.sentence.fr}"`,
    'value="oui"',
    '"box.calls" sends another sentence than it shows',
  ],
  ['data-legal="FRM-04"', '', 'asks for a telephone without what FRM-04 wants'],
])('it is told: %s → %s', async (from, to, told) => {
  expect(form).toContain(from);
  expect(await judge(form.replace(from, to))).toContain(`/: ${told}`);
});

test('what a rule wants to be said is said', async () => {
  const rule = { rule: 'FRM-11', text: { fr: 'Avis', en: 'Opinion' } };
  expect(await judge(form, { forms: [{ ...contact, notices: [rule] }] })).toEqual([
    '/: the form "contact" does not say what FRM-11 wants',
  ]);
});

test('a telephone without a box for calls is told', async () => {
  const told = await judge(form.replace(/<label>.*<\/label>/, ''), {
    forms: [{ ...contact, boxes: [] }],
  });
  expect(told).toEqual(['/: asks for a telephone and has no box for calls']);
});

test.each([
  ['form-action', 'own'],
  ['connect-src', 'own'],
  ['form-action', 'header'],
  ['connect-src', 'header'],
])('an endpoint that the %s of its %s policy forgets is told', async (way, whose) => {
  const forgetful = allowing.replace(`${way} 'self' ${endpoints[0]}`, `${way} 'self'`);
  expect(await judge(form, { [whose]: forgetful })).toEqual([
    `/: posts to ${endpoints[0]}, which its ${way} does not allow`,
  ]);
});

test('a form that is posted to its own site needs nobody’s leave', async () => {
  const own = form.replace(`${endpoints[0]}/contact`, '/en/');
  const self = "form-action 'self'; connect-src 'self'";
  expect(await judge(own, { own: self, header: self })).toEqual([]);
});

test('a notice in something that is hidden is hidden', async () => {
  const wrapped = form
    .replace('<section', '<div hidden><section')
    .replace('</section>', '$&</div>');
  expect(await judge(wrapped)).toEqual(['/: hides its notice']);
});
