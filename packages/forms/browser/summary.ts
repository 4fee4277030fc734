/** Tells faults: in a summary that takes the focus and leads to each control, at the control, and in the page’s title. */
import { make } from './elements.ts';
import type { Fault } from './outcome.ts';
import { findFaults } from './validity.ts';
import type { Say } from './words.ts';

export class Summary {
  readonly #form: HTMLFormElement;
  readonly #say: Say;
  readonly #title = document.title;
  readonly #box: HTMLElement;
  #told: readonly Fault[] = [];
  #isFromEndpoint = false;

  constructor(form: HTMLFormElement, say: Say) {
    this.#form = form;
    this.#say = say;
    const id = `${form.id}-summary`;
    const attributes = { role: 'group', tabindex: '-1', 'aria-labelledby': id };
    this.#box = make(
      'div',
      { ...attributes, class: 'form__summary', 'data-part': 'summary' },
      make('h2', { id }),
      make('ul', { role: 'list' }),
    );
  }

  /** @param takesFocus Where somebody has just asked to send. */
  show(faults: readonly Fault[], { takesFocus = true, isFromEndpoint = false } = {}): void {
    this.#isFromEndpoint = isFromEndpoint;
    this.#tell(faults);
    if (takesFocus) this.#box.focus();
  }

  /** After an edit. */
  mend(edited: string, isFinished: boolean): void {
    if (this.#told.length === 0) return;
    const found = findFaults(this.#form);
    const isFromEndpoint = this.#isFromEndpoint;
    this.#tell(mendFaults(this.#told, { found, edited, isFinished, isFromEndpoint }));
  }

  #tell(faults: readonly Fault[]): void {
    this.#told = faults;
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-field]')) {
      this.#tellField(field);
    }
    const isTelling = faults.length > 0;
    document.title = isTelling ? this.#say('error', { text: this.#title }) : this.#title;
    if (!isTelling) return this.#box.remove();
    const [heading, list] = this.#box.children as unknown as [HTMLElement, HTMLElement];
    const count = faults.filter(({ name }) => name).length;
    const title = count > 1 ? 'faults.other' : count ? 'faults.one' : 'failed';
    heading.textContent = this.#say(title, { count });
    list.replaceChildren(...faults.map((fault) => this.#makeItem(fault)));
    if (!this.#box.isConnected) this.#form.prepend(this.#box);
  }

  #tellField(field: HTMLElement): void {
    const box = field.querySelector<HTMLElement>('.field__fault');
    if (!box) return;
    const fault = this.#told.find(({ name }) => name === field.dataset['field']);
    box.hidden = !fault;
    box.textContent = fault ? this.#say('error', { text: fault.sentence }) : '';
    for (const control of field.querySelectorAll('input, select, textarea')) {
      // What is wrong with a choice is wrong with the group: one button of it is neither right nor wrong.
      const isOne = control.getAttribute('type') === 'radio';
      if (!isOne) control.setAttribute('aria-invalid', String(Boolean(fault)));
      describe(isOne ? field : control, box.id);
    }
  }

  #makeItem({ name, sentence }: Fault): HTMLElement {
    const field = this.#form.querySelector(`[data-field="${name}"]`);
    const control = field?.querySelector<HTMLElement>('input, select, textarea');
    if (!control) return make('li', {}, sentence);
    const link = make('a', { href: `#${control.id}` }, sentence);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      // So that the question is seen, and not only where it is answered.
      field?.scrollIntoView();
      control.focus({ preventScroll: true });
    });
    return make('li', {}, link);
  }
}

interface Edit {
  /** What is wrong now. */
  found: readonly Fault[];
  /** Name of the control. */
  edited: string;
  /** Whether somebody still types. */
  isFinished: boolean;
  isFromEndpoint: boolean;
}

/**
 * Those that are still to be told after an edit. What is mended goes; nobody is told of another fault before they send,
 * nor, while they type, that they have not finished. What an endpoint has said of an answer is not known of another one.
 */
export function mendFaults(
  told: readonly Fault[],
  { found, edited, isFinished, isFromEndpoint }: Edit,
): Fault[] {
  return told.flatMap((fault) => {
    const now = found.find(({ name }) => name === fault.name);
    if (now) return [isFinished && fault.name === edited ? now : fault];
    return isFromEndpoint && fault.name !== edited ? [fault] : [];
  });
}

function describe(element: Element, id: string): void {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  if (!ids.includes(id)) element.setAttribute('aria-describedby', [...ids, id].join(' '));
}
