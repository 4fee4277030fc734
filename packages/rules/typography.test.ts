import { expect, test } from 'vitest';
import { formatFix } from './crm-fields.ts';
import { allCases } from './fixtures/cases/all.ts';
import { runCase } from './fixtures/cases/run.ts';
import { setFrench } from './typography.ts';

test.each([
  ['Le prix : oui ; non ! Pourquoi ?', 'Le prix\u202f: oui\u202f; non\u202f! Pourquoi\u202f?'],
  ['« Vu »', '«\u202fVu\u202f»'],
  ['« entre … € et … % »', '«\u202fentre …\u00a0€ et …\u00a0%\u202f»'],
  ['content/facts/fees/ et aiEdited: true', 'content/facts/fees/ et aiEdited: true'],
])('« %s » is set', (text, set) => {
  expect(setFrench(text)).toBe(set);
});

test('no finding breaks a line before a sign or within quotation marks', () => {
  const texts = Object.entries(allCases).flatMap(([rule, { fails }]) =>
    fails.flatMap((one) =>
      runCase(rule, one).flatMap((finding) => [finding.message, formatFix(finding)]),
    ),
  );
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => / [;:!?»€%]|« /.test(text))).toEqual([]);
});
