/** What stands below a form that was not sent: what happened, what is kept, and the ways on. */
import { phoneHref } from '@agency/ui/browser/phone-href.ts';
import type { Due } from './due-days.ts';
import { make, makeButton } from './elements.ts';
import type { Failed } from './outcome.ts';
import type { Receipt } from './receipt.ts';
import { makeSave } from './sent.ts';
import type { Say, WordName } from './words.ts';

interface Surroundings {
  form: HTMLFormElement;
  say: Say;
  due: Due | undefined;
  /** Whoever cannot be written to can be called. */
  phone: string | undefined;
}

export class Panel {
  readonly #around: Surroundings;
  #box: HTMLElement | undefined;
  /** Until the endpoint takes more. */
  isPaused = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Returns what it is about.
   *
   * @param readCopy What stands in the form when a copy is asked for.
   */
  showFailure({ why, detail, wait = 0 }: Failed, readCopy: () => Receipt): WordName {
    const { say, due, phone } = this.#around;
    const isOffline = why === 'offline';
    const title = isOffline ? 'waiting' : 'failed';
    const retry =
      why === 'stale'
        ? makeButton(say('reload'), () => location.reload())
        : this.#makeRetry(isOffline ? 'retry-now' : 'retry', wait);
    const ways = [
      retry,
      makeSave('copy', readCopy, due, say),
      ...(phone ? [this.#makeCall(phone)] : []),
    ];
    this.#show(title, [detail ?? say(`why-${why}`), ...(isOffline ? [] : [say('kept')])], ways);
    return title;
  }

  /** The connection is back, and what waited for it is not what it was. */
  showBack(): WordName {
    this.#show('back', [this.#around.say('back-kept')], [this.#makeRetry('retry-now')]);
    return 'back';
  }

  focus(): void {
    this.#box?.focus();
  }

  /** @param next What has the focus then, where it was in here. */
  remove(next: HTMLElement): void {
    if (this.#box?.contains(document.activeElement)) next.focus();
    this.#box?.remove();
  }

  #show(title: WordName, texts: readonly string[], ways: readonly HTMLElement[]): void {
    const { form, say } = this.#around;
    const id = `${form.id}-failure`;
    const attributes = { role: 'group', tabindex: '-1', 'aria-labelledby': `${id}-title ${id}` };
    const hadFocus = this.#box?.contains(document.activeElement);
    this.#box?.remove();
    this.#box = make(
      'div',
      { ...attributes, class: 'form__failure', 'data-part': 'failure' },
      make('h2', { id: `${id}-title` }, say(title)),
      make('div', { id }, ...texts.map((text) => make('p', {}, text))),
      make('p', { class: 'form__ways' }, ...ways),
    );
    form.append(this.#box);
    if (hadFocus) this.focus();
  }

  #makeRetry(text: WordName, wait = 0): HTMLButtonElement {
    const { say } = this.#around;
    const button = make('button', { type: 'submit', class: 'button button--plain' });
    const count = (left: number) => {
      this.isPaused = left > 0;
      button.setAttribute('aria-disabled', String(this.isPaused));
      button.textContent = left > 0 ? say('retry-in', { count: left }) : say(text);
      if (left > 0) setTimeout(() => count(left - 1), 1000);
    };
    count(wait);
    return button;
  }

  #makeCall(phone: string): HTMLAnchorElement {
    const text = this.#around.say('call', { phone });
    return make('a', { class: 'button button--plain', href: phoneHref(phone) }, text);
  }
}
