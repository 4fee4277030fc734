/** What is wrong with what was typed, in our own words: those that stand at each control. */
import { controlsOf, isOurs, type Control } from './controls.ts';
import type { Fault } from './outcome.ts';
import { isSiren } from './siren.ts';

/** As `data-…` names their sentences. */
type Failure = 'missing' | 'malformed' | 'tooLong';

interface Answer {
  value: string;
  type: string;
  required: boolean;
  longest?: string | undefined;
  /** As the attribute has it: without anchors. */
  pattern?: string | undefined;
  format?: string | undefined;
  /** What the browser says of the type. */
  isMistyped?: boolean;
}

/** What is sent is judged: blanks around an answer are no part of it. */
export function judgeAnswer(answer: Answer): Failure | undefined {
  const { type, required, longest, pattern, format, isMistyped } = answer;
  const value = answer.value.trim();
  if (!value) return required ? 'missing' : undefined;
  if (longest && value.length > Number(longest)) return 'tooLong';
  const isMalformed =
    isMistyped ||
    (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(value)) ||
    // A host without a dot is an address for a browser, and for nobody’s mail.
    (type === 'email' && !/@[^@]+\.[^@.]+$/.test(value)) ||
    (format === 'siren' && !isSiren(value));
  return isMalformed ? 'malformed' : undefined;
}

/** All faults, in the order of the form; one a name. */
export function findFaults(form: HTMLFormElement): Fault[] {
  const needed = new Set(
    [...form.querySelectorAll<HTMLElement>('[data-needs]:checked')].map(
      ({ dataset }) => dataset['needs'],
    ),
  );
  const faults = new Map<string, string>();
  for (const control of controlsOf(form)) {
    const { name, type, dataset, validity } = control;
    if (isOurs(name) || type === 'hidden' || faults.has(name)) continue;
    const failure = judgeAnswer({
      value: answerOf(form, control),
      type,
      required: control.required || needed.has(name),
      longest: dataset['longest'],
      pattern: control.getAttribute('pattern') ?? undefined,
      format: dataset['format'],
      isMistyped: validity.typeMismatch || validity.badInput,
    });
    if (failure) faults.set(name, dataset[failure] ?? control.validationMessage);
  }
  for (const { dataset } of form.querySelectorAll<HTMLElement>('[data-needs-one]')) {
    const names = dataset['needsOne']?.split(' ') ?? [];
    const [first = ''] = names;
    const isTicked = names.some((name) => form.querySelector(`[name="${name}"]:checked`) !== null);
    if (!isTicked && !faults.has(first)) faults.set(first, dataset['sentence'] ?? '');
  }
  return [...faults].map(([name, sentence]) => ({ name, sentence }));
}

/** Of buttons that exclude each other, the pressed one’s. */
function answerOf(form: HTMLFormElement, { name, type, value }: Control): string {
  return /radio|checkbox/.test(type)
    ? (form.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '')
    : value;
}

/**
 * A browser would cut what is pasted at `maxlength` without a word: from now on, too much is told. Undone, the browser
 * does so again.
 */
export function tellLengths(form: HTMLFormElement, isTold: boolean): void {
  for (const control of controlsOf(form)) {
    const longest = isTold ? control.getAttribute('maxlength') : control.dataset['longest'];
    if (!longest) continue;
    if (isTold) {
      control.dataset['longest'] = longest;
      control.removeAttribute('maxlength');
    } else control.setAttribute('maxlength', longest);
  }
}
