/** How French is set: in the one place where remarks become findings, so that no rule has to think of it. */

/** A plain blank before a sign of two parts, inside « », or before a unit: there no line may break. */
const blanks = / (?=[;:!?»€%])|(?<=«) /g;

/** Most texts are the same for every listing; those with its own figures are not worth keeping. */
const known = new Map<string, string>();
const mostKnown = 1000;

/**
 * Narrow and unbreaking, as on our pages; before € and % of full width.
 * @example setFrench('Il écrit « Vu » : 4 %') // 'Il écrit «\u202fVu\u202f»\u202f: 4\u00a0%'
 */
export function setFrench(text: string): string {
  const set =
    known.get(text) ??
    text.replace(blanks, (_, at: number) =>
      /[€%]/.test(text[at + 1] ?? '') ? '\u00a0' : '\u202f',
    );
  if (known.size < mostKnown) known.set(text, set);
  return set;
}
