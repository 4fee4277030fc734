/** A message as it leaves, and what it is made of before it is set as text and as HTML: so both say the same. */

/** One person’s copy. */
export interface Letter {
  /** With its brackets: the same whenever the same message is sent again. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  date: Date;
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
}

export interface Link {
  text: string;
  url: string;
}

export interface Content {
  language: string;
  /** Who writes, as one knows them. */
  name: string;
  /** Of the page, where there is one. */
  subject: string;
  /** What stands before the search. */
  opening: readonly string[];
  search: Link;
  /** What stands behind it. */
  closing: readonly string[];
  /** What somebody is asked to do. */
  ask?: Link;
  adverts: readonly ToldAdvert[];
  /** Beyond those that there is room for. */
  more?: Link;
  /** Why it comes, who sends it, how to end it. */
  foot: readonly (string | Link)[];
}

export interface ToldAdvert {
  /** What is news of it. @example 'Prix baissé de 450 000 € à 430 000 €' */
  news: string;
  title: string;
  /** Kind, rooms and town. */
  name: string;
  price?: string;
  /** What the law puts beside the price. */
  terms: readonly string[];
  figures: readonly string[];
  /** Energy, lots, risks: as small as the law lets it be. */
  mentions: readonly string[];
  page: Link;
}

/**
 * Of what others wrote, what can be shown: no control characters, no line breaks, no half signs, and nothing that turns
 * the direction of what follows. Writing from right to left needs none of these.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .trim();
}
