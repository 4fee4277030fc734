/**
 * Says at one glance which patterns a text is worth trying with: a pattern names words that whatever it finds holds one
 * of, and all words of all patterns are looked for in one pass. Source: Aho and Corasick, CACM 18 (6), 1975.
 */

/** Patterns that are tried only where one of their stems stands. */
const sifted = new Map<RegExp, readonly string[]>();

/**
 * @param stems In folded letters; a blank is any signs that are no letters: " apl " is a whole word.
 * @returns The pattern itself.
 */
export function sift(pattern: RegExp, ...stems: readonly string[]): RegExp {
  sifted.set(pattern, stems);
  sieve = undefined;
  return pattern;
}

export function isSifted(pattern: RegExp): boolean {
  return sifted.has(pattern);
}

export function listSifted(): RegExp[] {
  return [...sifted.keys()];
}

const none: ReadonlySet<RegExp> = new Set();

/** The sifted patterns that a folded text may hold something for. */
export function findCandidates(text: string): ReadonlySet<RegExp> {
  const { next, found } = (sieve ??= createSieve());
  const { length } = text;
  let candidates: Set<RegExp> | undefined;
  // Before the first sign a word begins, behind the last one a word ends, and ", " is one blank.
  const [first = 0] = next;
  let state = first < 0 ? ~first : first;
  let wasBlank = true;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0;
    const isBlank = code < firstLetter || code > lastLetter;
    if (isBlank && wasBlank) continue;
    wasBlank = isBlank;
    state = next[state * letters + (isBlank ? 0 : code - firstLetter + 1)] ?? 0;
    if (state >= 0) continue;
    state = ~state;
    for (const pattern of found[state] ?? []) (candidates ??= new Set()).add(pattern);
  }
  return candidates ?? none;
}

const [firstLetter, lastLetter] = [0x61, 0x7a];
/** a to z, and a blank for all the rest. */
const letters = lastLetter - firstLetter + 2;

interface Sieve {
  /** The state that follows each state by each letter; its complement (~) where something was found in it. */
  next: Int32Array;
  /** What was found in a state. */
  found: (readonly RegExp[] | undefined)[];
}

/** Built at the first text, when all patterns are known. */
let sieve: Sieve | undefined;

function createSieve(): Sieve {
  const { children, found } = plantTree();
  const next = Int32Array.from(children.flat());
  // In the order of their depth: where a state leads nowhere, it goes on as the longest end of it would.
  const fallbacks = new Int32Array(children.length);
  const queue = [0];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const fallback = fallbacks[state] ?? 0;
    const inherited = state === 0 ? undefined : found[fallback];
    if (inherited) found[state] = [...new Set([...(found[state] ?? []), ...inherited])];
    for (let letter = 0; letter < letters; letter += 1) {
      const child = next[state * letters + letter] ?? -1;
      const elsewhere = state === 0 ? 0 : (next[fallback * letters + letter] ?? 0);
      if (child === -1) next[state * letters + letter] = elsewhere;
      else {
        fallbacks[child] = elsewhere;
        queue.push(child);
      }
    }
  }
  return { next: next.map((state) => (found[state] ? ~state : state)), found };
}

/** All stems, a state each beginning of one; -1 where none goes on. */
function plantTree() {
  const children = [new Array<number>(letters).fill(-1)];
  const found: (RegExp[] | undefined)[] = [];
  for (const [pattern, stems] of sifted) {
    for (const stem of stems) {
      let state = 0;
      for (const sign of stem) {
        const code = sign.charCodeAt(0);
        const letter = code >= firstLetter && code <= lastLetter ? code - firstLetter + 1 : 0;
        const known = children[state]?.[letter] ?? -1;
        if (known === -1) {
          children[state]?.splice(letter, 1, children.length);
          children.push(new Array<number>(letters).fill(-1));
        }
        state = children[state]?.[letter] ?? 0;
      }
      (found[state] ??= []).push(pattern);
    }
  }
  return { children, found };
}
