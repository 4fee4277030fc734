/** Stops a stream that has grown beyond what a feed can be. */
import { Transform } from 'node:stream';
import { Problem } from '@agency/problem';

/** @example formatBytes(2 * 1024 ** 3) // '2 GB' */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(
    units.length - 1,
    Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)),
  );
  const value = bytes / 1024 ** power;
  return `${Number.isInteger(value) ? value : value.toFixed(1)} ${units[power]}`;
}

/** Passes bytes on, and fails when more come than were allowed. */
export function limitBytes(maxBytes: number, name: string): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      passed += chunk.length;
      if (passed <= maxBytes) {
        done(null, chunk);
        return;
      }
      done(
        new Problem({
          what: `The feed is larger than ${formatBytes(maxBytes)}.`,
          where: name,
          fix: 'Check what was exported: no portfolio is so large. What is published stays as it is.',
        }),
      );
    },
  });
}
