/** Whether two pages say the same: figures of programs that do different work would be worth nothing. */

/** What a page says, its structured data included, however its white space and its quotes are written. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#39|#x27|apos);/g, "'")
    .replace(/&(?:#34|quot);/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first place where two pages differ in more than white space. */
export function findDifference(one: string, other: string): string | undefined {
  const [a, b] = [textOf(one), textOf(other)];
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return `“${around(a)}” is “${around(b)}”`;
}
