/** Photographs a second, and what a second import costs: `photographs.ts [pictures]`, or a part of `pnpm bench`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PhotographsReport } from '@agency/photographs';
import { give, startPictureServer } from '@agency/photographs/fixtures/picture-server.ts';
import sharp, { type Sharp } from 'sharp';
import { runMeasured, type Measured } from './run-measured.ts';

interface Size {
  name: string;
  width: number;
  height: number;
}

/** One import, in a process of its own. */
type Run = Measured & { report: PhotographsReport };

export interface PhotographsFigures {
  name: string;
  first: Run;
  second: Run;
}

const sizes: readonly Size[] = [
  { name: '12 Mpx', width: 4000, height: 3000 },
  { name: '4 Mpx', width: 2464, height: 1632 },
];
/** Pictures that differ; the others are these again with another byte at their end. */
const drawn = 6;

/** @param pictures Of each size. */
export async function benchPhotographs(pictures: number): Promise<PhotographsFigures[]> {
  const results: PhotographsFigures[] = [];
  for (const size of sizes) {
    const server = await startPictureServer(await serve(size, pictures));
    const folder = await mkdtemp(join(tmpdir(), 'bench-photographs-'));
    try {
      const args = [join(folder, 'store'), server.url(''), String(pictures)];
      const first = await run(args);
      results.push({ name: size.name, first, second: await run(args) });
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
  return results;
}

export function formatPhotographs(results: readonly PhotographsFigures[]): string {
  const lines = results.map(({ name, first, second }) => {
    const { taken, bytesReceived, bytesWritten } = first.report;
    const kilobytes = (bytes: number) => `${(bytes / taken / 1000).toFixed(0)} kB`;
    return [
      `${name}: ${taken} pictures in ${first.seconds.toFixed(1)} s,`,
      `${(taken / first.seconds).toFixed(2)} a second, ${(first.cpuSeconds / taken).toFixed(2)} CPU s each`,
      `(${kilobytes(bytesReceived)} received, ${kilobytes(bytesWritten)} written),`,
      `peak ${(first.peakBytes / 1e6).toFixed(0)} MB;`,
      `second run: ${second.seconds.toFixed(2)} s, ${second.report.requests} requests,`,
      `${second.report.encoded} encoded`,
    ].join(' ');
  });
  return [
    ...lines,
    'The pictures are made up: gradients, patches and noise. Real ones are other work for the encoders.',
  ].join('\n');
}

const script = fileURLToPath(import.meta.resolve('@agency/photographs/fixtures/import.ts'));

async function run(args: readonly string[]): Promise<Run> {
  const measured = await runMeasured(script, ...args);
  const report = JSON.parse(measured.output) as PhotographsReport;
  if (report.missing.length > 0) throw new Error(JSON.stringify(report.missing.slice(0, 3)));
  return { ...measured, report };
}

async function serve(
  size: Size,
  pictures: number,
): Promise<Record<string, ReturnType<typeof give>>> {
  const bases: Buffer[] = [];
  for (let seed = 1; seed <= Math.min(drawn, pictures); seed += 1) {
    bases.push(await drawPicture(size, seed));
  }
  return Object.fromEntries(
    Array.from({ length: pictures }, (_, index) => {
      const base = bases[index % bases.length] ?? Buffer.of();
      return [`/${index}.jpg`, give(Buffer.concat([base, Buffer.from(String(index))]))];
    }),
  );
}

/** A sky, a ground, forty patches, the grain of a wall and that of a sensor. */
async function drawPicture({ width, height }: Size, seed: number): Promise<Buffer> {
  const random = (at: number) => {
    const value = Math.sin(seed * 99.7 + at) * 10_000;
    return value - Math.floor(value);
  };
  const patches = Array.from({ length: 40 }, (_, index) => {
    const [x = 0, y = 0, w = 0, h = 0, hue = 0, light = 0] = [1, 2, 3, 4, 5, 6].map((part) =>
      random(index * 13.3 + part * 7.1),
    );
    return `<rect x="${x * width}" y="${y * height}" width="${(w * width) / 4}" height="${(h * height) / 4}" fill="hsl(${hue * 360} 40% ${20 + light * 60}%)" opacity=".8"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<linearGradient id="a" x2="0" y2="1"><stop stop-color="#8fb7e0"/><stop offset=".5" stop-color="#f0e8dc"/><stop offset="1" stop-color="#5a7a3a"/></linearGradient>
<rect width="100%" height="100%" fill="url(#a)"/>${patches.join('')}</svg>`;
  const grain = await makeNoise(width / 4, height / 4, 40)
    .blur(1)
    .resize(width, height)
    .png()
    .toBuffer();
  const sensor = await makeNoise(width, height, 4).png({ compressionLevel: 1 }).toBuffer();
  return sharp(Buffer.from(scene))
    .composite([
      { input: grain, blend: 'soft-light' },
      { input: sensor, blend: 'soft-light' },
    ])
    .jpeg({ quality: 88 })
    .toBuffer();
}

function makeNoise(width: number, height: number, sigma: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma } as const;
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } });
}

if (import.meta.main) {
  console.log(formatPhotographs(await benchPhotographs(Number(process.argv[2] ?? 30))));
}
