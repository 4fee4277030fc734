/**
 * `start [brand…] [--port 4300] [--no-build] [--fail 500|timeout|html|slow]`: builds every brand, serves each on a port of
 * its own with its production headers, and receives what their forms send.
 */
import { checkPorts, loadAnswers, serveSite } from '@agency/hosting';
import { loadSite, posting } from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { buildBrands } from './build.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { parseFault } from './inbox/parse-fault.ts';
import { parseOptions, parsePort } from './options.ts';
import { runCommand } from './run-command.ts';
import { checkBuiltFor, checkInboxPort } from './start/check-inbox.ts';
import { openAll } from './start/open-all.ts';

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
  const { inbox: inboxAddress } = posting();
  const inboxPort = Number(new URL(inboxAddress).port);
  await checkPorts(ports);
  await checkInboxPort(inboxPort, ports);
  if (!values['no-build']) await buildBrands(brands, { release: false, log: console.log });

  const built = await Promise.all(
    brands.map(async (brand) => ({
      site: await loadSite(root, brand),
      answers: loadAnswers(`${root}dist/${brand}.answers.json`),
    })),
  );
  checkBuiltFor(inboxAddress, built);
  const servers = await openAll([
    ...built.map(
      ({ site, answers }, index) =>
        () =>
          serveSite({
            directory: `${root}dist/${site.id}`,
            port: ports[index] ?? 0,
            preview: true,
            answers,
          }),
    ),
    () => openInbox({ port: inboxPort, fail }),
  ]);
  const names = [...brands, 'formulaires'];
  const width = Math.max(...names.map((name) => name.length));
  const addresses = servers.map(({ url }, index) => `  ${names[index]?.padEnd(width)}  ${url}/`);
  const fault = fail === undefined ? '' : `\n  Rehearses: ${fail}`;
  console.log(`\n${addresses.join('\n')}${fault}\n\n  Ctrl-C stops.\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => Promise.all(servers.map((server) => server.close())));
  }
});
