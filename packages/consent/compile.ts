/** Compiles what a brand sends to its visitors: the gate that every page holds, and the files that it may fetch. */
import { buildSync, transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once, type Words } from '@agency/ui';
import { lifetime } from './browser/choice.ts';
import type { Stored } from './browser/erase.ts';
import type { ConsentConfig } from './config.ts';
import { revisionOf } from './revision.ts';
import { needConsent, type Use } from './use.ts';
import { writeBanner, writeChoices } from './write-panel.ts';

/** Beneath it the names of files tell their content. */
export const folder = '_consentement';

export interface Gate {
  /** What stands in the page. */
  script: string;
  /** As a policy names it. @example 'sha256-…' */
  hash: string;
}

export interface CompiledConsent {
  revision: string;
  /** The gate of each language; none where the brand uses no vendor. */
  gates: Readonly<Record<string, Gate>>;
  /** Name in `_consentement/` → content. */
  files: Readonly<Record<string, string>>;
  /** What wakes a vendor → its address. @example { 'google-tag': '/_consentement/google-tag.3f8a0c1b.js' } */
  wakers: Readonly<Record<string, string>>;
}

interface Options {
  use: Use;
  config: ConsentConfig;
  /** The languages of the site, with their words. */
  languages: ReadonlyArray<{ words: Words; page: string; duration: string }>;
  /** Address whose answer has the browser erase all cookies of the site (Clear-Site-Data). */
  clear: string;
  /** Day of the cookies text in force, and of its last material version. */
  text: { day: string; material: string };
}

/** The code alone, whose values are put in afterwards: bundled once a process. */
const bundleAll = once((_: 'all') => ({
  gate: bundle('gate.ts', 'iife'),
  banner: bundle('banner.ts', 'esm'),
  choices: bundle('choices.ts', 'esm'),
  trust: bundle('vendors/trust.ts', 'iife'),
  'google-tag': bundle('vendors/google-tag.ts', 'iife'),
  matomo: bundle('vendors/matomo.ts', 'iife'),
}));

export function compileConsent({ use, config, languages, clear, text }: Options): CompiledConsent {
  const revision = revisionOf(use, text.material);
  const sources = bundleAll('all');
  const files: Record<string, string> = {};
  const lay = (name: string, content: string) => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 6);
    const file = `${name}.${hash.replaceAll(/[-_]/g, '0')}.js`;
    files[file] = content;
    return `/${folder}/${file}`;
  };
  if (use.vendors.length === 0) return { revision, gates: {}, files, wakers: {} };

  const kinds = new Set(use.vendors.map(({ loading }) => loading.as));
  const wakers = Object.fromEntries([
    ...(kinds.has('google-tag') ? [['google-tag', lay('google-tag', sources['google-tag'])]] : []),
    ...(kinds.has('script') ? [['script', lay('trust', sources.trust)]] : []),
    ...(kinds.has('matomo') ? [['matomo', lay('matomo', sources.matomo)]] : []),
  ]) as Record<string, string>;

  const asked = needConsent(use.vendors).map(({ id }) => id);
  const exempt = use.vendors.filter(({ exemption }) => exemption).map(({ id }) => id);
  const stored = use.vendors.flatMap(({ id }) => {
    const { cookies, keys } = storedBy(use, id);
    return cookies.length + keys.length > 0 ? [[id, { cookies, keys }]] : [];
  });
  const gates = languages.map(({ words, ...about }) => {
    const options = { words, ...about };
    const choices = lay(
      `choix-${words.language}`,
      define(sources.choices, {
        DIALOG: writeChoices(use, options),
        STYLE: readStyle('choices.css'),
        EXEMPT: exempt,
      }),
    );
    const banner = lay(
      words.language,
      define(sources.banner, {
        REVISION: revision,
        TEXT: text.day,
        LANGUAGE: words.language,
        BANNER: writeBanner(use, options),
        STYLE: readStyle('banner.css'),
        VENDORS: use.vendors.map(({ id }) => id),
        EXEMPT: exempt,
        STORED: Object.fromEntries(stored),
        CLEAR: clear,
        PROOF: config.proof ?? '',
        CHOICES: choices,
      }),
    );
    const values = {
      REVISION: revision,
      BANNER: banner,
      ASKS: asked.length > 0,
      EXEMPT: exempt.join(' '),
      LIFETIME: lifetime,
    };
    const script = define(sources.gate, values)
      .replace('"use strict";', '')
      // Which no minifier works out.
      .replace(/"([^"]*)"\.split\(" "\)/, (_, ids: string) => JSON.stringify(ids.split(' ')))
      .trim();
    const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
    return [words.language, { script, hash }] as const;
  });
  return { revision, gates: Object.fromEntries(gates), files, wakers };
}

/** What of a vendor lies where a script of ours can erase it. */
function storedBy({ trackers }: Use, id: string): Stored {
  const own = trackers.filter(({ vendor, host }) => vendor === id && host === undefined);
  const named = (kinds: readonly string[]) =>
    own.filter(({ storage }) => kinds.includes(storage)).map(({ name }) => name);
  return { cookies: named(['cookie']), keys: named(['local-storage', 'session-storage']) };
}

function readStyle(file: string): string {
  const css = readFileSync(join(import.meta.dirname, 'styles', file), 'utf8');
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

function bundle(file: string, format: 'iife' | 'esm'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'browser', file)],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function define(code: string, values: Readonly<Record<string, unknown>>): string {
  return transformSync(code, {
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
  }).code;
}
