/** What a build is told of where forms are posted to: by the environment, or else as development has it. */
import { inboxPort } from '@agency/forms';
import { Problem } from '@agency/problem';

export interface Posting {
  /** FORMS_KEY: what the endpoint knows, too. */
  key: string;
  /** Origin of the inbox of `pnpm start`. @example 'http://localhost:4390' */
  inbox: string;
}

/** Known to everybody: a release refuses it. */
export const developmentKey = 'development';

export const ofDevelopment: Posting = {
  key: developmentKey,
  inbox: `http://localhost:${inboxPort}`,
};

/** 32 random bytes have at least so many characters, however they are written; whoever guesses a key signs what it signs. */
const shortestKey = 32;

/** FORMS_KEY signs the tokens of forms and of alerts; INBOX_PORT is where `pnpm start` listens for forms. */
export function posting(): Posting {
  const { FORMS_KEY: typed = '', INBOX_PORT: port = String(inboxPort) } = process.env;
  // A secret that is not set reaches a build as an empty one.
  const key = typed.trim() === '' ? developmentKey : typed;
  if (key !== developmentKey && key.length < shortestKey) {
    throw new Problem({
      what: `FORMS_KEY has ${key.length} characters: it could be guessed.`,
      fix: 'Set it to 32 random bytes, written in hexadecimal or base64: openssl rand -hex 32.',
    });
  }
  if (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536) {
    return { key, inbox: `http://localhost:${port}` };
  }
  throw new Problem({
    what: `INBOX_PORT is "${port}", which is no port.`,
    fix: 'Write a number from 1 to 65535: INBOX_PORT=4391 pnpm start.',
  });
}
