/** Compiles what a site answers for a server: the files to put in place, and what to know. */
import { findNearest, Problem } from '@agency/problem';
import type { Answers } from './schema.ts';
import { writeCaddy } from './write/caddy.ts';
import { writeCloudflare } from './write/cloudflare.ts';
import type { Compiled } from './write/compiled.ts';
import { writeNetlify } from './write/netlify.ts';
import { writeNginx } from './write/nginx.ts';

interface Options {
  /** Folder of the site on the server, for those that we run ourselves. @example '/var/www/villa-rosa' */
  root: string;
  /** How many files the site has: some hosts count them. */
  files: number;
  /** Whether one of them is an archive of tiles, which is asked for in parts. */
  hasTiles?: boolean;
}

const writers = {
  nginx: writeNginx,
  caddy: writeCaddy,
  netlify: writeNetlify,
  cloudflare: writeCloudflare,
} satisfies Record<string, (answers: Answers, options: Options) => Compiled>;

export type Target = keyof typeof writers;

export const targets = Object.keys(writers) as Target[];

/** The same account gives the same bytes. */
export function compileHosting(answers: Answers, target: Target, options: Options): Compiled {
  return writers[target](answers, options);
}

export function parseTarget(typed: string): Target {
  const known = targets.find((target) => target === typed);
  if (known) return known;
  const nearest = findNearest(typed, targets);
  throw new Problem({
    what: `"${typed}" is no server that we write for.`,
    fix: `${nearest ? `Write "${nearest}". ` : ''}Servers: ${targets.join(', ')}.`,
  });
}
