import { facts } from '@agency/facts/fixtures/facts.ts';
import { expect, test } from 'vitest';
import { dueOf } from './form-due.ts';

const today = '2026-12-24';

test('a request about rights is due by the law, by what the group promises, and on no holiday', () => {
  const due = dueOf({ due: 'rights' }, { facts, today });
  expect(due).toMatchObject({ kind: 'rights', legal: 'P1M', workingDays: 15 });
  expect(due).toHaveProperty('holidays.0', '2026-12-25');
  expect(due).toHaveProperty('holidays.1', '2027-01-01');
});

test('where the group promises nothing the law’s own period is left', () => {
  const rightsReplyDays = { value: null, source: null, verifiedOn: null };
  const company = { ...facts.company, rightsReplyDays };
  const due = dueOf({ due: 'rights' }, { facts: { ...facts, company }, today });
  expect(due).toMatchObject({ legal: 'P1M', workingDays: undefined });
});

test('no day is made up where the period of the law is not known', () => {
  const ask = () => dueOf({ due: 'rights' }, { facts: { ...facts, constants: [] }, today });
  expect(ask).toThrow('is not known');
});

test('a complaint is due as its desk promises, and else not', () => {
  const ask = (company = facts.company) =>
    dueOf({ due: 'complaint' }, { facts: { ...facts, company }, today });
  const days = facts.company.complaintDesk.value?.replyDays;
  expect(ask()).toEqual({ kind: 'complaint', days });
  const complaintDesk = { value: null, source: null, verifiedOn: null };
  expect(ask({ ...facts.company, complaintDesk })).toBeUndefined();
});

test('another form is due by no day', () => {
  expect(dueOf({}, { facts, today })).toBeUndefined();
});
