/** A visitor's choice, as it lies on the device: what wakes is decided from it, and it is the visitor's proof. */

export interface Choice {
  /** Drawn by lot: it says nothing of the visitor. */
  id: string;
  /** Of what was asked. */
  revision: string;
  /** Day of the cookies text that was before the visitor. @example '2026-11-27' */
  text: string;
  /** @example '2026-11-27T17:52:22.000Z' */
  time: string;
  language: string;
  /** Ids of vendors. */
  accepted: string[];
  refused: string[];
}

/** How long a choice holds, in milliseconds: six months are 181 days at least (CNIL recommendation 2020-092). */
export const lifetime = 181 * 86_400_000;

/** Whether it is not older than that. A clock that was put right since is no reason to keep it longer. */
export function isRecent({ time }: Partial<Choice>): boolean {
  return Math.abs(Date.now() - Date.parse(time as string)) < lifetime;
}
