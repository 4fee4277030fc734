/** The banner, and what follows a choice: fetched where nobody has answered, or when a visitor asks for the choices. */
import { buildNodes } from './build-nodes.ts';
import { isRecent, type Choice } from './choice.ts';
import { erase, type Stored } from './erase.ts';
import type { Wake } from './gate.ts';
import { canRemember, forget, read, write } from './remember.ts';

declare const REVISION: string;
/** Day of the cookies text in force. */
declare const TEXT: string;
declare const LANGUAGE: string;
/** Written at build from words and registry. */
declare const BANNER: string;
declare const STYLE: string;
/** Ids of all vendors; of those that wait for no yes: they tell of a page once, and nothing of theirs is left to stop. */
declare const VENDORS: readonly string[];
declare const EXEMPT: readonly string[];
/** What each stores here. */
declare const STORED: Readonly<Record<string, Stored>>;
/** Whose answer has the browser erase cookies that no script can. */
declare const CLEAR: string;
/** Where a copy of each choice goes; empty: nowhere. */
declare const PROOF: string;
/** Address of the choices behind the banner. */
declare const CHOICES: string;

/** In milliseconds: what runs is not left running for a network that does not answer. */
const longest = 2000;

/** What the choices are handed. */
export interface Hands {
  buildNodes: typeof buildNodes;
  /** The last choice, whatever was asked then. */
  read: () => Choice | undefined;
  /** Whether it answers what is asked today. */
  holds: (choice: Choice | undefined) => boolean;
  /** @param accepted Ids; null: of all vendors. */
  save: (accepted: readonly string[] | null) => void;
}

const { documentElement: root, body } = document;
const [banner, status] = buildNodes(BANNER, STYLE) as [HTMLElement, HTMLElement];
body.append(status);
let wake: Wake;
/** Shown this once: no choice of another tab speaks of it. */
const shown: string[] = [];

/** Rejects where the choices cannot be fetched. */
export async function open(waker: Wake, from?: HTMLElement): Promise<void> {
  wake = waker;
  const vendor = from?.dataset['consentOpen'];
  if (vendor) showOnce(vendor, from);
  else if (from) await choose();
  else if (!stopForbidden()) ask();
}

function ask(): void {
  const choice = read();
  if (choice && !isRecent(choice)) outlive(choice);
  if (!canRemember() || holds(choice)) return;
  body.prepend(banner);
  follow.observe(banner);
}

/** Of a choice that has ended an objection stays, and nothing else. */
function outlive(choice: Choice): void {
  const refused = choice.refused.filter((id) => EXEMPT.includes(id));
  if (refused.length === 0) forget();
  else if (choice.accepted.length > 0 || choice.refused.length > refused.length) {
    write({ ...choice, id: '', accepted: [], refused });
  }
}

/** The banner lies over the page; the page ends as much later, and what has the focus stays above it. */
const follow = new ResizeObserver(() => makeRoom(`${banner.offsetHeight}px`));

function makeRoom(height: string): void {
  body.style.paddingBlockEnd = root.style.scrollPaddingBlockEnd = height;
}

async function choose(): Promise<void> {
  const { show } = (await import(CHOICES)) as { show: (hands: Hands) => void };
  show({ buildNodes, read, holds, save });
}

/** A face was pressed: this once, it shows what lies behind it. */
function showOnce(vendor: string, from: Element): void {
  const face = from.closest('[data-face]') ?? body;
  shown.push(vendor);
  wake([vendor], face);
  face.querySelector('iframe')?.focus();
}

banner.addEventListener('click', ({ target }) => {
  const act = (target as HTMLElement).dataset['act'];
  if (act === 'accept') save(null);
  if (act === 'refuse') save([]);
  // What the page says of trackers has the same choices, and needs nothing fetched.
  if (act === 'choose') choose().catch(() => banner.querySelector('a')?.click());
});

function holds(choice: Choice | undefined): boolean {
  return choice?.revision === REVISION && isRecent(choice);
}

function save(chosen: readonly string[] | null): void {
  const accepted = VENDORS.filter((id) => !chosen || chosen.includes(id));
  const refused = VENDORS.filter((id) => !accepted.includes(id));
  const choice: Choice = {
    id: crypto.randomUUID(),
    revision: REVISION,
    text: TEXT,
    time: new Date().toISOString(),
    language: LANGUAGE,
    accepted,
    refused,
  };
  const before = read()?.accepted ?? [];
  const isKept = write(choice);
  eraseAll(refused);
  if (PROOF) {
    // Without a cookie of ours or of anybody: the record says all that is to be proved.
    const sent = { method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true } as const;
    fetch(PROOF, { ...sent, body: JSON.stringify(choice) }).catch(() => undefined);
  }
  const awake = readAwake();
  const withdrawn = refused.filter(
    (id) => !EXEMPT.includes(id) && (before.includes(id) || awake.includes(id)),
  );
  if (withdrawn.some((id) => awake.includes(id))) {
    stop();
    return;
  }
  // What ran on another page.
  if (withdrawn.length > 0) void clear();
  root.dataset['awake'] = awake.filter((id) => !refused.includes(id)).join(' ');
  wake(accepted);
  close();
  status.textContent = status.dataset[isKept ? 'saved' : 'unsaved'] ?? '';
}

function readAwake(): string[] {
  return root.dataset['awake']?.split(' ').filter(Boolean) ?? [];
}

function eraseAll(vendors: readonly string[]): void {
  for (const id of vendors) {
    const stored = STORED[id];
    if (stored) erase(stored);
  }
}

/** Has the server's answer erase the cookies. */
function clear(): Promise<unknown> {
  return fetch(CLEAR, { cache: 'no-store' }).catch(() => undefined);
}

/** Whether the last choice, made here or elsewhere, allows no more what runs here: it is stopped then. */
function stopForbidden(): boolean {
  const allowed = [...EXEMPT, ...(read()?.accepted ?? []), ...shown];
  if (readAwake().every((id) => allowed.includes(id))) return false;
  eraseAll(VENDORS.filter((id) => !allowed.includes(id)));
  stop();
  return true;
}

/**
 * What runs can only be stopped by loading the page anew. Until then it sets no cookie again, and what it had set is
 * erased: by each tab for itself, since none knows how late another hears of the choice.
 */
function stop(): void {
  Object.defineProperty(document, 'cookie', { value: '' });
  const enough = new Promise((end) => setTimeout(end, longest));
  void Promise.race([clear(), enough]).then(() => location.reload());
}

function close(): void {
  const had = banner.contains(document.activeElement);
  follow.disconnect();
  banner.remove();
  makeRoom('');
  if (had) document.querySelector('main')?.focus({ preventScroll: true });
}

// The choice was changed in another tab, or on the page from which one comes back.
for (const type of ['storage', 'pageshow']) {
  addEventListener(type, () => {
    const choice = read();
    if (!stopForbidden() && banner.isConnected && choice && holds(choice)) {
      wake(choice.accepted);
      close();
    }
  });
}
