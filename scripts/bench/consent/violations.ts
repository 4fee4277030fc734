/** Counts what a strict policy reports of a way to ask, and sees whether its banner still comes where the policy is enforced. */
import type { Browser } from 'playwright';
import type { Contestant } from './contestants/contestant.ts';
import { openPage, rest } from './visit.ts';

export interface Violations {
  /** Of the sources of scripts and styles, and of Trusted Types, when they are only reported. */
  sources: number;
  types: number;
  /** Whether the banner appears where both are enforced. */
  works: boolean;
}

export async function findViolations(
  browser: Browser,
  url: string,
  { banner }: Contestant,
): Promise<Violations> {
  const page = await openPage(browser);
  try {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
    });
    await page.goto(`${url}?report`, { waitUntil: 'load' });
    await page.waitForTimeout(rest);
    const found = await page.evaluate(
      () => (globalThis as unknown as { violations: string[] }).violations,
    );
    const types = found.filter((name) => name === 'require-trusted-types-for').length;
    await page.goto(`${url}?enforce`, { waitUntil: 'load' });
    await page.waitForTimeout(rest);
    const works = await page.locator(banner).first().isVisible();
    return { sources: found.length - types, types, works };
  } finally {
    await page.context().close();
  }
}
