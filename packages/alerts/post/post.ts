/** Whatever takes letters: a mail server, or a folder. */
import type { Letter } from '../message/letter.ts';

export interface Post {
  /** Resolves once it has taken the letter for good. */
  send: (letter: Letter) => Promise<void>;
  close: () => void;
}
