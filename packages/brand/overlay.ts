/** The one rule of overlays: of each text the brand's own (`fr.<brand>`), or else the shared one (`fr`). */

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export interface OverlayName {
  language: Language;
  /** Undefined for the shared text. */
  brand: string | undefined;
}

/** Parses `fr` or `fr.villa-rosa`; undefined when it is neither. */
export function parseOverlayName(name: string): OverlayName | undefined {
  const [language, brand, ...rest] = name.split('.');
  const known = languages.find((candidate) => candidate === language);
  if (!known || rest.length > 0 || brand === '') return undefined;
  return { language: known, brand };
}

/** Chooses among names of one folder; undefined when the language is missing altogether. */
export function chooseOverlay(
  names: readonly string[],
  language: Language,
  brand: string,
): string | undefined {
  return [`${language}.${brand}`, language].find((name) => names.includes(name));
}
