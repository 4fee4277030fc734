import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, loadForms, subscriptionSchema, writeSchema, type Form } from '../index.ts';
import { arbitraryPayload, type Payload } from '../fixtures/arbitrary-payload.ts';
import { compileContract } from '../fixtures/validate.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const forms = loadForms(root);

function formOf(id: string): Form {
  const form = forms.find((each) => each.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** A payload that keeps the contract, changed. */
function judge(id: string, change: (payload: Payload) => unknown) {
  const form = formOf(id);
  const check = compileContract(writeSchema(form));
  const [payload] = fc.sample(arbitraryPayload(form), { numRuns: 1, seed: 1 });
  if (!payload) throw new Error('no payload');
  return check(change(payload) ?? payload);
}

/** What is refused for one payload is refused for all: it is the fault that varies. */
const few = { numRuns: 20 };

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const check = compileContract(writeSchema(form));
  const payloads = arbitraryPayload(form);

  test('takes whatever a page lets through', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(check(payload)).toEqual([]);
      }),
    );
  });

  test.each(fieldsOf(form))(
    'says where $name is missing, too long or of another form',
    ({ name, required, longest, sentences, choices, type }) => {
      const [payload] = fc.sample(payloads, { numRuns: 1, seed: 1 });
      const told = (fields: object) => check({ ...payload, fields });
      const { [name]: _answer, ...others } = payload?.fields ?? {};
      const pointer = `#/fields/${name}`;
      if (required) {
        expect(told(others)).toContainEqual({ pointer, detail: sentences.missing?.en });
      }
      const wrong = ['', 1, 'x'.repeat(longest + 1)];
      if (choices || type !== 'long-text') wrong.push('x\r\nBcc: y@z.example');
      for (const answer of wrong) {
        const pointers = told({ ...others, [name]: answer }).map((each) => each.pointer);
        expect(pointers).toEqual([pointer]);
      }
    },
  );

  test('asks for every box once, whichever comes first', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { boxes } = payload;
        const pointers = (list: unknown[]) =>
          check({ ...payload, boxes: list }).map(({ pointer }) => pointer);
        expect(pointers(boxes.toReversed())).toEqual([]);
        expect(pointers([...boxes, { name: 'extra', given: false, sentence: 'x' }])).toEqual(['#']);
        if (boxes.length > 0) expect(pointers(boxes.slice(1))).toContain('#');
        if (boxes.length > 1) expect(pointers([boxes[1], ...boxes.slice(1)])).toContain('#');
      }),
      few,
    );
  });

  test('knows no answer that was not asked for', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(check({ ...payload, fields: { ...payload.fields, 'x/y~é': 'x' } })).toEqual([
          { pointer: '#/fields/x~1y~0%C3%A9', detail: 'This form does not ask this question.' },
        ]);
        expect(check({ ...payload, extra: 1 }).map(({ pointer }) => pointer)).toEqual(['#']);
      }),
      few,
    );
  });
});

test('a name of spaces alone is no name', () => {
  expect(
    judge('contact', ({ fields }) => {
      fields['name'] = ' \u00a0 ';
    }),
  ).toEqual([{ pointer: '#/fields/name', detail: expect.any(String) }]);
});

test('as many characters as a body can hold, and a line break, are judged at once', () => {
  const start = performance.now();
  judge('contact', ({ fields }) => {
    fields['name'] = `${'x'.repeat(64_000)}\n`;
  });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a SIREN with one wrong digit is refused in the words of its field', () => {
  expect(
    judge('business-enquiry', ({ fields }) => {
      fields['siren'] = '732 829 321';
    }),
  ).toEqual([
    { pointer: '#/fields/siren', detail: 'This is not a SIREN number; check its nine digits.' },
  ]);
});

test('whoever agrees to be called leaves a number', () => {
  expect(
    judge('contact', ({ fields, boxes }) => {
      delete fields['phone'];
      for (const box of boxes) box.given = true;
    }),
  ).toEqual([
    { pointer: '#/fields/phone', detail: 'Enter the number on which you agree to be reached.' },
  ]);
});

test('an account needs its terms', () => {
  expect(
    judge('account', ({ boxes }) => {
      for (const box of boxes) box.given = false;
    }),
  ).toEqual([
    { pointer: '#/boxes/account-terms', detail: 'Accept the terms of use to open an account.' },
  ]);
});

test('an account without the box of its terms is told of the box', () => {
  const faults = judge('account', (payload) => {
    payload.boxes = payload.boxes.filter(({ name }) => name !== 'account-terms');
  });
  expect(faults.map(({ pointer }) => pointer)).toEqual(['#/boxes/account-terms', '#']);
});

test('offers without any channel are told so at the first box', () => {
  expect(
    judge('offers', ({ boxes }) => {
      for (const box of boxes) box.given = false;
    }),
  ).toEqual([
    { pointer: '#/boxes/offers-email', detail: 'Tick at least one way to receive our offers.' },
  ]);
});

test('a tick without its sentence proves nothing', () => {
  expect(
    judge('offers', (payload) => ({
      ...payload,
      boxes: payload.boxes.map(({ name }) => ({ name, given: true })),
    })).map(({ pointer }) => pointer),
  ).toContain('#');
});

test.each([
  ['trap', 'x', /hidden field/],
  ['elapsed', 2999, /so quickly/],
  ['page', '//evil.example/', /did not send what it should/],
  ['page', '/\\evil.example/', /did not send what it should/],
  ['submission', '00000000-0000-1000-8000-000000000000', /did not send what it should/],
  ['language', 'eu', /did not send what it should/],
  ['notice', { id: 'enquiry.fr', sha256: 'a'.repeat(64) }, /did not send what it should/],
])('%s: %j is told of the form as a whole', (member, value, detail) => {
  expect(judge('contact', (payload) => ({ ...payload, [member]: value }))).toEqual([
    { pointer: '#', detail: expect.stringMatching(detail) },
  ]);
});

test.each(['sentAt', 'elapsed', 'trap'])('a form without JavaScript need not say %s', (member) => {
  expect(judge('contact', (payload) => ({ ...payload, [member]: undefined }))).toEqual([]);
});

test('an alert that is taken is one that can be exported', () => {
  const form = formOf('alert');
  const check = compileContract(writeSchema(form));
  const email = fc.oneof(fc.emailAddress(), fc.constantFrom('a@localhost', 'o&k@x.example'));
  const search = fc.oneof(fc.webPath(), fc.constantFrom('/vente/#x', '/vente/?a=b c', '//x/'));
  fc.assert(
    fc.property(arbitraryPayload(form), email, search, (payload, address, path) => {
      const fields = { ...payload.fields, email: address, search: path };
      const { success } = subscriptionSchema.safeParse({
        ...fields,
        id: payload.submission,
        brand: payload.brand,
        language: payload.language,
        state: 'pending',
        requestedAt: payload.sentAt,
      });
      expect(success || check({ ...payload, fields }).length > 0).toBe(true);
    }),
  );
});
