/** What a form holds before any script runs: all that a browser needs to send it. */
import { createWords } from '@agency/ui';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import {
  calls,
  contact,
  email,
  message,
  phone,
  size,
  terms,
  trade,
  wish,
} from '../fixtures/forms.ts';
import { fingerprintOf } from '../index.ts';
import FormField from './FormField.astro';
import PostedForm from './PostedForm.astro';
import { examples } from './PostedForm.examples.ts';

const container = await AstroContainer.create();
const copy = ['trap', 'required', 'choose', 'boxes', 'boxes-needed', 'phone-law', 'notice'];
const words = createWords(
  'fr',
  new Map([
    ...copy.map((key) => [`form.${key}`, `(${key})`] as const),
    ['form.optional', '{label} (facultatif)'],
  ]),
);
const plain = examples['a question'];

async function drawAny(...drawn: Parameters<typeof container.renderToString>): Promise<string> {
  const html = await container.renderToString(...drawn);
  // Where it was written, which a build leaves out.
  return html.replaceAll(/ data-astro-source-\w+="[^"]*"/g, '');
}

function draw(props: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return drawAny(PostedForm, { props: { ...plain, words, ...props } });
}

function drawField(field: typeof email): Promise<string> {
  return drawAny(FormField, { props: { field, form: 'contact', words } });
}

/** The text of a piece of HTML, its own entities put back. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function hidden(html: string): Record<string, string> {
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

test('it is posted to its endpoint, and says which form of which page it is', async () => {
  const html = await draw();
  expect(html).toMatch(/<form[^>]* method="post"[^>]* action="https:\/\/formulaires\.villa-rosa\./);
  expect(hidden(html)).toEqual({
    _form: 'contact',
    _version: '1',
    _brand: 'villa-rosa',
    _page: '/contact/',
    _language: 'fr',
    _notice: 'contact.fr',
    '_notice-sha256': plain.notice.sha256,
    _token: plain.posted.token,
    _next: '/merci/contact/',
  });
});

test('what its notice proves is what it shows, before its button', async () => {
  const html = await draw();
  const [notice = '', sha256] =
    /<section[^>]*data-legal="FRM-01"[^>]*data-sha256="(\w+)".*?<\/section>/s.exec(html) ?? [];
  expect(fingerprintOf(textOf(notice))).toBe(sha256);
  expect(html.indexOf(notice)).toBeLessThan(html.indexOf('type="submit"'));
});

test('no box is ticked, and what it sends is the very sentence that it shows', async () => {
  const html = await draw({ form: { ...contact, boxes: [calls, terms] } });
  const boxes = [...html.matchAll(/<input type="checkbox"([^>]*)>\s*<span>([^<]*)<\/span>/g)];
  // What is needed stands first, apart from what is as one wishes.
  expect(boxes.map(([, , shown]) => shown)).toEqual([
    'J’accepte les conditions de Villa Rosa.',
    'Vous pouvez m’appeler.',
  ]);
  for (const [, attributes = '', shown = ''] of boxes) {
    expect(attributes).toContain(`value="${shown}"`);
    expect(attributes).not.toMatch(/\bchecked\b/);
  }
  expect(boxes.map(([, attributes = '']) => attributes.includes(' required'))).toEqual([
    true,
    false,
  ]);
});

test('a box says what must be filled in for it, and a group which boxes of it are needed', async () => {
  const html = await draw(examples['groups, boxes of which one is needed, what a rule wants said']);
  expect(html).toContain('data-needs="phone"');
  expect(html).toContain('data-needs-one="box.calls box.mail" data-sentence="L’un des deux."');
  expect(html).toMatch(/data-legal="FRM-11">\s*Un avis, non une expertise\./);
});

test('where a telephone is asked for the law on calls is told, and nowhere else', async () => {
  expect(await draw()).toContain('data-legal="FRM-04"');
  const groups = [{ fields: [email, message] }];
  expect(await draw({ form: { ...contact, groups } })).not.toContain('data-legal="FRM-04"');
});

test('its trap is out of everybody’s way', async () => {
  const html = await draw();
  expect(html).toMatch(/<p class="form__trap" aria-hidden="true">/);
  expect(html).toMatch(/name="_trap" tabindex="-1" autocomplete="off"/);
});

test('the host itself knows a form by its name, and services that are not ours whole addresses', async () => {
  const netlify = await draw(examples['taken by the host itself']);
  expect(netlify).toMatch(/data-netlify="true" netlify-honeypot="_trap"/);
  expect(hidden(netlify)).toMatchObject({
    'form-name': 'account',
    _next: 'https://villa-rosa.example/merci/account/',
  });
  expect(await draw()).not.toMatch(/netlify|form-name|enctype/);
  expect(await draw(examples['sent in parts'])).toContain('enctype="multipart/form-data"');
});

test('when an answer is due is there only where one is', async () => {
  expect(await draw()).not.toContain('data-due');
  const due = { kind: 'complaint', days: 30 };
  expect(await draw({ due })).toContain('data-due="{&quot;kind&quot;:&quot;complaint&quot;,');
});

test('a listing is asked about by its reference, a search chosen among those of the page', async () => {
  const about = { ...email, label: { fr: 'De quoi', en: 'Of what' } };
  const fields = [
    { ...about, name: 'reference', type: 'listing' as const },
    { ...about, name: 'search', type: 'search' as const },
  ];
  const html = await draw({
    form: { ...contact, groups: [{ fields }] },
    listing: { reference: 'VR-1042' },
    searches: [{ name: 'Maisons à vendre', address: '/vente/maison/' }],
  });
  expect(hidden(html)['reference']).toBe('VR-1042');
  expect(html).toMatch(/<option value="">\s*\(choose\)\s*<\/option>/);
  expect(html).toMatch(/<option value="\/vente\/maison\/">\s*Maisons à vendre\s*<\/option>/);
});

test.each([email, phone, size, message, trade])(
  'the label of $name names it, and what is wrong with it is read with it',
  async (field) => {
    const html = await drawField(field);
    const id = `contact-${field.name}`;
    expect(html).toContain(`<label for="${id}">`);
    expect(html).toMatch(
      new RegExp(`<(input|select|textarea)[^>]* id="${id}" name="${field.name}"`),
    );
    expect(html).toMatch(new RegExp(`aria-describedby="([^"]+ )?${id}-fault"`));
    expect(html).toMatch(new RegExp(`id="${id}-fault" hidden`));
    expect(/ required/.test(html)).toBe(field.required);
    expect(html.includes('(facultatif)')).toBe(!field.required);
  },
);

test('what a browser can hold an answer to, it is told', async () => {
  expect(await drawField(email)).toMatch(
    /type="email"[^>]* maxlength="254"[^>]* autocomplete="email"/,
  );
  expect(await drawField(phone)).toMatch(/type="tel"[^>]* maxlength="30" pattern="[^"]+"/);
  expect(await drawField(message)).toMatch(/<textarea[^>]* maxlength="400"/);
  expect(await drawField(size)).toMatch(/pattern="[^"]+" inputmode="numeric"/);
});

test('each failure has its sentence beside the answer', async () => {
  const html = await drawField(email);
  expect(html).toContain('data-missing="À remplir (fr)"');
  expect(html).toContain('data-malformed="Mal écrite (fr)"');
  expect(html).toContain('data-too-long="Trop long (fr)"');
});

test('a few choices of which one is needed are all seen; others are opened, with nothing chosen', async () => {
  const few = await drawField(wish);
  expect(few).toMatch(/<fieldset class="field" data-field="wish"[^>]*>\s*<legend>Que voulez-vous/);
  expect(few.match(/type="radio"/g)).toHaveLength(2);
  expect(few).not.toMatch(/checked|<select/);
  for (const opened of [trade, { ...wish, required: false }]) {
    const html = await drawField(opened);
    expect(html).toMatch(/<select[^>]*>\s*<option value="">/);
    expect(html).not.toMatch(/type="radio"|selected/);
  }
});
