/**
 * `inbox [--port 4390] [--fail 500|timeout|html|slow] [--store file]`: receives what the forms of the sites send, on this
 * machine and for development. Without `--store` what arrived is gone when it stops.
 */
import { resolve } from 'node:path';
import { openInbox } from './inbox/open-inbox.ts';
import { parseFault } from './inbox/parse-fault.ts';
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
    fail: parseFault(values.fail),
  });
  const fault = values.fail === undefined ? '' : `\n  Rehearses: ${values.fail}`;
  console.log(`\n  inbox  ${inbox.url}/${fault}\n\n  Ctrl-C stops.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => inbox.close());
});
