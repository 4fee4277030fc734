/** The banner, and what follows a choice: fetched where nobody has answered, or when a visitor asks for the choices. */
import { buildNodes } from './build-nodes.ts';
import type { Choice } from './choice.ts';
import { erase, type Stored } from './erase.ts';
import type { Wake } from './gate.ts';
import { canRemember, key, read, write } from './remember.ts';

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

export function open(waker: Wake, from?: HTMLElement): void {
  wake = waker;
  const vendor = from?.dataset['consentOpen'];
  if (vendor) showOnce(vendor, from);
  else if (from) choose();
  else if (canRemember()) {
    body.prepend(banner);
    follow.observe(banner);
  }
}

/** The banner lies over the page; the page ends as much later, and what has the focus stays above it. */
const follow = new ResizeObserver(() => makeRoom(`${banner.offsetHeight}px`));

function makeRoom(height: string): void {
  body.style.paddingBlockEnd = root.style.scrollPaddingBlockEnd = height;
}

function choose(): void {
  void import(CHOICES).then((choices: { show: (hands: Hands) => void }) =>
    choices.show({ buildNodes, read, holds, save }),
  );
}

/** A face was pressed: this once, it shows what lies behind it. */
function showOnce(vendor: string, from: Element): void {
  const face = from.closest('[data-face]') ?? body;
  wake([vendor], face);
  face.querySelector('iframe')?.focus();
}

banner.addEventListener('click', ({ target }) => {
  const act = (target as HTMLElement).dataset['act'];
  if (act === 'accept') save(null);
  if (act === 'refuse') save([]);
  if (act === 'choose') choose();
});

function holds(choice: Choice | undefined): boolean {
  return choice?.revision === REVISION;
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
  write(choice);
  if (PROOF) navigator.sendBeacon(PROOF, JSON.stringify(choice));
  for (const id of refused) {
    const stored = STORED[id];
    if (stored) erase(stored);
  }
  const awake = root.dataset['awake']?.split(' ') ?? [];
  const withdrawn = refused.filter(
    (id) => !EXEMPT.includes(id) && (before.includes(id) || awake.includes(id)),
  );
  if (withdrawn.length > 0) {
    // Also of what ran on another page.
    const cleared = fetch(CLEAR, { cache: 'no-store' }).catch(() => undefined);
    if (withdrawn.some((id) => awake.includes(id))) {
      // What runs can only be stopped by loading the page anew.
      void cleared.then(() => location.reload());
      return;
    }
  }
  root.dataset['awake'] = awake.filter((id) => !refused.includes(id)).join(' ');
  wake(accepted);
  close();
  status.textContent = status.dataset['saved'] ?? '';
}

function close(): void {
  const had = banner.contains(document.activeElement);
  follow.disconnect();
  banner.remove();
  makeRoom('');
  if (had) document.querySelector('main')?.focus({ preventScroll: true });
}

// Answered in another tab: not asked here any more.
addEventListener('storage', (event) => {
  const choice = event.key === key ? read() : undefined;
  if (!choice || !holds(choice)) return;
  wake(choice.accepted);
  close();
});
