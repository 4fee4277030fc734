/** Loads the parts of an index and the files of cards, each once; what a newer site no longer has is told apart from a broken line. */
import { parseMarkup } from '@agency/ui/browser/parse-markup.ts';
import { cardsPath, type CardPlaces, placeCards } from '../cards.ts';
import type { Index, IndexFile, Lists, TextIndex } from '../columns.ts';
import type { Search } from '../criteria.ts';
import { readFollowIndex, type FollowIndex } from '../follow-index.ts';
import { readIndex, readLists, readTextIndex, type Pace } from '../read-index.ts';
import { createPace } from './pace.ts';

/** Addresses of the files. */
export interface Sources {
  index: string;
  lists: string;
  text: string;
  /** Keys and photographs by row. */
  follow: string;
  language: string;
}

/** The site was built anew while the page was open: its files are others now. */
export class Outdated extends Error {}

/** Parts of an index beside its columns. */
export interface Needs {
  lists: boolean;
  text: boolean;
}

/** What is asked of a part that is not there is no condition: whoever asks opens these first. */
export function needsOf({ chosen, text }: Search): Needs {
  return {
    lists: Boolean(chosen.feature?.length || chosen.activity?.length),
    text: text.trim() !== '',
  };
}

/** A listing as lists show it. */
export interface Card {
  /** Absent where the brand shows no cards. */
  card?: Element;
  row?: Element;
}

export class Library {
  #sources: Sources;
  #index: Promise<IndexFile> | undefined;
  #lists: Promise<Lists> | undefined;
  #text: Promise<TextIndex> | undefined;
  /** Those that are there. */
  #parts: Pick<Index, 'lists' | 'text'> = {};
  #follow: Promise<FollowIndex> | undefined;
  #places: CardPlaces | undefined;
  #files = new Map<number, Promise<Card[]>>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** With the parts that are needed, and with the others that are there already. */
  async open({ lists, text }: Needs): Promise<Index> {
    this.#index ??= keepUnlessFailed(
      this.#loadBytes(this.#sources.index).then((bytes) => readIndex(bytes, createPace())),
      () => (this.#index = undefined),
    );
    const index = this.#index;
    await Promise.all([index, lists && this.#openLists(index), text && this.#openText(index)]);
    return { ...(await index), ...this.#parts };
  }

  async #openLists(index: Promise<IndexFile>): Promise<void> {
    this.#lists ??= keepUnlessFailed(
      this.#loadPart(this.#sources.lists, index, readLists),
      () => (this.#lists = undefined),
    );
    this.#parts.lists = await this.#lists;
  }

  async #openText(index: Promise<IndexFile>): Promise<void> {
    this.#text ??= keepUnlessFailed(
      this.#loadPart(this.#sources.text, index, readTextIndex),
      () => (this.#text = undefined),
    );
    this.#parts.text = await this.#text;
  }

  /** Which listing each row is. */
  async follow(): Promise<{ index: Index; follow: FollowIndex }> {
    const index = await this.open({ lists: false, text: false });
    this.#follow ??= keepUnlessFailed(
      this.#loadBytes(this.#sources.follow).then((bytes) =>
        readFollowIndex(bytes, index.size, createPace()),
      ),
      () => (this.#follow = undefined),
    );
    return { index, follow: await this.#follow };
  }

  /** In the order of the rows. */
  async cards(rows: Uint32Array): Promise<Card[]> {
    const index = await this.#index;
    if (!index) throw new TypeError('Rows are of an index, and none is open.');
    const places = (this.#places ??= placeCards(index));
    return Promise.all(
      Array.from(rows, async (row) => {
        const { file, position } = places.of(row);
        const cards = await this.#loadCards(file, index.cards[file] ?? 0);
        const card = cards[position];
        if (!card) throw new Outdated(`No card ${position} in file ${file}.`);
        return card;
      }),
    );
  }

  #loadCards(file: number, mark: number): Promise<Card[]> {
    const known = this.#files.get(file);
    if (known) return known;
    const cards = keepUnlessFailed(
      load(cardsPath(file, mark, this.#sources.language))
        .then((response) => response.text())
        .then(readCards),
      () => this.#files.delete(file),
    );
    this.#files.set(file, cards);
    return cards;
  }

  async #loadPart<Part>(
    path: string,
    index: Promise<IndexFile>,
    read: (bytes: Uint8Array, size: number, pace: Pace) => Promise<Part>,
  ): Promise<Part> {
    const [bytes, { size }] = await Promise.all([this.#loadBytes(path), index]);
    return read(bytes, size, createPace());
  }

  async #loadBytes(path: string): Promise<Uint8Array> {
    const { body } = await load(path);
    if (!body) throw new TypeError(`${path} is empty.`);
    const unpacked = body.pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }
}

async function load(path: string): Promise<Response> {
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) throw new Outdated(path);
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  return response;
}

function readCards(html: string): Card[] {
  const page = parseMarkup(html);
  const cards = page.querySelectorAll('.views__cards > *');
  const rows = page.querySelectorAll('.views__table tbody tr');
  return Array.from({ length: Math.max(cards.length, rows.length) }, (_, place) => ({
    ...(cards[place] && { card: cards[place] }),
    ...(rows[place] && { row: rows[place] }),
  }));
}

/** What failed may be tried again. */
function keepUnlessFailed<Value>(promise: Promise<Value>, forget: () => void): Promise<Value> {
  promise.catch(forget);
  return promise;
}
