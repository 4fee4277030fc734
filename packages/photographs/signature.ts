/** What a file is, by its first bytes: names and content types lie. */
import { refusals } from './refusals.ts';

const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Formats that are told by name when they are refused. HEIC is what telephones make; its licence keeps it out of sharp. */
const refused: ReadonlyArray<[name: string, test: (bytes: Uint8Array) => boolean]> = [
  ['BMP', (bytes) => latin(bytes, 0, 2) === 'BM'],
  ['HEIC ou AVIF', (bytes) => latin(bytes, 4, 8) === 'ftyp'],
  ['TIFF', (bytes) => /^(II\*\0|MM\0\*)/.test(latin(bytes, 0, 4))],
  ['PDF', (bytes) => latin(bytes, 0, 5) === '%PDF-'],
  // It may hold scripts and addresses of other servers.
  ['SVG', (bytes) => /<svg[\s>]/i.test(latin(bytes, 0, 1024))],
];

/** Throws a refusal unless the bytes begin as a JPEG, PNG, GIF or WebP does. */
export function checkSignature(bytes: Uint8Array): void {
  if (/^(\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|RIFF[^]{4}WEBP)/.test(latin(bytes, 0, 12)))
    return;
  const format = refused.find(([, test]) => test(bytes))?.[0];
  throw format ? refusals.unsupportedFormat(format) : refusals.unknownFormat();
}
