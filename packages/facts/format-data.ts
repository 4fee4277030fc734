/** What an activity collects, as one sentence. */
import { chooseLanguage } from './choose.ts';
import type { Activity } from './schema/privacy.ts';

/** @example formatData(activity, 'fr') // 'Nom et prénom, adresse électronique, message' */
export function formatData({ data }: Activity, language: string): string {
  const text = data.map((piece) => chooseLanguage(piece, language)).join(', ');
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
