/** What is to be mended, as a table for a spreadsheet: one line a reason. */
import Papa from 'papaparse';
import type { Ledger } from '../ledger.ts';
import { formatColumn } from './words.ts';

const fates = {
  published: 'en ligne',
  'withheld-by-rule': 'retenue par la loi',
  'withheld-by-status': 'retenue par son statut',
  quarantined: 'incomprise',
} as const;

/**
 * Semicolons and a mark of UTF-8, as French spreadsheets open it. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe: texts of a feed come from anybody.
 */
export function writeTable({ entries }: Ledger): string {
  const rows = entries.flatMap(({ line, reference, title, brands, fate, reasons }) =>
    reasons.map(({ message, fix, law, rule, column, value }) => ({
      Ligne: line,
      Référence: reference ?? '',
      Titre: title ?? '',
      Marques: brands.join(', '),
      Sort: fates[fate],
      Règle: rule ?? '',
      Colonne: column ? formatColumn(column) : '',
      Valeur: value ?? '',
      Constat: message,
      'À faire': fix ?? '',
      Source: law ?? '',
    })),
  );
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
