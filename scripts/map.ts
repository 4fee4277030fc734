/**
 * `map`: makes the data of the map anew, from the coast of a Debian package and the points of two npm packages. Once in
 * some years: what it makes is committed, and a build needs none of these.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './brands.ts';
import { traceBorder } from './map/border.ts';
import { cutCells } from './map/cells.ts';
import { readCoast } from './map/read-coast.ts';
import { readPlaces } from './map/read-places.ts';
import { writeData } from './map/write-data.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const folder = join(root, 'packages/map/data');

await runCommand(async (typed) => {
  parseOptions(typed, {});
  const places = readPlaces();
  const coast = readCoast();
  const cells = cutCells(places, coast.land);
  const border = traceBorder(cells, places, coast.land);
  for (const [name, text] of writeData(places, coast, cells, border)) {
    writeFileSync(join(folder, name), text);
    console.log(`${name}: ${(text.length / 1000).toFixed(1)} kB`);
  }
  const { placed, unplaced } = places;
  console.log(`${placed.length} communes with a point, ${unplaced.length} without.`);
});
