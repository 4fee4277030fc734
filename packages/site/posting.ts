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

/** FORMS_KEY signs the tokens of forms and of alerts; INBOX_PORT is where `pnpm start` listens for forms. */
export function posting(): Posting {
  // Set to nothing is not set: nothing may be signed with an empty key.
  const key = process.env['FORMS_KEY'] || developmentKey;
  const port = process.env['INBOX_PORT'] || String(inboxPort);
  if (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536) {
    return { key, inbox: `http://localhost:${port}` };
  }
  throw new Problem({
    what: `INBOX_PORT is "${port}", which is no port.`,
    fix: 'Write a number from 1 to 65535: INBOX_PORT=4391 pnpm start.',
  });
}
