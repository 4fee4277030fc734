/** A message as plain text. */
import type { Content, Link, ToldAdvert } from './letter.ts';

export function writeText(content: Content): string {
  const { opening, search, closing, ask, adverts, more, foot } = content;
  const blocks = [
    opening.join('\n\n'),
    `${search.text}\n${search.url}`,
    closing.join('\n\n'),
    ask && formatLink(ask),
    ...adverts.map(formatAdvert),
    more && formatLink(more),
    // Not the "-- " of signatures, which some programs hide: whoever reads must find how to end it.
    `${'-'.repeat(40)}\n${foot.map((line) => (typeof line === 'string' ? line : formatLink(line))).join('\n\n')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function formatAdvert({ news, title, name, price, terms, figures, mentions, page }: ToldAdvert) {
  return [
    `* ${news}`,
    title,
    name,
    figures.join(' · '),
    price,
    ...terms,
    ...mentions,
    formatLink(page),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The address on a line of its own, at whose end nothing can be taken for a part of it. */
function formatLink({ text, url }: Link): string {
  return `${text}\n${url}`;
}
