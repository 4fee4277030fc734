/** Titles and descriptions, in French and English. */
import type { Listing } from '@agency/listings';
import type { WarningCode } from '../../reasons.ts';
import { lowerShouting, readParagraphs, readText } from '../../text.ts';
import type { Row } from './fields.ts';

export type Remark = (code: WarningCode, rank: number) => void;

const longestTitle = 64;
const longestBody = 4000;

/** Undefined when the French title or text is empty: nothing is left to publish. */
export function readTexts(row: Row, town: string, remark: Remark): Listing['texts'] | undefined {
  const title = readTitle(row.title, 20, town, remark);
  const body = readBody(row.body, 21, remark);
  if (!title || body.length === 0) return undefined;
  if (title.length > longestTitle) remark('long-title', 20);
  if ((row.body?.length ?? 0) > longestBody) remark('long-text', 21);
  const en = readEnglish(row, town, remark);
  return en ? { fr: { title, body }, en } : { fr: { title, body } };
}

/** Three slots hold other languages; a slot may announce English and hold two blanks. */
function readEnglish(row: Row, town: string, remark: Remark): Listing['texts']['en'] {
  const slots = [
    { language: row.language1, title: row.title1, body: row.body1, rank: 126 },
    { language: row.language2, title: row.title2, body: row.body2, rank: 130 },
    { language: row.language3, title: row.title3, body: row.body3, rank: 134 },
  ];
  const slot = slots.find(({ language }) => language?.toUpperCase() === 'EN');
  if (!slot) return undefined;
  const title = readTitle(slot.title, slot.rank, town, remark);
  const body = readBody(slot.body, slot.rank + 1, remark);
  return title && body.length > 0 ? { title, body } : undefined;
}

function readTitle(cell: string | undefined, rank: number, town: string, remark: Remark): string {
  return lowerShouting(clean(cell, rank, remark).replace(/\s*\n\s*/g, ' '), town);
}

function readBody(cell: string | undefined, rank: number, remark: Remark): string[] {
  return readParagraphs(clean(cell, rank, remark));
}

/** Plain text of a cell, and a remark on what had to go. */
export function clean(cell: string | undefined, rank: number, remark: Remark): string {
  const { text, markup, entities, controls } = readText(cell ?? '');
  if (markup) remark('markup', rank);
  if (entities) remark('entities', rank);
  if (controls) remark('control-characters', rank);
  return text;
}

/**
 * The registration number of a holiday let has no column: agencies write it into the text. Thirteen characters, the
 * first five of which are the INSEE code of the commune (code du tourisme, art. D324-1-1).
 */
export function findRegistration(texts: Listing['texts']): string | undefined {
  return /\b\d{11}[0-9A-Z]{2}\b/.exec([texts.fr.title, ...texts.fr.body].join('\n'))?.[0];
}
