/** Makes elements of markup and rules that this build has written; of nothing else (Trusted Types). */

interface Policy {
  createHTML: (html: string) => string;
}

const same: Policy = { createHTML: (html) => html };
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
};
const policy = trustedTypes?.createPolicy('consent', same) ?? same;

export function buildNodes(markup: string, style: string): HTMLElement[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const holder = document.createElement('template');
  holder.innerHTML = policy.createHTML(markup);
  return [...holder.content.children] as HTMLElement[];
}
