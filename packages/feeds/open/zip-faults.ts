/** Says in our words what the library found wrong with an archive, and what to do about it. */
import type { Problem } from '@agency/problem';

export type Refuse = (what: string, fix?: string) => Problem;

type Told = [what: string, fix?: string];

const again =
  'Get the archive again, and ask for a new export if it is the same. What is published stays as it is.';

/** By what the library says (yauzl 3.4.0, index.js) and what zlib says. */
const faults: readonly (readonly [said: RegExp, tell: (rest: string, member?: string) => Told])[] =
  [
    [/^End of central directory/, () => ['The archive is cut off: its end is missing.', again]],
    [/overflows file bounds|unexpected EOF|unexpected end of file/, cutOff],
    [/^(absolute path|invalid relative path|invalid characters in fileName): /, leadsOut],
    [/^too many bytes/, (_, member) => [`${named(member)} is larger than the archive says.`]],
    [/^not enough bytes/, (_, member) => [`${named(member)} is smaller than the archive says.`]],
    [/^compressed\/uncompressed size mismatch/, () => ['A member has two different sizes.']],
    [
      /encryption/,
      () => [
        'The archive is encrypted.',
        'Export without a password: a feed travels over an encrypted connection.',
      ],
    ],
    [
      /^unsupported compression method/,
      (_, member) => [
        `${named(member)} is compressed in a way that we do not read.`,
        'Export an ordinary ZIP (method "deflate").',
      ],
    ],
    [/^multi-disk/, () => ['The archive is one part of several.', 'Export it as one file.']],
    [
      /^E[A-Z]+: /,
      (_, member) => [`${named(member)} cannot be unpacked.`, 'Make room on the disk.'],
    ],
  ];

export function tellZipFault({ message }: Error, member?: string): Told {
  for (const [said, tell] of faults) {
    const found = said.exec(message);
    if (found) return tell(message.slice(found.index + found[0].length), member);
  }
  return [`${named(member)} is damaged (${message}).`, again];
}

function cutOff(_: string, member?: string): Told {
  return [`${named(member)} is cut off.`, again];
}

function leadsOut(name: string): Told {
  return [
    `A member would be written outside of the folder that it is unpacked into: ${showName(name)}.`,
  ];
}

function named(member: string | undefined): string {
  return member === undefined ? 'The archive' : showName(member);
}

/** A name in quotes, cut to what one reads; signs that a terminal would obey are written out. */
export function showName(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name).replace(
    /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
