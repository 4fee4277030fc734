import { fileURLToPath } from 'node:url';
import { loadForms } from '@agency/forms';
import { arbitraryPayload, type Payload } from '@agency/forms/fixtures/arbitrary-payload.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openInbox, origin, pageToken, sendJson } from './fixtures/inbox.ts';

const forms = loadForms(fileURLToPath(new URL('../..', import.meta.url)));
const tokenOf = ({ form, page, brand }: Payload) => pageToken(form, { page, brand });
const unlimited = { limits: { perMinute: Infinity, body: 1024 * 1024 } };

/** What a browser without JavaScript makes of it: lines end in CR and LF, boxes that are not ticked are absent. */
function encode(payload: Payload): URLSearchParams {
  const { form, version, brand, page, language, notice, fields, boxes } = payload;
  const lines = Object.entries(fields).map(([name, text]) => [name, text.replace(/\n/g, '\r\n')]);
  const ticked = boxes.filter(({ given }) => given);
  return new URLSearchParams([
    ['_form', form],
    ['_version', String(version)],
    ['_brand', brand],
    ['_page', page],
    ['_language', language],
    ['_notice', notice.id],
    ['_notice-sha256', notice.sha256],
    ['_token', tokenOf(payload)],
    ['_trap', ''],
    ['_next', '/merci/'],
    ...(lines as [string, string][]),
    ...ticked.map(({ name, sentence }): [string, string] => [`box.${name}`, sentence]),
  ]);
}

test.each(forms.map((form) => [form.id, form] as const))(
  'whatever a page of “%s” sends arrives, and arrives the same without JavaScript',
  async (id, form) => {
    const inbox = await openInbox(unlimited);
    await fc.assert(
      fc.asyncProperty(arbitraryPayload(form), async (payload) => {
        inbox.clear();
        expect((await sendJson(inbox, { ...payload, token: tokenOf(payload) })).status).toBe(201);
        const plain = await fetch(`${inbox.url}/${id}`, {
          method: 'POST',
          redirect: 'manual',
          headers: { Origin: origin },
          body: encode(payload),
        });
        expect(plain.status).toBe(303);
        // Were one character another, it would be a second submission.
        expect(inbox.submissions().map((each) => each.payload['fields'])).toEqual([payload.fields]);
      }),
      { numRuns: 20 },
    );
  },
);
