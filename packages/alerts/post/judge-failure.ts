/** What it means that a letter was not taken, and what is to be done about it. */

/**
 * `later`: the server does not take it now (4yz). `never`: it does not take it (5yz). `lost`: the connection broke, and
 * nobody knows whether it has left. `all`: it takes nothing from us, whoever it is for.
 */
export type Failure = 'later' | 'never' | 'lost' | 'all';

/** @see RFC 5321, § 4.2.1; the codes are those of nodemailer. */
export function judgeFailure(error: unknown): Failure {
  const { code, responseCode, command } = (error ?? {}) as {
    code?: unknown;
    responseCode?: unknown;
    command?: unknown;
  };
  if (typeof code === 'string' && /AUTH|TLS|CONFIG/.test(code)) return 'all';
  // It ends the connection (§ 3.8): the next letter would not be taken either.
  if (typeof responseCode !== 'number' || responseCode === 421) return 'lost';
  if (responseCode < 500) return 'later';
  return command === 'MAIL FROM' ? 'all' : 'never';
}

/** In a few words, and without the address of anybody, which servers like to repeat. */
export function tellFailure(error: unknown): string {
  const { code, response, message } = (error ?? {}) as Record<string, unknown>;
  const said = typeof response === 'string' ? response : message;
  const text = String(said ?? error)
    .replace(/<?[^\s<>]+@[^\s<>]+>?/g, '…')
    .replace(/\s+/g, ' ');
  // What a letter is refused with says enough by its own code.
  const name = code === 'EENVELOPE' || code === 'EMESSAGE' ? '' : String(code ?? '');
  return [name, text].filter(Boolean).join(': ').slice(0, 200);
}
