/** What sleeps in a page may wake: its policy allows the hosts of that, of the vendors of the site, and of nobody else. */
import { attribute, isAsleep, policyOf, type BuiltSite } from './built-site.ts';

const uses = { script: 'script-src', iframe: 'frame-src' } as const;

export function checkSleeping(site: BuiltSite): string[] {
  return site.pages.flatMap(({ path, document }) => {
    const policy = policyOf(document);
    if (policy === undefined) return [`${path}: carries no Content-Security-Policy`];
    const gate = document
      .querySelectorAll('script')
      .some((script) => !script.hasAttribute('src') && script.textContent.includes('data-consent'));
    const asleep = Object.entries(uses).flatMap(([tag, directive]) =>
      document
        .querySelectorAll(`${tag}[src]`)
        .filter(isAsleep)
        .map((element) => ({ directive, address: attribute(element, 'src') ?? '' })),
    );
    const allowed = (directive: string) =>
      policy
        .split('; ')
        .find((part) => part.startsWith(`${directive} `))
        ?.split(' ') ?? [];
    const frames = asleep.filter(({ directive }) => directive === 'frame-src');
    return [
      ...asleep
        .map(({ directive, address }) => ({
          directive,
          host: new URL(address, site.origin).origin,
        }))
        .filter(({ directive, host }) => host !== site.origin && !allowed(directive).includes(host))
        .map(({ directive, host }) => `${path}: ${host} sleeps in it and ${directive} refuses it`),
      ...(frames.length === 0 && allowed('frame-src').length > 0
        ? [`${path}: allows frames and holds none`]
        : []),
      ...(asleep.length > 0 && !gate ? [`${path}: nothing can wake what sleeps in it`] : []),
    ];
  });
}
