/** Keeps what is in a form while somebody fills it in, and under which number it was last sent. */
import { controlsOf } from './controls.ts';
import { createDraftStore, draftKey, readAnswers, restoreAnswers, type Draft } from './draft.ts';
import { fingerprintOf, writePayload, type Payload } from './payload.ts';

/** Milliseconds without a key after which what was typed is kept. */
const pause = 300;

export class Keeper {
  readonly #form: HTMLFormElement;
  readonly #store: ReturnType<typeof createDraftStore>;
  /** When somebody could first use the form, had they never left. */
  readonly #start: number;
  #attempt: Draft['attempt'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it puts back what was kept. */
  readonly isRestored: boolean;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    const reference = form.querySelector<HTMLInputElement>('[name="reference"]')?.value;
    this.#store = createDraftStore(draftKey(form.id, reference));
    const { answers, elapsed = 0, attempt } = this.#store.read();
    this.#start = performance.now() - elapsed;
    this.#attempt = attempt;
    this.isRestored = restoreAnswers(controlsOf(form), answers);
    addEventListener('pagehide', () => {
      if (this.#timer) this.keep();
    });
  }

  keep(): void {
    // Once it was sent, nothing is left to keep.
    if (!this.#form.isConnected) return;
    this.#store.write({
      answers: readAnswers(controlsOf(this.#form)),
      elapsed: this.#elapsed(),
      attempt: this.#attempt,
    });
  }

  keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), pause);
  }

  erase(): void {
    this.#store.erase();
  }

  /** The same content goes under the same number: what has arrived already is not taken for something else. */
  writePayload(): Payload {
    const fresh = {
      submission: crypto.randomUUID(),
      sentAt: new Date().toISOString(),
      elapsed: this.#elapsed(),
    };
    const payload = writePayload(controlsOf(this.#form), fresh);
    const of = fingerprintOf(payload);
    if (this.#attempt?.of !== of) this.#attempt = { ...fresh, of };
    const { submission, sentAt, elapsed } = this.#attempt;
    return { ...payload, submission, sentAt, elapsed };
  }

  /** Nothing has arrived under the number, or something else has: the next attempt has another one. */
  forgetAttempt(): void {
    this.#attempt = undefined;
    this.keep();
  }

  #elapsed(): number {
    return Math.round(performance.now() - this.#start);
  }
}
