/** Reads markup that our own host sent: the one place that vouches for it (Trusted Types). */

interface Policy {
  createHTML: (markup: string) => string;
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
};
const policy = trustedTypes?.createPolicy('agency', { createHTML: (markup) => markup });

export function parseMarkup(markup: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, type);
}
