/** The controls of a form: answers, boxes (`box.…`), and what the page adds by itself (`_…`). */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, select, textarea')];
}

export function isBox(name: string): boolean {
  return name.startsWith('box.');
}

/** Filled in by the page, and none of the visitor’s business. */
export function isOurs(name: string): boolean {
  return name.startsWith('_');
}
