/** Links that take along what is kept: to another device, and to each other brand of the group. */
import { localise, type Words } from '@agency/ui';
import { writeFragment } from '../device/carry.ts';
import type { Kept } from '../device/kept.ts';
import type { Site } from './space-items.ts';
import { button, make } from './texts.ts';

export interface Sister extends Site {
  /** In which it has pages. */
  languages: readonly string[];
}

/**
 * The buttons that copy them, and where a link stands that is to be copied by hand: it is long, and not read aloud.
 * @param sisters The other brands.
 */
export function copyLinks(
  read: () => Kept,
  sisters: readonly Sister[],
  words: Words,
  say: (text: string) => void,
): { buttons: HTMLElement[]; byHand: HTMLElement } {
  const byHand = make('p', '');
  const copy = async (space: string, done: string) => {
    byHand.replaceChildren();
    // An older browser has nothing to pack it with.
    const fragment = await writeFragment(read()).catch(() => 'failed' as const);
    if (!fragment) return say(words('space.link-long'));
    if (fragment === 'failed') return say(words('space.link-failed'));
    const link = `${space}#${fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      say(done);
    } catch {
      say('');
      showLink(link, byHand, words);
    }
  };
  const own = button(words('space.link'), () => {
    void copy(location.origin + location.pathname, words('space.link-done'));
  });
  const others = sisters.map(({ name, ...sister }) =>
    button(words('space.link-to', { name }), () => {
      void copy(spaceOf(sister, words.language), words('space.link-to-done', { name }));
    }),
  );
  return { buttons: [own, ...others], byHand };
}

function spaceOf({ origin, languages }: Omit<Sister, 'name'>, language: string): string {
  return origin + localise('/mon-espace/', languages.includes(language) ? language : 'fr');
}

function showLink(link: string, box: HTMLElement, words: Words): void {
  const label = make('label', words('space.by-hand'), { class: 'space__note' });
  const field = make('input', '', { readonly: '', value: link });
  label.append(field);
  box.replaceChildren(label);
  field.focus();
  field.select();
}
