/** What a page is on paper: the PDF that Chromium makes of it, read again. */
import type { Page } from 'playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export interface Sheet {
  /** Lines and words from the top, each with its height above the foot, in points. */
  texts: { text: string; height: number }[];
  /** How many pictures are painted. */
  pictures: number;
  /** Colours that something is filled with. @example '#009c6d' */
  fills: ReadonlySet<string>;
}

/** As a visitor prints: on A4, without the backgrounds that browsers leave out unless asked. */
export async function print(page: Page): Promise<Sheet[]> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })), {
    verbosity: 0,
  });
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const { fnArray, argsArray } = await sheet.getOperatorList();
    const fills = fnArray.flatMap((operator, index) =>
      operator === OPS.setFillRGBColor ? [String(argsArray[index][0])] : [],
    );
    sheets.push({
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, height: Number(item.transform[5]) }]
          : [],
      ),
      pictures: fnArray.filter((operator) => operator === OPS.paintImageXObject).length,
      fills: new Set(fills),
    });
  }
  return sheets;
}

/** All that is read on the sheets, without blanks and capitals: where a line ends, and how it is set, is a matter of looks. */
export function textOf(sheets: readonly Sheet[]): string {
  return withoutBlanks(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFKC').toLowerCase();
}
