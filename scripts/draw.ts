/** `draw <panorama> <file.png>`: rasterises one of the wide drawings, so that it can go through Astro's image pipeline. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import sharp from 'sharp';
import { drawPanorama, panoramas } from '@agency/listings';
import { findNearest, Problem } from '@agency/problem';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const [name = '', file] = parseOptions(typed, {}, 2).positionals;
  const panorama = panoramas.find((known) => known === name);
  if (!panorama || !file) {
    const nearest = findNearest(name, panoramas);
    throw new Problem({
      what: panorama ? 'No file was named.' : `There is no drawing "${name}".`,
      fix: `Write: pnpm draw ${panorama ?? nearest ?? panoramas.join('|')} <file.png>.`,
    });
  }
  const target = resolve(root, file);
  await mkdir(dirname(target), { recursive: true });
  await sharp(Buffer.from(drawPanorama(panorama)), { density: 72 })
    .png({ palette: true, effort: 9 })
    .toFile(target);
  console.log(`${name}: ${target}`);
});
