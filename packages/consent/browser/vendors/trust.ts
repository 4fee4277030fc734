/** Lets code of somebody else run that knows nothing of Trusted Types; whose code it may be the policy's hosts say. */

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: string, rules: Record<string, (text: string) => string>) => void;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
if (trustedTypes && !trustedTypes.defaultPolicy) {
  const same = (text: string) => text;
  trustedTypes.createPolicy('default', {
    createHTML: same,
    createScript: same,
    createScriptURL: same,
  });
}

export {};
