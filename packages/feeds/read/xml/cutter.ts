/** The parser of an XML feed: takes text, gives the records that end in it. */
import { SaxesParser } from 'saxes';
import { refuseXml, xmlLimits } from './limits.ts';
import type { Places } from './places.ts';
import type { XmlRecord } from './record.ts';
import { createTree } from './tree.ts';

export interface CutterOptions {
  /** From the root to a record, in lower case. @example ['listepa/bien'] */
  paths: readonly string[];
  /** How the feed is called in a message: its path, or an address without its secrets. */
  name: string;
}

export type Cut = Pick<XmlRecord, 'line' | 'offset' | 'length' | 'elements'>;

export interface Cutter {
  write(text: string): Cut[];
  end(): void;
  /** The charset of the XML declaration. */
  readonly declared: string | undefined;
  /** Where the record begins that the parser stands in, or behind. */
  readonly begin: { line: number; offset: number };
  /** True when it gave up in a way that a bare "&" explains. */
  readonly mayBeEntity: boolean;
}

/** Strict XML 1.0. A DOCTYPE is refused before anything that it declares could be used. */
export function createCutter(places: Places, { paths, name }: CutterOptions): Cutter {
  const parser = new SaxesParser({ defaultXMLVersion: '1.0', forceXMLVersion: true });
  const where = () => `${name}:${parser.line}`;
  const tree = createTree(paths, where);
  let declared: string | undefined;
  let cuts: Cut[] = [];
  let mayBeEntity = false;
  let begin = { line: 1, start: 0, offset: 0 };

  parser.on('xmldecl', ({ encoding }) => (declared = encoding));
  parser.on('doctype', () => {
    throw refuseXml(
      'The file has a DOCTYPE.',
      where(),
      'A feed of listings needs none, and it could make a reader open other files: ask for an export without it. What is published stays as it is.',
    );
  });
  parser.on('opentagstart', (tag) => {
    // The parser stands behind the character after the name.
    const line = parser.line - (places.charAt(parser.position - 1) === '\n' ? 1 : 0);
    const start = places.tagStart(parser.position - tag.name.length - 2);
    if (tree.open(tag.name, line) || !tree.isWithinRecord) {
      begin = { line, start, offset: places.byteOf(start) };
    }
  });
  parser.on('attribute', (attribute) => tree.attribute(attribute.name, attribute.value));
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  parser.on('closetag', () => {
    const elements = tree.close();
    if (!elements) return;
    const { line, offset } = begin;
    cuts.push({ line, offset, length: places.byteOf(parser.position) - offset, elements });
  });
  parser.on('error', ({ message }) => {
    mayBeEntity = /entity|unclosed tag|unexpected end/.test(message);
    throw refuseXml(explain(message.replace(/^\d+:\d+: /, '')), where());
  });

  /** Says in the words of the file what the parser says in its own. */
  function explain(message: string): string {
    const character = places.charAt(parser.position - 1);
    if (message === 'disallowed character.' && /[\0-\x1f\ufffe\uffff]/.test(character)) {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `The XML holds a character that XML forbids (U+${code}).`;
    }
    if (message === 'unexpected close tag.') {
      return `The XML is not well-formed: <${tree.lastClosed?.name}> of line ${tree.lastClosed?.line} is not closed.`;
    }
    if (/^(unclosed tag|unexpected end|document must contain)/.test(message)) {
      return 'The file ends in the middle: the transfer broke off.';
    }
    return `The XML is not well-formed: ${message.replace(/\.?$/, '.')}`;
  }

  return {
    get declared() {
      return declared;
    },
    get begin() {
      return begin;
    },
    get mayBeEntity() {
      return mayBeEntity;
    },
    write(text: string): Cut[] {
      cuts = [];
      parser.write(text);
      if (places.length - begin.start > xmlLimits.recordLength) {
        throw refuseXml(
          'A record is longer than 8 MB: this is no listing.',
          `${name}:${begin.line}`,
        );
      }
      return cuts;
    },
    end(): void {
      parser.close();
    },
  };
}
