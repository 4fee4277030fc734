/**
 * <posted-form>: sends a form without leaving its page, and loses no word on the way. Whatever goes wrong in here, the
 * form goes back to the browser, which sends it as it does without JavaScript.
 */
import { writeBody, type BodyKind } from './body.ts';
import { controlsOf } from './controls.ts';
import type { Due } from './due-days.ts';
import { Keeper } from './keeper.ts';
import type { Outcome } from './outcome.ts';
import { Panel } from './panel.ts';
import { acknowledge, readReceipt, type Receipt } from './receipt.ts';
import { send, type AnswerKind } from './send.ts';
import { makeSent } from './sent.ts';
import { Summary } from './summary.ts';
import { findFaults, tellLengths } from './validity.ts';
import { readWords, type Say, type WordName } from './words.ts';

/** Milliseconds after which somebody is told that it takes long. */
const long = 6_000;

/** For style and for whoever watches: the attribute `data-state`. */
type State = 'ready' | 'invalid' | 'sending' | 'waiting' | 'failed' | 'sent';

export class PostedForm extends HTMLElement {
  #form!: HTMLFormElement;
  #button!: HTMLButtonElement;
  #status!: HTMLElement;
  #sent!: HTMLTemplateElement;
  #say!: Say;
  #due: Due | undefined;
  #summary!: Summary;
  #keeper!: Keeper;
  #panel!: Panel;
  #isTakenOver = false;
  #isSending = false;
  /** It goes by itself once there is a connection, unless something is changed meanwhile. */
  #isWaiting = false;
  #isEdited = false;

  connectedCallback(): void {
    // Put to another place of the page it is connected again.
    if (this.#isTakenOver || this.dataset['state']) return;
    try {
      this.#prepare();
      this.#listen();
      this.#takeOver(true);
    } catch {
      this.#takeOver(false);
    }
  }

  #prepare(): void {
    this.#form = this.#find('form');
    this.#button = this.#find('[type="submit"]');
    this.#status = this.#find('[data-part="status"]');
    this.#sent = this.#find('template[data-part="sent"]');
    const { words = '', due, otherwise: phone } = this.dataset;
    this.#say = readWords(words);
    this.#due = due ? (JSON.parse(due) as Due) : undefined;
    const [form, say] = [this.#form, this.#say];
    this.#panel = new Panel({ form, say, due: this.#due, phone });
    this.#summary = new Summary(form, say);
    this.#keeper = new Keeper(form);
    this.#tell('ready', this.#keeper.isRestored ? 'restored' : undefined);
  }

  #find<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(selector);
    return found;
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      if (!this.#isTakenOver) return;
      try {
        this.#submit(true);
        event.preventDefault();
      } catch {
        this.#takeOver(false);
      }
    });
    for (const type of ['input', 'change']) {
      this.#form.addEventListener(type, ({ target }) => {
        this.#isEdited = true;
        this.#keeper.keepSoon();
        this.#summary.mend((target as HTMLInputElement).name, type === 'change');
      });
    }
    addEventListener('online', () => {
      if (!this.#isWaiting) return;
      // What is half changed is not sent behind anybody’s back.
      if (!this.#isEdited) return this.#submit(false);
      this.#isWaiting = false;
      this.#tell('ready', this.#panel.showBack());
    });
  }

  /** Without us the browser judges and sends. */
  #takeOver(isOurs: boolean): void {
    this.#isTakenOver = isOurs;
    const form = this.querySelector('form');
    if (!form) return;
    form.noValidate = isOurs;
    tellLengths(form, isOurs);
  }

  #tell(state: State, text?: WordName): void {
    this.dataset['state'] = state;
    this.#status.textContent = text ? this.#say(text) : '';
  }

  /** @param isPressed Whether somebody asked for it just now: then the answer takes the focus. */
  #submit(isPressed: boolean): void {
    if (this.#isSending) return;
    if (this.#panel.isPaused) return this.#panel.focus();
    this.#isWaiting = false;
    this.#panel.remove(this.#button);
    const faults = findFaults(this.#form);
    this.#summary.show(faults, { takesFocus: isPressed });
    if (faults.length > 0) return this.#tell('invalid', isPressed ? undefined : 'failed');
    const payload = this.#keeper.writePayload();
    const kind = (this.dataset['sends'] ?? 'json') as BodyKind;
    const body = writeBody(payload, kind, () => new FormData(this.#form));
    const receipt = readReceipt(this.#form, payload);
    this.#isEdited = false;
    this.#keeper.keep();
    this.#deliver(body, receipt, isPressed).catch(() => this.#takeOver(false));
  }

  async #deliver(
    body: ReturnType<typeof writeBody>,
    receipt: Receipt,
    isPressed: boolean,
  ): Promise<void> {
    this.#setSending(true);
    const slow = setTimeout(() => this.#tell('sending', 'slow'), long);
    const outcome = await send({
      address: this.#form.action,
      body,
      kind: (this.dataset['answer'] ?? 'contract') as AnswerKind,
      submission: receipt.submission,
      next: this.#form.querySelector<HTMLInputElement>('[name="_next"]')?.value ?? '',
      origin: location.origin,
    });
    clearTimeout(slow);
    this.#setSending(false);
    this.#show(outcome, receipt, isPressed);
  }

  #setSending(isSending: boolean): void {
    this.#isSending = isSending;
    this.#button.setAttribute('aria-disabled', String(isSending));
    // Nobody writes what is not sent any more.
    for (const control of controlsOf(this.#form)) {
      if ('readOnly' in control) control.readOnly = isSending;
    }
    if (isSending) this.#tell('sending', 'sending');
  }

  #show(outcome: Outcome, receipt: Receipt, isPressed: boolean): void {
    if (outcome.outcome === 'sent') {
      this.#finish(acknowledge(receipt, this.#due, outcome.receivedAt));
    } else if (outcome.outcome === 'failed') {
      const title = this.#panel.showFailure(outcome, () =>
        readReceipt(this.#form, this.#keeper.writePayload()),
      );
      this.#isWaiting = outcome.why === 'offline';
      // The focus says it, where it moves.
      this.#tell(this.#isWaiting ? 'waiting' : 'failed', isPressed ? undefined : title);
      if (isPressed) this.#panel.focus();
      if (outcome.why === 'refused') this.#keeper.forgetAttempt();
    } else {
      this.#keeper.forgetAttempt();
      this.#tell('invalid', isPressed ? undefined : 'failed');
      this.#summary.show(outcome.faults, { takesFocus: isPressed, isFromEndpoint: true });
    }
  }

  #finish(receipt: Receipt): void {
    const sent = makeSent({ template: this.#sent, receipt, due: this.#due, say: this.#say });
    this.#keeper.erase();
    this.#form.replaceWith(sent);
    this.dataset['state'] = 'sent' satisfies State;
    sent.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}

customElements.define('posted-form', PostedForm);
