import { expect, test } from 'vitest';
import { decide, type Decision } from './decide.ts';
import type { Finding } from './finding.ts';

const override = { reason: 'Vérifié avec le notaire.', by: 'Rosa Martin', until: '2027-03-31' };
const block = { severity: 'BLOCK' } as const;
const warn = { severity: 'WARN' } as const;
const info = { severity: 'INFO' } as const;

test.each<[string, Pick<Finding, 'severity' | 'override'>[], Decision, Decision]>([
  ['nothing', [], 'show', 'show'],
  ['what is good to know', [info], 'show', 'show'],
  ['a warning', [info, warn], 'show', 'withhold'],
  ['a warning that somebody answers for', [{ ...warn, override }], 'show', 'show'],
  ['two warnings, of which one is answered for', [{ ...warn, override }, warn], 'show', 'withhold'],
  ['what may not be published', [block], 'withhold', 'withhold'],
])('with %s a preview and a release decide', (_, findings, preview, release) => {
  expect(decide(findings, { release: false })).toBe(preview);
  expect(decide(findings, { release: true })).toBe(release);
});
