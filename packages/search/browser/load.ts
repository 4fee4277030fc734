/** Loads the parts of an index and the files of cards, each once; what a newer site no longer has is told apart from a broken line. */
import { cardsPath, type CardPlaces, placeCards } from '../cards.ts';
import type { Index, IndexFile } from '../columns.ts';
import { readFollowIndex, type FollowIndex } from '../follow-index.ts';
import { readIndex, readLists, readTextIndex } from '../read-index.ts';
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

/** A listing as lists show it. */
export interface Card {
  /** Absent where the brand shows no cards. */
  card?: Element;
  row?: Element;
}

export class Library {
  #sources: Sources;
  #index: Promise<IndexFile> | undefined;
  #parts: Index | undefined;
  #follow: Promise<FollowIndex> | undefined;
  #places: CardPlaces | undefined;
  #files = new Map<number, Promise<Card[]>>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** @param needs Parts that are wanted beside the columns. */
  async open(needs: { lists: boolean; text: boolean }): Promise<Index> {
    const { lists, text } = this.#sources;
    this.#index ??= keepUnlessFailed(
      this.#loadBytes(this.#sources.index).then((bytes) => readIndex(bytes, createPace())),
      () => (this.#index = undefined),
    );
    const [index, listBytes, textBytes] = await Promise.all([
      this.#index,
      needs.lists && !this.#parts?.lists ? this.#loadBytes(lists) : undefined,
      needs.text && !this.#parts?.text ? this.#loadBytes(text) : undefined,
    ]);
    const pace = createPace();
    const own = {
      ...(listBytes && { lists: await readLists(listBytes, index.size, pace) }),
      ...(textBytes && { text: await readTextIndex(textBytes, index.size, pace) }),
    };
    return (this.#parts = { ...index, ...this.#parts, ...own });
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
    if (!index) return [];
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
  const page = new DOMParser().parseFromString(html, 'text/html');
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
