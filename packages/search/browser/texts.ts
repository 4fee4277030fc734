/** The words of the page, as it was built with them. */
import { createWords, type Words } from '@agency/ui';

/** @param json An object of texts by key. */
export function readWords(json: string | undefined, language: string): Words {
  return createWords(
    language,
    new Map(Object.entries(JSON.parse(json ?? '{}') as Record<string, string>)),
  );
}

/** Each in an item of its own. */
export function listOf(elements: readonly HTMLElement[]): HTMLUListElement {
  const list = make('ul', '', { role: 'list' });
  for (const element of elements) {
    const item = make('li', '');
    item.append(element);
    list.append(item);
  }
  return list;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = make('button', text, { type: 'button', class: 'button button--plain' });
  made.addEventListener('click', act);
  return made;
}
