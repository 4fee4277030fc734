/** The words of the page, as it was built with them. */
import { createWords, type Words } from '@agency/ui';

/** @param json An object of texts by key. */
export function readWords(json: string | undefined, language: string): Words {
  return createWords(
    language,
    new Map(Object.entries(JSON.parse(json ?? '{}') as Record<string, string>)),
  );
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
