/** Titles and descriptions, in French and English. */
import type { Listing } from '@agency/listings';
import type { WarningCode } from '../../reasons.ts';
import { lowerShouting, readParagraphs, readText } from '../../text.ts';
import type { FieldName, PartialRow } from '../row.ts';

/** Tells something of a field; the format knows the column that it came from. */
export type Remark = (code: WarningCode, field: FieldName) => void;

const longestTitle = 64;
const longestBody = 4000;

/** Undefined when the French title or text is empty: nothing is left to publish. */
export function readTexts(
  row: PartialRow,
  town: string,
  remark: Remark,
): Listing['texts'] | undefined {
  const title = readTitle(row, 'title', town, remark);
  const body = readBody(row, 'body', remark);
  if (!title || body.length === 0) return undefined;
  if (title.length > longestTitle) remark('long-title', 'title');
  if ((row.body?.length ?? 0) > longestBody) remark('long-text', 'body');
  const en = {
    title: readTitle(row, 'titleEn', town, remark),
    body: readBody(row, 'bodyEn', remark),
  };
  return en.title && en.body.length > 0 ? { fr: { title, body }, en } : { fr: { title, body } };
}

type TextField = 'title' | 'body' | 'titleEn' | 'bodyEn' | 'district';

function readTitle(row: PartialRow, field: TextField, town: string, remark: Remark): string {
  return lowerShouting(clean(row, field, remark).replace(/\s*\n\s*/g, ' '), town);
}

function readBody(row: PartialRow, field: TextField, remark: Remark): string[] {
  return readParagraphs(clean(row, field, remark));
}

/** Plain text of a field, and a remark on what had to go. */
export function clean(row: PartialRow, field: TextField, remark: Remark): string {
  const { text, markup, entities, controls } = readText(row[field] ?? '');
  if (markup) remark('markup', field);
  if (entities) remark('entities', field);
  if (controls) remark('control-characters', field);
  return text;
}

/**
 * The registration number of a holiday let has no column: agencies write it into the text. Thirteen characters, the
 * first five of which are the INSEE code of the commune (code du tourisme, art. D324-1-1).
 */
export function findRegistration(texts: Listing['texts']): string | undefined {
  return /\b\d{11}[0-9A-Z]{2}\b/.exec([texts.fr.title, ...texts.fr.body].join('\n'))?.[0];
}
