/** A text as its readers compare it: its parts, and in each the headings, paragraphs and list items, in plain words. */
import { scan, splitSource } from '../scan.ts';

export interface Paragraph {
  kind: 'heading' | 'paragraph' | 'item';
  /** As a reader sees them; a link is its words. */
  words: string;
  /** The same with the addresses of links, for a link that only leads elsewhere. */
  full: string;
}

export interface Part {
  /** The anchor; undefined for what stands before the first section. */
  id: string | undefined;
  title: string;
  paragraphs: Paragraph[];
}

/** What stands for a block, which has no words of its own. @example placeBlock('Duration', { of: 'rights-reply' }) // '1 mois' */
export type PlaceBlock = (name: string, attributes: Readonly<Record<string, string>>) => string;

const tag = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g;

/** `source` is the file, or its body alone. */
export function readParts(source: string, placeBlock: PlaceBlock): Part[] {
  const parts: Part[] = [{ id: undefined, title: '', paragraphs: [] }];
  for (const chunk of chunksOf(splitSource(source).body)) {
    const [opening] = scan(chunk).tags;
    if (opening?.name === 'Section' && opening.kind === 'open') {
      const { id, title = '' } = opening.attributes;
      parts.push({ id, title, paragraphs: [] });
    } else if (opening?.name === 'Section') {
      parts.push({ id: undefined, title: '', paragraphs: [] });
    } else {
      parts.at(-1)?.paragraphs.push(toParagraph(chunk, placeBlock));
    }
  }
  return parts.filter(({ id, paragraphs }) => id !== undefined || paragraphs.length > 0);
}

/** Paragraphs, list items, headings and the tags of sections, each by itself. */
function chunksOf(body: string): string[] {
  const chunks: string[] = [];
  let open = false;
  for (const line of body.split('\n')) {
    const text = line.trim();
    const isTag = /^<\/?(Section|Passage)\b/.test(text);
    if (/^<\/?Passage\b/.test(text) || text === '') {
      open = false;
    } else if (isTag || !open || /^([-*]|\d+\.|#+)\s/.test(text)) {
      chunks.push(text);
      open = !isTag;
    } else {
      chunks.push(`${chunks.pop() ?? ''} ${text}`);
    }
  }
  return chunks;
}

function toParagraph(chunk: string, placeBlock: PlaceBlock): Paragraph {
  const marker = /^(#+|[-*]|\d+\.)\s+/.exec(chunk);
  const [all = '', sign = ''] = marker ?? [];
  const kind = sign === '' ? 'paragraph' : sign.startsWith('#') ? 'heading' : 'item';
  const placed = chunk
    .slice(all.length)
    .replace(tag, (whole, _slash, name: string) =>
      placeBlock(name, scan(whole).tags[0]?.attributes ?? {}),
    )
    .replace(/(\*\*|__|(?<=^|\s)[*_]|[*_](?=\s|$|[.,;]))/g, '');
  return {
    kind,
    words: placed.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1'),
    full: placed.replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)'),
  };
}
