/** `start`: builds every brand and serves each on a port of its own, with its production headers. */
import { checkPorts, loadAnswers, serveSite } from '@agency/hosting';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { buildBrands } from './build.ts';
import { parseOptions, parsePort } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const options = {
    port: { type: 'string', default: '4300' },
    'no-build': { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const brands = chooseBrands(positionals, loadBrands());
  const first = parsePort(values.port);
  // Any free one for each, or one after another.
  const ports = brands.map((_, index) => first && first + index);
  await checkPorts(ports);
  if (!values['no-build']) await buildBrands(brands, { release: false, log: console.log });

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
  const width = Math.max(...brands.map((brand) => brand.length));
  const addresses = sites.map(({ url }, index) => `  ${brands[index]?.padEnd(width)}  ${url}/`);
  console.log(`\n${addresses.join('\n')}\n\n  Ctrl-C stops.\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => Promise.all(sites.map((site) => site.close())));
  }
});
