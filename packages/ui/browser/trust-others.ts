/** Lets code of somebody else run that knows nothing of Trusted Types; whose code that may be, the policy's hosts say. */

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: string, rules: Readonly<Record<string, (text: string) => string>>) => void;
}

/** Once a page, whoever asks first. */
export function trustOthers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const same = (text: string) => text;
  trustedTypes.createPolicy('default', {
    createHTML: same,
    createScript: same,
    createScriptURL: same,
  });
}
