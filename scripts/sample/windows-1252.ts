/** Encodes text as Windows-1252, as French agency software exports it. */
import { Problem } from '@agency/problem';

/** Bytes 0x80 to 0x9F; a blank stands for the five that mean nothing. */
const upperHalf = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

export function encodeWindows1252(text: string): Buffer {
  return Buffer.from([...text].map(encodeCharacter));
}

function encodeCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  // The narrow no-break space has no byte: the ordinary one takes its place.
  if (character === '\u202f') return 0xa0;
  const place = upperHalf.indexOf(character);
  if (place !== -1) return 0x80 + place;
  throw new Problem({
    what: `Windows-1252 has no byte for "${character}" (U+${code.toString(16).padStart(4, '0')}).`,
    fix: 'Write it with another character in scripts/sample/portfolio.',
  });
}
