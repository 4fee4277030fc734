/**
 * The one way to the storage of the browser. Where it is refused, full or in disorder, things are kept for this page
 * and that is said; nothing is thrown, and nothing of a newer site is written over.
 */
import { asideKey, putAside, readAside } from './aside.ts';
import type { Changed } from './change.ts';
import { chapters, readTextsKey, type Chapter, type Kept } from './kept.ts';
import { parseChapter } from './parse.ts';
import { leaveMark, redo } from './trail.ts';

/**
 * Why a thing is kept for the page alone: the browser forbids to keep, has no room, or has what a newer site wrote.
 * `unreadable` goes with `device`: it is kept, but what had been there was broken, and is put aside.
 */
export type Reason = 'blocked' | 'full' | 'newer' | 'unreadable';

export interface Outcome extends Omit<Changed<unknown>, 'state'> {
  /** `page`: until it is left, since the device keeps nothing. */
  kept: 'device' | 'page';
  reason?: Reason;
}

/** What of the browser it needs: another one in tests. */
export interface Device {
  /** May throw: a browser may forbid even to ask. */
  storage: () => Storage;
  now: () => number;
  /** Runs one after the other what all tabs do under a name. May refuse, where the storage is refused. */
  locks?: Pick<LockManager, 'request'> | undefined;
  /** Told when something was put back that another tab had written over. */
  onPutBack?: () => void;
}

type Change<Name extends Chapter> = (state: Kept[Name]) => Changed<Kept[Name]>;

interface Document {
  content?: unknown;
  trail?: readonly string[];
  flaw?: 'newer' | 'unreadable';
}

const version = 1;

/** Milliseconds for which a tab keeps the others waiting, that they see what it has written. */
const settling = 20;
/** And after which it looks whether it is still there. */
const looking = 300;

export class Store {
  #device: Device;
  /** What could not be written, to be done again upon whatever the device keeps by then. */
  #pending = new Map<Chapter, Change<never>[]>();
  #waiting = new Set<() => void>();
  #known = new Map<Chapter, { text: string | null; things: Kept[Chapter] }>();
  /** Of what was written before everything was erased, nothing is put back. */
  #life = 0;

  constructor(device: Device) {
    this.#device = device;
  }

  /** Not to be changed in place: whoever asks next is given the same. */
  read<Name extends Chapter>(name: Name): Kept[Name] {
    const pending = (this.#pending.get(name) ?? []) as unknown as Change<Name>[];
    return pending.reduce((state, change) => change(state).state, this.#readDevice(name));
  }

  /** Why nothing is read of a chapter that is there. */
  flawOf(name: Chapter): Document['flaw'] {
    return open(this.#text(name)).flaw;
  }

  /** Reads, changes and writes as one: what another tab adds meanwhile is not lost. A change may be done again later. */
  async change<Name extends Chapter>(name: Name, change: Change<Name>): Promise<Outcome> {
    const { locks } = this.#device;
    if (!locks) return this.changeAtOnce(name, change);
    return new Promise((resolve, reject) => {
      const apply = () => {
        if (!this.#waiting.delete(apply)) return;
        try {
          resolve(this.changeAtOnce(name, change));
        } catch (error) {
          reject(error as Error);
        }
      };
      this.#waiting.add(apply);
      locks
        .request(chapters[name].key, () => {
          apply();
          return wait(settling);
        })
        // Refused with the storage: no other tab keeps anything either.
        .catch(apply);
    });
  }

  /** What waits for its turn is done now: the page is being left, and its turn may never come. */
  hurry(): void {
    for (const apply of this.#waiting) apply();
  }

  /** Without waiting for a turn: for a page that is being left. */
  changeAtOnce<Name extends Chapter>(name: Name, change: Change<Name>): Outcome {
    const before = this.read(name);
    const { state, ...refused } = change(before);
    if (refused.isFull || refused.isInvalid) return { kept: 'device', ...refused };
    const { flaw, trail = [] } = open(this.#text(name));
    const left = leaveMark(trail);
    // As it will be read again: within its limits, and of no day to come.
    const content = parseChapter(name, state, this.#device.now());
    const reason = flaw === 'newer' ? flaw : this.#write(name, content, left.trail, flaw);
    if (!reason) {
      this.#pending.delete(name);
      this.#lookAgain(name, left.mark, redo(name, before, state));
      return { kept: 'device', ...(flaw && { reason: flaw }) };
    }
    const pending = this.#pending.get(name) ?? [];
    this.#pending.set(name, [...pending, change as unknown as Change<never>]);
    return { kept: 'page', reason };
  }

  /**
   * Rids the device of what has outlived itself. What cannot be read has no day: it is put aside, where it has one.
   * @returns Whether anything was put aside.
   */
  async purge(): Promise<boolean> {
    const names = Object.keys(chapters) as Chapter[];
    for (const name of names) this.read(name);
    try {
      putAside(this.#device.storage(), this.#device.now());
    } catch {
      // Where nothing can be written nothing was.
    }
    const broken = names.filter((name) => this.flawOf(name) === 'unreadable');
    const outcomes = await Promise.all(
      broken.map((name) => this.change(name, (state) => ({ state }))),
    );
    return outcomes.some(({ kept }) => kept === 'device');
  }

  /** What could not be read and is put aside, and where it stood. */
  readAside(): ReturnType<typeof readAside> {
    try {
      return readAside(this.#device.storage());
    } catch {
      return { text: '', names: [] };
    }
  }

  /** Everything of ours, and nothing else. False: the browser does not let us. */
  eraseAll(): boolean {
    this.#pending.clear();
    this.#life++;
    try {
      const storage = this.#device.storage();
      for (const { key } of Object.values(chapters)) storage.removeItem(key);
      storage.removeItem(asideKey);
      storage.removeItem(readTextsKey);
      return true;
    } catch {
      return false;
    }
  }

  #readDevice<Name extends Chapter>(name: Name): Kept[Name] {
    const text = this.#text(name);
    const known = this.#known.get(name);
    // Every heart of a page asks. What outlives itself while the page is open ends with the next one.
    if (known?.text === text) return known.things as Kept[Name];
    const { content } = open(text);
    const things = parseChapter(name, content, this.#device.now());
    this.#known.set(name, { text, things });
    // What has outlived itself is not only passed over: it goes.
    const hasOutlived = content && !known && JSON.stringify(content) !== JSON.stringify(things);
    if (hasOutlived) void this.change(name, (state) => ({ state }));
    return things;
  }

  #write(
    name: Chapter,
    content: unknown,
    trail: readonly string[],
    flaw: Document['flaw'],
  ): Reason | undefined {
    let reason: Reason = 'blocked';
    try {
      const storage = this.#device.storage();
      const { key } = chapters[name];
      reason = 'full';
      putAside(storage, this.#device.now(), flaw && key);
      storage.setItem(key, JSON.stringify({ version, content, trail }));
      return undefined;
    } catch {
      return reason;
    }
  }

  #lookAgain<Name extends Chapter>(name: Name, mark: string, change?: Change<Name>): void {
    if (!change) return;
    const life = this.#life;
    // Tabs that look at the same time would write at the same time.
    void wait(looking * (1 + Math.random())).then(() => {
      const { trail } = open(this.#text(name));
      const isErased = trail === undefined || life !== this.#life;
      if (isErased || trail.includes(mark)) return;
      void this.change(name, change).then(this.#device.onPutBack);
    });
  }

  #text(name: Chapter): string | null {
    try {
      return this.#device.storage().getItem(chapters[name].key);
    } catch {
      return null;
    }
  }
}

function open(text: string | null): Document {
  if (text === null) return {};
  try {
    const { version: of, content, trail } = JSON.parse(text) as Record<string, unknown>;
    if (typeof of === 'number' && of > version) return { flaw: 'newer' };
    // There is no older version that would have to be brought up.
    if (of === version) return { content, trail: Array.isArray(trail) ? (trail as string[]) : [] };
  } catch {
    // Whatever wrote it, it was not we.
  }
  return { flaw: 'unreadable' };
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
