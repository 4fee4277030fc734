/** What is typed behind `pnpm alerts` is checked before anything is read. */
import { expect, test } from 'vitest';
import { developmentKey } from '@agency/site';
import { parseRequest } from './request.ts';

const parse = (typed: string, env: Record<string, string> = {}) =>
  parseRequest(typed.split(' ').filter(Boolean), env);

function refusalOf(typed: string, env: Record<string, string> = {}): string {
  try {
    parse(typed, env);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

const file = '--subscriptions s.jsonl';

test('into a folder nothing else need be said', () => {
  expect(parse(`${file} --into out`)).toEqual({
    subscriptions: 's.jsonl',
    brands: [],
    into: { folder: 'out' },
    leaves: false,
    from: undefined,
    links: undefined,
    key: developmentKey,
    store: undefined,
  });
});

test('several brands may be named', () => {
  expect(parse(`${file} --into out --brand rosa --brand bleue`).brands).toEqual(['rosa', 'bleue']);
});

test('the mail server is that of the environment, unless another one is typed', () => {
  const env = { SMTP_URL: 'smtp://127.0.0.1:25' };
  expect(parse(file, env).into).toMatchObject({ smtp: { host: '127.0.0.1:25' } });
  expect(parse(`${file} --smtp smtp://localhost:26`, env).into).toMatchObject({
    smtp: { host: 'localhost:26' },
  });
  expect(parse(`${file} --into out`, env).into).toEqual({ folder: 'out' });
});

test('a rehearsal goes nowhere, whatever the environment says', () => {
  const { into, leaves } = parse(`${file} --dry-run`, { SMTP_URL: 'smtp://mail.rosa.example' });
  expect([into, leaves]).toEqual([undefined, false]);
});

test('what leaves this machine is signed', () => {
  const smtp = `${file} --smtp smtp://rosa:secret@mail.rosa.example`;
  const key = 'k'.repeat(32);
  expect(parse(smtp, { FORMS_KEY: key })).toMatchObject({ leaves: true, key });
  expect(refusalOf(smtp, { FORMS_KEY: 'k' })).toContain('FORMS_KEY has 1 characters');
  expect(refusalOf(smtp)).toMatchInlineSnapshot(`
    "1 problem

    FORMS_KEY is not set: forms and links would be signed with the key of development, which everybody knows.
      fix:   Set it to the key that the endpoint knows, 32 random bytes or more: openssl rand -hex 32."
  `);
  expect(refusalOf(smtp, { FORMS_KEY: developmentKey })).toContain('the key of development');
});

test('everything that is missing is told at once', () => {
  expect(refusalOf('')).toMatchInlineSnapshot(`
    "2 problems

    Whose alerts they are is not said.
      fix:   Name the export of the endpoint: --subscriptions subscriptions.jsonl, or - for what comes in.

    Where messages go is not said.
      fix:   Name a mail server (--smtp or SMTP_URL), a folder (--into), or only look: --dry-run."
  `);
});

test.each([
  '--smtp smtp://localhost --into out',
  '--into out --from Rosa',
  '--into out --from a@rosa.example,b@rosa.example',
  '--into out --links https://rosa.example/alertes',
  '--into out --links https://rosa.example/?x=/',
  '--into out --links ftp://rosa.example/',
  '--smtp localhost',
])('%s is refused', (typed) => {
  expect(refusalOf(`${file} ${typed}`)).not.toBe('taken');
});

test('a base of links without https is for this machine alone', () => {
  const links = '--links http://127.0.0.1:4399/alertes/';
  expect(refusalOf(`${file} --into out ${links}`)).toBe('taken');
  const leaving = `${file} --smtp smtp://mail.rosa.example --from a@rosa.example ${links}`;
  expect(refusalOf(leaving, { FORMS_KEY: 'k' })).toMatchInlineSnapshot(`
    "2 problems

    FORMS_KEY has 1 characters: whoever tries long enough could sign tokens, too.
      fix:   Set it to the key that the endpoint knows, 32 random bytes or more: openssl rand -hex 32.

    --links is "http://127.0.0.1:4399/alertes/", which is no base of addresses over https.
      fix:   Write one that begins with https:// and ends with a slash: https://formulaires.example.com/alertes/."
  `);
});
