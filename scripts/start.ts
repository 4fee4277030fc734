/**
 * `start [brand…] [--port 4300] [--no-build] [--fail 500|timeout|html|slow]`: builds every brand, serves each on a port of
 * its own with its production headers, and receives what their forms send.
 */
import { checkPorts, loadAnswers, serveSite } from '@agency/hosting';
import { posting } from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { buildBrands } from './build.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { parseFault } from './inbox/parse-fault.ts';
import { parseOptions, parsePort } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const options = {
    port: { type: 'string', default: '4300' },
    'no-build': { type: 'boolean', default: false },
    fail: { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const fail = parseFault(values.fail);
  const brands = chooseBrands(positionals, loadBrands());
  const first = parsePort(values.port);
  // Any free one for each, or one after another.
  const ports = brands.map((_, index) => first && first + index);
  // Pages are built with the address of the inbox: it may not be just any.
  const inboxPort = Number(new URL(posting().inbox).port);
  await checkPorts([...ports, inboxPort]);
  if (!values['no-build']) await buildBrands(brands, { release: false, log: console.log });

  const inbox = await openInbox({ port: inboxPort, fail });
  const sites = await Promise.all(
    brands.map((brand, index) =>
      serveSite({
        directory: `${root}dist/${brand}`,
        port: ports[index] ?? 0,
        preview: true,
        answers: loadAnswers(`${root}dist/${brand}.answers.json`),
      }),
    ),
  );
  const inboxName = 'formulaires';
  const width = Math.max(...[inboxName, ...brands].map((brand) => brand.length));
  const addresses = sites.map(({ url }, index) => `  ${brands[index]?.padEnd(width)}  ${url}/`);
  addresses.push(`  ${inboxName.padEnd(width)}  ${inbox.url}/${fail ? `  (${fail})` : ''}`);
  console.log(`\n${addresses.join('\n')}\n\n  Ctrl-C stops.\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => Promise.all([inbox, ...sites].map((each) => each.close())));
  }
});
