/** Short marks by which words that changed are known again. */
import { createHash } from 'node:crypto';
import { readHead } from './head.ts';
import { splitSource } from './scan.ts';

/** Of some words, however their lines are broken. @example fingerprintOf('Oui.') // '5d9c3fa07b' */
export function fingerprintOf(words: string): string {
  // Not \s: a narrow space that becomes a plain one is a change.
  const flat = words.replace(/[ \t\r\n]+/g, ' ').trim();
  return createHash('sha256').update(flat).digest('hex').slice(0, 10);
}

/** Of what a translator reads in a text: its words, not its bookkeeping. */
export function fingerprintForTranslators(source: string): string {
  const { head, body } = splitSource(source);
  const { title, description, change } = readHead(head);
  // Which state of the shared text an override was written against is nothing that is translated.
  const words = body.replace(/\sbase="[^"]*"/g, '');
  return fingerprintOf([title, description, change, words].filter(Boolean).join('\n\n'));
}
