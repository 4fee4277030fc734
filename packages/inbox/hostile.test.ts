import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, messageOf, openInbox, readPage, sendForm, sendJson } from './fixtures/inbox.ts';

const hostile = {
  script: '<script>alert(1)</script>',
  attribute: '" onfocus="alert(1)" autofocus x="',
  comment: '--><img src=x onerror=alert(1)>',
  entity: '&lt;b&gt; &amp;amp; &#0;',
  emoji: '👩‍👩‍👧‍👦🇫🇷 é e\u0301',
  arabic: 'مرحبا بالعالم',
  override: 'abc\u202egnp.exe\u2066x',
  template: '${7*7} {{7*7}} <%= 7*7 %>',
  sql: "'); DROP TABLE submissions; --",
  path: '../../etc/passwd',
};

test.each(Object.entries(hostile))('%s arrives as text, and is shown as text', async (_, text) => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, name: text, message: `${text}\n${text}` };
  expect((await sendJson(inbox, messageOf({ fields }))).status).toBe(201);
  expect(inbox.submissions()[0]?.payload['fields']).toEqual(fields);
  const page = await fetch(`${inbox.url}/`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await page.text();
  expect(html).not.toMatch(/<script|<img|onfocus="|<%/i);
  expect(await readPage(new Response(html))).toContain(text);
});

test.each(Object.entries(hostile))(
  '%s is given back as text where it is refused',
  async (_, text) => {
    const response = await sendForm(await openInbox(), entriesOf({ email: text, [text]: text }));
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).not.toMatch(/<script|<img|onfocus="|<%/i);
    expect(await readPage(new Response(html))).toContain(text);
  },
);

test('a null byte in a message arrives, and is shown as its picture', async () => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, message: 'avant\0après\u0007' };
  await sendJson(inbox, messageOf({ fields }));
  await sendForm(inbox, entriesOf({ message: 'avant\0après' }));
  expect(inbox.submissions().map(({ payload }) => payload['fields'])).toEqual([
    fields,
    expect.objectContaining({ message: 'avant\0après' }),
  ]);
  expect(await readPage(await fetch(`${inbox.url}/`))).toContain('avant␀après␇');
});

test.each([
  ['name', 'Camille\r\nBcc: x@evil.example'],
  ['name', 'Camille\nBcc: x@evil.example'],
  ['name', 'Camille\0'],
  ['email', 'camille@exemple.example\r\nBcc: x@evil.example'],
  ['phone', '06 39 98 00 00\nBcc: x@evil.example'],
  ['subject', 'acheter\r\nBcc: x@evil.example'],
])('a %s that would begin another line of a header is refused: %j', async (name, value) => {
  const inbox = await openInbox();
  const response = await sendJson(
    inbox,
    messageOf({ fields: { ...messageOf().fields, [name]: value } }),
  );
  expect(await response.json()).toHaveProperty('errors', [
    { pointer: `#/fields/${name}`, detail: expect.any(String) },
  ]);
  expect(inbox.submissions()).toEqual([]);
});

test('an answer named like a part of an object is an answer that nobody asked for', async () => {
  const inbox = await openInbox();
  const message = JSON.stringify(messageOf()).replace('"fields":{', '"fields":{"__proto__":"x",');
  const response = await sendJson(inbox, message);
  expect(await response.json()).toHaveProperty('errors.0.pointer', '#/fields/__proto__');
});

/** Of signs at random hardly any is one that means something in HTML. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('<b>', '&lt;', '"', "'", '</dd>', '<!--'),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''));

test('any long text arrives as it was written, and nothing of it becomes markup', async () => {
  const inbox = await openInbox({ limits: { perMinute: Infinity } });
  const countMarks = async (message: string) => {
    inbox.clear();
    await sendJson(inbox, messageOf({ fields: { ...messageOf().fields, message } }));
    expect(inbox.submissions()[0]?.payload).toHaveProperty('fields.message', message);
    return (await (await fetch(`${inbox.url}/`)).text()).match(/</g)?.length;
  };
  const plain = await countMarks('x');
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await countMarks(`x${text}x`.replace(/\r\n?/g, '\n'))).toBe(plain);
    }),
    { numRuns: 50 },
  );
});
