/** Legal texts that somebody reads as the rule of today or of a day to come: a superseded one cannot be changed any more. */
import { languages, parseOverlayName } from '@agency/brand';
import { composeTexts, isDraftText, type TextFile } from '@agency/legal';

interface Named {
  document: string;
  day: string;
  language: string;
  brand: string | undefined;
}

/** Of each document and brand the version in force, and every one that is to come; never a draft. */
export function chooseCurrentTexts(files: readonly TextFile[], today: string): TextFile[] {
  const drafts = new Set(
    composeTexts(files)
      .filter(isDraftText)
      .map(({ id }) => id),
  );
  const named = files.flatMap((file) => {
    const name = parseName(file.id);
    return name && !drafts.has(file.id) ? [{ file, ...name }] : [];
  });
  const current = new Set<TextFile>();
  for (const own of Map.groupBy(named, ({ document }) => document).values()) {
    for (const brand of new Set([undefined, ...own.map((text) => text.brand)])) {
      const shown = own.filter((text) => text.brand === undefined || text.brand === brand);
      const latest = shown
        .map(({ day }) => day)
        .filter((day) => day <= today)
        .sort()
        .at(-1);
      for (const { file } of chooseWords(shown, latest)) current.add(file);
    }
    for (const { file, day } of own) if (day > today) current.add(file);
  }
  return files.filter((file) => current.has(file));
}

/** In each language the brand's own words, or else the shared ones. */
function chooseWords<T extends Named>(texts: readonly T[], day: string | undefined): T[] {
  return languages.flatMap((language) => {
    const ofDay = texts.filter((text) => text.day === day && text.language === language);
    const own = ofDay.find(({ brand }) => brand !== undefined) ?? ofDay[0];
    return own ? [own] : [];
  });
}

/** Undefined where the name is at fault, which the checks of legal texts tell. */
function parseName(id: string): Named | undefined {
  const [document = '', day = '', name = '', ...rest] = id.split('/');
  const overlay = parseOverlayName(name);
  return overlay && rest.length === 0 ? { document, day, ...overlay } : undefined;
}
