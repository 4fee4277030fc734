/** Where the versions of a document are read, listed and compared, in French. */
import {
  chooseShownTexts,
  listPairs,
  loadTexts,
  type Document,
  type Version,
  type Versions,
} from '@agency/legal';

/** The one in force has the address of the document; once it is replaced it moves to its day. */
export function versionPath(document: Document, version: Version, { inForce }: Versions): string {
  return version.day === inForce.day ? `/${document}/` : `/${document}/${version.day}/`;
}

export function versionsPath(document: Document): string {
  return `/${document}/versions/`;
}

/** @example comparisonPath('cookies', '2026-11-01', '2027-01-15') // '/cookies/2026-11-01/2027-01-15/' */
export function comparisonPath(document: Document, from: string, to: string): string {
  return `/${document}/${from}/${to}/`;
}

/** True of the address of a comparison, in any language. */
export function isComparison(path: string): boolean {
  return /(\/\d{4}-\d\d-\d\d){2}\/$/.test(path);
}

/** Every comparison of a brand on a day. */
export function listComparisonPaths(
  root: string,
  reader: { brand: string; today: string },
): string[] {
  const ids = chooseShownTexts(loadTexts(root), reader).map(({ id }) => id);
  return listPairs(ids, reader).map(({ document, from, to }) => comparisonPath(document, from, to));
}
