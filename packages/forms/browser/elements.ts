/** Makes elements of text, never of markup (Trusted Types). */

type Attributes = Readonly<Record<string, string>>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button button--plain' }, text);
  button.addEventListener('click', act);
  return button;
}

/** Gives somebody a file that was made here. Its name says nothing of anybody. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  // Safari reads it only after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
