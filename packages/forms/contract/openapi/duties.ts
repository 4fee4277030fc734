/** What an endpoint must do that no schema says, in words: the text at the head of the OpenAPI document. */
import { shortestTime } from '../write-schema.ts';

/** A page may be left open, or come out of a cache. */
export const longestPageAge = 90;
/** A link in a message that nobody opened. */
export const longestConfirmAge = 7;
export const largestBody = 64 * 1024;
/** Within which the same form-encoded content is the same submission. */
export const repeatMinutes = 10;

export const duties = `
Receives what the forms of the sites send. Everything here is generated from \`content/forms/*.yaml\`; the schema of each
version of each form stands beside this file (\`contact.1.json\`).

## Versions

A page says which version of its form it sends. Every version that was ever published is understood: pages stay open, lie
in caches and in archives. An unknown version is answered 404.

## What is sent

With JavaScript a page sends JSON. Without it the browser sends the form itself, as \`application/x-www-form-urlencoded\`
or \`multipart/form-data\`: names with a leading \`_\` are control fields, \`box.<name>\` are ticked boxes, everything else is
an answer. The receiver turns both into the same JSON before it validates: line breaks become LF, answers are trimmed,
empty ones are left out, boxes that are absent were not ticked, \`_page\`, \`_language\`, \`_token\`, \`_trap\` and so on fill
the members of that name, and a form without \`_submission\` gets an identifier from the receiver. Files are refused.

Answers are text. They are never put into a header, a subject, a command or a page without being encoded for it.

## Order of judgement

1. **Origin.** \`Origin\` (else, for a form without JavaScript, the origin of \`Referer\`) is one of the origins of the brand that the
   payload names, or the answer is 403. \`null\` is none of them. CORS: a preflight is answered, and
   \`Access-Control-Allow-Origin\` names the page’s origin only if it is one of the brands’, with \`Vary: Origin\`
   and \`Access-Control-Expose-Headers: Retry-After\`; no credentials.
2. **Rate.** Too many from one address: 429 with \`Retry-After\`.
3. **Size.** ${largestBody / 1024} KiB, counted while reading: 413, and the rest is not read.
4. **Form.** Not JSON or not form-encoded: 415; cannot be read: 400; unknown form or version: 404.
5. **Token.** The page’s token is signed (HMAC-SHA-256, key shared with the build of the sites) for the purpose \`page\`, names
   brand, form and page as \`<brand>:<form>:<page>\`, and is
   no older than ${longestPageAge} days, or the answer is 403. It says nothing of the visitor: no cookie, no identifier.
6. **Schema.** 422 with one entry an answer in \`errors\`. The sentences stand in the schema, in each language
   (\`x-sentences\`: missing, malformed, too-long). The trap (\`trap\` must be empty) and the shortest time (\`elapsed\` of at least
   ${shortestTime} ms, only when it is given) are part of it: who is taken for a machine is told so, with the pointer \`#\`, and is
   never told that it was sent when it was not. There is no captcha, and nothing is asked of a third party.
7. **Once.** The same \`submission\` with the same content is answered 200 with the first answer; with other content 409.
   Content is everything but \`sentAt\`, \`elapsed\`, \`token\` and \`trap\`. A form-encoded body without \`_submission\` is the
   same submission as an equal one within ${repeatMinutes} minutes. Two at the same instant are one.

## Answers

\`Accept\` with \`application/json\`: JSON, and problems as \`application/problem+json\` (RFC 9457), \`detail\` in the language of
the page. Otherwise, to a form without JavaScript: 303 to the origin of the page and the path in \`_next\`, which begins with exactly one
\`/\` (anything else is refused, so that nobody is led elsewhere), or an HTML page with the status of the fault that lists
the sentences and shows what was typed.

## Boxes and notice

\`boxes\` holds each agreement with the exact sentence that stood beside it, \`notice\` the text on data that stood above the
button, by name and by the SHA-256 of its words. With the time of receipt they are the proof of what was agreed to
(GDPR, art. 7(1)): they are kept as they came, as long as the activity in \`x-activity\` allows.

## Alerts

Double opt-in: a submission of the form \`alert\` makes a subscription that is \`pending\`, whose id is the submission’s, and one
message, at most ${longestConfirmAge} days after it was asked for, with a link to \`/alertes/confirmer\`, good for ${longestConfirmAge} days. Only a POST from the page
behind the link confirms: programs that open links in messages confirm nothing. Until then nothing else is sent, and a
pending subscription is erased when its link has died, ${2 * longestConfirmAge + 1} days after it was asked for. An ended one is erased once the
export has said that it is ended. Each message has links with tokens of their own, one to change the alert, one to end it, and the
headers of RFC 8058, whose POST ends it at once. How long an alert may be kept counts from \`confirmedAt\`, which a change
sets anew: whoever changes it wants it still. A token holds the id and the day, and is good for its purpose alone.
`.trim();
