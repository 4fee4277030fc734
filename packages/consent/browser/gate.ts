/** Written into every page: wakes what the visitor has agreed to, and asks where nobody has answered. Every byte counts. */
import { lifetime, type Choice } from './choice.ts';

/** Of what is asked today. */
declare const REVISION: string;
/** Address of the banner, which is fetched when it is needed. */
declare const BANNER: string;
/** Whether there is anything to ask; without, only an objection is possible. */
declare const ASKS: boolean;
/** Ids of the vendors that wait for no yes, unless somebody objects; blanks between. */
declare const EXEMPT: string;

declare global {
  interface Navigator {
    globalPrivacyControl?: boolean;
  }
}

/** @param within One face that was pressed; all of the page without it. */
export type Wake = (ids: readonly string[], within?: ParentNode) => void;

const { dataset } = document.documentElement;
let choice: Partial<Choice> | null | undefined;
try {
  choice = JSON.parse(localStorage['consentement'] as string) as Choice | null;
} catch {
  // None, blocked, or written by somebody else: the banner finds out which.
}
choice ??= {};
const unasked = EXEMPT ? EXEMPT.split(' ').filter((id) => !choice.refused?.includes(id)) : [];

const wake: Wake = (ids, within = document) => {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[data-consent]')) {
    const id = template.dataset['consent'] as string;
    if (!ids.includes(id)) continue;
    dataset['awake'] += ` ${id}`;
    for (const script of template.content.querySelectorAll('script')) script.async = false;
    template.replaceWith(template.content);
  }
};

/** Without the banner nothing wakes; who pressed a link is led to the page that it names. */
const ask = (from?: HTMLAnchorElement | null) =>
  import(BANNER).then(
    (banner: { open: (wake: Wake, from?: Element | null) => void }) => banner.open(wake, from),
    () => from?.href && ((window as { location: unknown }).location = from),
  );

if (choice.revision === REVISION && Date.now() - Date.parse(choice.time as string) < lifetime) {
  wake(EXEMPT ? [...(choice.accepted as string[]), ...unasked] : (choice.accepted as string[]));
}
// A browser that asks not to be followed has answered (Global Privacy Control).
else if (!navigator.globalPrivacyControl) {
  if (EXEMPT) wake(unasked);
  if (ASKS) void ask();
}

addEventListener('click', (event) => {
  const from = (event.target as Element).closest<HTMLAnchorElement>('[data-consent-open]');
  if (!from) return;
  event.preventDefault();
  void ask(from);
});
// Another tab has changed the choice: what it may not allow any more stops here, too.
addEventListener('storage', (event) => {
  if (event.key === 'consentement' && dataset['awake']) location.reload();
});
