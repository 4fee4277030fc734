/** One record of an XML feed: its elements by path, never by bare name, since the same name occurs at several depths. */
import type { Charset } from '../../charset.ts';

export interface XmlElement {
  /** Characters and CDATA sections put together; line breaks are kept. */
  text: string;
  /** Names in lower case. */
  attributes: Readonly<Record<string, string>>;
  parent?: XmlElement;
  /** Holds other elements, `br` apart. */
  nests: boolean;
}

export interface XmlRecord {
  line: number;
  offset: number;
  length: number;
  charset: Charset;
  digest: string;
  /** Bytes of it are no letter: in their place stands U+FFFD. */
  isDamaged: boolean;
  /** What the declaration says, where it is not the charset of the bytes. */
  wrongCharset?: string;
  /**
   * By the path from the record, in lower case: one real writer uses lower case where all others use capitals. The record
   * itself is "". Elements of one path keep their order.
   */
  elements: ReadonlyMap<string, readonly XmlElement[]>;
}

/** A path taken to pieces. */
interface Place {
  elements: string;
  attribute: string | undefined;
  /** The attribute is one of the element around. */
  isUp: boolean;
}

const none: readonly XmlElement[] = [];
/** Paths stand in tables: there are some hundreds, and each is asked of every record. */
const places = new Map<string, Place>();

function placeOf(path: string): Place {
  const known = places.get(path);
  if (known) return known;
  const [, up, elements = '', attribute] =
    /^(\.\.\/)?([^@]*?)\/?(?:@(.+))?$/.exec(path.toLowerCase()) ?? [];
  const place = { elements, attribute, isUp: up !== undefined };
  places.set(path, place);
  return place;
}

/** @example elementsAt(record, 'IMAGES/IMG') */
export function elementsAt(record: XmlRecord, path: string): readonly XmlElement[] {
  const { elements, attribute } = placeOf(path);
  return (attribute ? undefined : record.elements.get(elements)) ?? none;
}

/**
 * The texts of a path, empty ones left out. "@id" is an attribute of the record, "PHOTOS/PHOTO/@ordre" one of an element,
 * "../@reference" one of the element around the record.
 */
export function textsAt(record: XmlRecord, path: string): string[] {
  const { elements, attribute, isUp } = placeOf(path);
  const found = record.elements.get(elements) ?? none;
  if (!attribute) return found.map(({ text }) => text.trim()).filter(Boolean);
  const owners = isUp ? found.map(({ parent }) => parent) : found;
  return owners.flatMap((owner) => owner?.attributes[attribute]?.trim() || []);
}

/** Whether an element or anything below it says something. */
export function isFilled(record: XmlRecord, path: string): boolean {
  const below = `${path.toLowerCase()}/`;
  if (textsAt(record, path).length > 0) return true;
  return [...record.elements].some(
    ([name, elements]) => name.startsWith(below) && elements.some(({ text }) => text.trim() !== ''),
  );
}
