/** What no pattern can say of an answer: formats of the contract that JSON Schema does not know. */
import { isSiren } from '../browser/siren.ts';

/** By the name that `format` has in a contract; a validator is taught them. */
export const contractFormats: Readonly<Record<string, (text: string) => boolean>> = {
  siren: isSiren,
};
