/** A translation says which state of the French text it was compared with: one that fell behind is told (PRV-11). */
import type { ProblemDetails } from '@agency/problem';
import { fingerprintForTranslators } from '../fingerprint.ts';
import { readHead } from '../head.ts';
import type { TextFile } from '../load.ts';
import { splitSource } from '../scan.ts';

/** `files` are the texts as they are written: an override is compared with the override. */
export function judgeTranslations(files: readonly TextFile[]): ProblemDetails[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return files.flatMap((file) => {
    const { head } = splitSource(file.source);
    const { of } = readHead(head);
    const line = 2 + head.split('\n').findIndex((each) => /^of:/.test(each));
    const french = byId.get(file.id.replace(/\/en(?=\.|$)/, '/fr'));
    if (french === file) {
      if (of === undefined) return [];
      const fix = 'Leave it out: "of" stands in the translation.';
      return [{ what: 'The French text translates none.', where: `${file.file}:${line}`, fix }];
    }
    // A text without its French one, or without a head, is told elsewhere.
    if (!french || head === '') return [];
    const today = fingerprintForTranslators(french.source);
    if (of === today) return [];
    return [
      {
        what:
          of === undefined
            ? `The translation does not say which state of ${french.file} it translates.`
            : `${french.file} has changed since it was translated.`,
        where: `${file.file}:${of === undefined ? 1 : line}`,
        fix: `Read both once more, mend the translation, then write of: '${today}'.`,
      },
    ];
  });
}
