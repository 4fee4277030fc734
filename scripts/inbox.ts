/**
 * `inbox [--port 4390] [--fail 500|timeout|html|slow] [--store file]`: receives what the forms of the sites send, on this
 * machine and for development. Without `--store` what arrived is gone when it stops.
 */
import { resolve } from 'node:path';
import { rehearsedFaults, type RehearsedFault } from '@agency/inbox';
import { findNearest, Problem } from '@agency/problem';
import { openInbox } from './inbox/open-inbox.ts';
import { parseOptions, parsePort } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const { values } = parseOptions(typed, {
    port: { type: 'string', default: '4390' },
    fail: { type: 'string' },
    store: { type: 'string' },
  });
  const inbox = await openInbox({
    port: parsePort(values.port),
    store: values.store === undefined ? undefined : resolve(values.store),
    fail: values.fail === undefined ? undefined : parseFault(values.fail),
  });
  const fault = values.fail === undefined ? '' : `\n  Rehearses: ${values.fail}`;
  console.log(`\n  inbox  ${inbox.url}/${fault}\n\n  Ctrl-C stops.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => inbox.close());
});

function parseFault(typed: string): RehearsedFault {
  const fault = rehearsedFaults.find((each) => each === typed);
  if (fault) return fault;
  const nearest = findNearest(typed, rehearsedFaults);
  throw new Problem({
    what: `"${typed}" is no fault that can be rehearsed.`,
    fix: `Write --fail ${nearest ?? rehearsedFaults.join(', --fail ')}.`,
  });
}
