/** The revision of what is asked: another one, and everybody is asked again. */
import { createHash } from 'node:crypto';
import { needConsent, type Use } from './use.ts';

/**
 * Made from who, what for, and the last material version of the cookies text. A typo that is mended asks nobody again,
 * a new purpose or a new firm does (CNIL recommendation 2020-092; GDPR art. 4(11)).
 * @param text Day of that version. @example '2026-11-27'
 */
export function revisionOf({ purposes, vendors }: Use, text: string): string {
  const asked = needConsent(vendors).map(({ id, company, purpose, role }) => [
    id,
    company,
    purpose,
    role,
  ]);
  const all = JSON.stringify([purposes.map(({ id }) => id), asked, text]);
  return createHash('sha256').update(all).digest('base64url').slice(0, 6);
}
