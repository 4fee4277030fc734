/** Whether what others see may be signed with a key: nobody else must know it, nor find it by trying. */
import type { ProblemDetails } from '@agency/problem';
import { developmentKey } from '@agency/site';

/** In characters. Below the 32 bytes of SHA-256 a key weakens what it signs (RFC 2104, § 3). */
const shortest = 32;

export function judgeKey(key: string): ProblemDetails[] {
  if (key.length >= shortest) return [];
  return [
    {
      what:
        key === developmentKey
          ? 'FORMS_KEY is not set: forms and links would be signed with the key of development, which everybody knows.'
          : `FORMS_KEY has ${key.length} characters: whoever tries long enough could sign tokens, too.`,
      fix: 'Set it to the key that the endpoint knows, 32 random bytes or more: openssl rand -hex 32.',
    },
  ];
}
