/** What was typed, kept for as long as the tab lives: it survives a reload, a crash, the way back and a failure. */
import { isBox, isOurs, type Control } from './controls.ts';
import type { Attempt } from './payload.ts';

export interface Draft {
  /** Never boxes: an agreement is given each time. */
  answers: Record<string, string>;
  /** Milliseconds that the visitor has had the form so far. */
  elapsed: number;
  /** The last one, and the fingerprint of what it sent. */
  attempt?: (Attempt & { of: number }) | undefined;
}

/** A browser may refuse storage, or have none left: the form works without. */
export function createDraftStore(key: string, storage: () => Storage = () => sessionStorage) {
  const attempt = <Result>(act: (storage: Storage) => Result): Result | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: (): Partial<Draft> =>
      attempt((all) => JSON.parse(all.getItem(key) ?? '{}') as Partial<Draft>) ?? {},
    write: (draft: Draft) => attempt((all) => all.setItem(key, JSON.stringify(draft))),
    erase: () => attempt((all) => all.removeItem(key)),
  };
}

/** @example draftKey('enquiry', 'EX41-1042') // 'formulaire.enquiry.EX41-1042' */
export function draftKey(form: string, reference: string | undefined): string {
  return ['formulaire', form, reference].filter(Boolean).join('.');
}

export function readAnswers(controls: readonly Control[]): Draft['answers'] {
  return Object.fromEntries(
    controls
      .filter((control) => isKept(control) && (control.type !== 'radio' || isChecked(control)))
      .map(({ name, value }) => [name, value]),
  );
}

/** Whatever the browser, or a link, has filled in already stays. Says whether anything was put back. */
export function restoreAnswers(
  controls: readonly Control[],
  answers: Draft['answers'] = {},
): boolean {
  const touched = new Set(controls.filter(isTouched).map(({ name }) => name));
  let isRestored = false;
  for (const control of controls) {
    const answer = answers[control.name];
    if (!answer || !isKept(control) || touched.has(control.name)) continue;
    if (control.type === 'radio') (control as HTMLInputElement).checked = control.value === answer;
    else if (control.value === answer) continue;
    else control.value = answer;
    // A choice that there is no more.
    if ('selectedIndex' in control && control.selectedIndex < 0) control.selectedIndex = 0;
    isRestored ||= control.value === answer;
  }
  return isRestored;
}

function isKept({ name, type }: Control): boolean {
  return type !== 'hidden' && !isBox(name) && !isOurs(name);
}

function isTouched(control: Control): boolean {
  if ('selectedIndex' in control) {
    const { selectedIndex, options } = control;
    return selectedIndex > 0 && !options[selectedIndex]?.defaultSelected;
  }
  return control.type === 'radio'
    ? isChecked(control) !== (control as HTMLInputElement).defaultChecked
    : control.value !== control.defaultValue;
}

function isChecked(control: Control): boolean {
  return (control as HTMLInputElement).checked;
}
