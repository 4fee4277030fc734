/** The id of a text says all about it: which document, in force from which day, in which language, for which brand. */
import { parseOverlayName, type Language } from '@agency/brand';
import { findNearest, Problem } from '@agency/problem';
import { z } from 'zod';
import { documents, type Document } from './documents.ts';

export interface TextId {
  document: Document;
  /** The first day on which the text is in force. */
  day: string;
  language: Language;
  /** Undefined for the text that all brands share. */
  brand: string | undefined;
}

const day = z.iso.date();

/** @example parseTextId('confidentialite/2026-11-01/fr.villa-rosa') */
export function parseTextId(id: string): TextId {
  const [folder = '', date = '', name = '', ...rest] = id.split('/');
  const where = `content/legal/${id}.mdx`;

  const document = documents.find((candidate) => candidate === folder);
  if (!document) {
    const nearest = findNearest(folder, documents);
    throw new Problem({
      what: `There is no legal document "${folder}".`,
      where,
      fix: `Move the text to ${nearest ? `"${nearest}"` : `one of: ${documents.join(', ')}`}.`,
    });
  }
  if (!day.safeParse(date).success) {
    throw new Problem({
      what: `"${date}" is not a day.`,
      where,
      fix: 'Name the folder after the day on which the text comes into force, such as 2027-01-01.',
    });
  }
  const overlay = parseOverlayName(name);
  if (!overlay || rest.length > 0) {
    const file = [name, ...rest].join('/');
    throw new Problem({
      what: `"${file}" names no language.`,
      where,
      fix: 'Name the file fr.mdx or en.mdx, or fr.<brand>.mdx for the words of one brand.',
    });
  }
  return { document, day: date, ...overlay };
}

/** @example formatTextId({ document: 'cookies', day: '2026-11-01', language: 'fr', brand: undefined }) // 'cookies/2026-11-01/fr' */
export function formatTextId({ document, day: date, language, brand }: TextId): string {
  return `${document}/${date}/${brand ? `${language}.${brand}` : language}`;
}

/** The version that a text is of. @example versionOf({ id: 'cookies/2026-11-01/fr' }) // 'cookies/2026-11-01' */
export function versionOf({ id }: { id: string }): string {
  return id.slice(0, id.lastIndexOf('/'));
}
