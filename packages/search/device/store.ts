/**
 * The one way to the storage of the browser. Where it is refused, full or in disorder, things are kept for this page
 * and that is said; nothing is thrown, and nothing of an unknown version is written over.
 */
import { chapters, nothingKept, type Chapter, type Kept } from './kept.ts';
import { parseChapter } from './parse.ts';

export interface Outcome {
  /** `page`: until it is left, since the device keeps nothing. */
  kept: 'device' | 'page';
  isFull?: boolean;
}

/** What of the browser it needs: another one in tests. */
export interface Device {
  /** May throw: a browser may forbid even to ask. */
  storage: () => Storage;
  now: () => number;
  /** Runs one after the other what all tabs do under a name. */
  locks?: Pick<LockManager, 'request'> | undefined;
}

const version = 1;

export class Store {
  #device: Device;
  /** What could not be written, for as long as the page is there. */
  #pageOnly = new Map<Chapter, unknown>();

  constructor(device: Device) {
    this.#device = device;
  }

  read<Name extends Chapter>(name: Name): Kept[Name] {
    const now = this.#device.now();
    if (this.#pageOnly.has(name)) return parseChapter(name, this.#pageOnly.get(name), now);
    const { content } = this.#load(name);
    return content === undefined ? nothingKept()[name] : parseChapter(name, content, now);
  }

  /** Reads, changes and writes as one: what another tab adds meanwhile is not lost. */
  async change<Name extends Chapter>(
    name: Name,
    change: (state: Kept[Name]) => { state: Kept[Name]; isFull?: boolean },
  ): Promise<Outcome> {
    const { key } = chapters[name];
    const run = (): Outcome => {
      const { state, isFull } = change(this.read(name));
      const kept = isFull ? ('device' as const) : this.#write(name, state);
      return { kept, ...(isFull && { isFull }) };
    };
    const { locks } = this.#device;
    return locks ? locks.request(key, run) : run();
  }

  /** Everything of ours, and nothing else. False: the browser does not let us. */
  eraseAll(): boolean {
    this.#pageOnly.clear();
    try {
      const storage = this.#device.storage();
      for (const { key } of Object.values(chapters)) {
        storage.removeItem(key);
        storage.removeItem(`${key}${unreadable}`);
      }
      return true;
    } catch {
      return false;
    }
  }

  #load(name: Chapter): { content?: unknown; isForeign?: boolean } {
    const { key } = chapters[name];
    let text: string | null = null;
    try {
      text = this.#device.storage().getItem(key);
      if (text === null) return {};
      const document = JSON.parse(text) as { version?: unknown; content?: unknown } | null;
      return document?.version === version ? { content: document.content } : { isForeign: true };
    } catch {
      if (text !== null) this.#setAside(key, text);
      return {};
    }
  }

  /** Broken, but perhaps of use to somebody who can mend it. */
  #setAside(key: string, text: string): void {
    try {
      this.#device.storage().setItem(`${key}${unreadable}`, text);
    } catch {
      // Where there is no room it stays where it is until something is kept.
    }
  }

  #write<Name extends Chapter>(name: Name, content: Kept[Name]): 'device' | 'page' {
    try {
      // Written by a newer site, in another tab or before: not ours to change.
      if (this.#load(name).isForeign) throw new Error('foreign');
      this.#device.storage().setItem(chapters[name].key, JSON.stringify({ version, content }));
      this.#pageOnly.delete(name);
      return 'device';
    } catch {
      this.#pageOnly.set(name, content);
      return 'page';
    }
  }
}

const unreadable = '.illisible';
