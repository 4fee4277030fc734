/** Written into every page: wakes what the visitor has agreed to, and asks where nobody has answered. Every byte counts. */
import type { Choice } from './choice.ts';

/** Of what is asked today. */
declare const REVISION: string;
/** Address of the banner, which is fetched when it is needed. */
declare const BANNER: string;
/** Whether there is anything to ask; without, only an objection is possible. */
declare const ASKS: boolean;
/** Ids of the vendors that wait for no yes, unless somebody objects; blanks between. */
declare const EXEMPT: string;
/** How long a choice holds, in milliseconds. */
declare const LIFETIME: number;

declare global {
  interface Navigator {
    globalPrivacyControl?: boolean;
  }
}

interface Banner {
  open: (wake: Wake, from?: Element | null) => unknown;
}

/** @param within One face that was pressed; all of the page without it. */
export type Wake = (ids: readonly string[], within?: ParentNode) => void;

/** Undefined where there is none. */
const read = () => {
  try {
    return JSON.parse(localStorage['consentement'] as string) as Partial<Choice> | null;
  } catch {
    // Blocked, or written by somebody else: the banner finds out which.
    return undefined;
  }
};
const choice = read();
const unasked = EXEMPT ? EXEMPT.split(' ').filter((id) => !choice?.refused?.includes(id)) : [];
/** What this page wakes. A clock that was put right since is no reason to keep a choice longer. */
const accepted =
  choice?.revision === REVISION &&
  Math.abs(Date.now() - Date.parse(choice.time as string)) < LIFETIME &&
  choice.accepted;

const wake: Wake = (ids, within = document) => {
  for (const id of ids) {
    for (const template of within.querySelectorAll<HTMLTemplateElement>(`[data-consent=${id}]`)) {
      document.documentElement.dataset['awake'] += ' ' + id;
      for (const script of template.content.querySelectorAll('script')) script.async = false;
      template.replaceWith(template.content);
    }
  }
};

/**
 * Without the banner nothing wakes; who pressed a link is led to the page that it names. Where something was accepted
 * and nothing pressed, it is to be stopped, which loading the page anew does, too.
 */
const ask = (from?: HTMLAnchorElement | null) =>
  import(BANNER)
    .then((banner: Banner) => banner.open(wake, from))
    .catch(() => {
      if (from) {
        if (from.href) (location as unknown) = from;
      } else if (accepted) location.reload();
    });

// Among them what runs unasked, where nobody objected.
if (accepted) wake(accepted);
// A browser that asks not to be followed has answered (Global Privacy Control).
else if (!navigator.globalPrivacyControl) {
  if (EXEMPT) wake(unasked);
  if (ASKS) void ask();
}

onclick = (event) => {
  const from = (event.target as Element).closest<HTMLAnchorElement>('[data-consent-open]');
  if (from) void ask(from);
  return !from;
};
// The choice was changed in another tab, or on the page from which one comes back.
onstorage = onpageshow = () => {
  if (accepted && accepted.some((id) => !read()?.accepted?.includes(id))) void ask();
};
