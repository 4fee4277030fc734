/** Finds a Chromium for the end-to-end tests, or installs one: `node packages/testing/chromium.ts`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '@agency/problem';
import { chromium } from 'playwright';

/**
 * What Playwright switches off, but for ThirdPartyStoragePartitioning: visitors have it. Without it Chromium refuses a
 * frame of another site all storage, and nobody would see what such a frame stores. The list stands in for Playwright’s.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** Quiet and alone: no sandbox (tests run as root), no graphics card, no call home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that CHROMIUM names, or else the first on the machine that starts. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM']) {
    if (starts(env['CHROMIUM'])) return env['CHROMIUM'];
    throw new Problem({
      what: `CHROMIUM names "${env['CHROMIUM']}", which does not start.`,
      fix: 'Give the path of a Chromium or Chrome, or unset CHROMIUM.',
    });
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places, chromium.executablePath()].find(starts);
}

/** On some systems `chromium-browser` is a script that only says how to install it: ask for the version. */
function starts(file: string): boolean {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Finds a Chromium; where there is none, the system's packages are tried, then Playwright's own. */
export function ensureChromium(log: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  for (const [command, ...args] of installers()) {
    log(`No Chromium here. Installing one: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Problem({
    what: 'The end-to-end tests need a Chromium, and none could be installed.',
    fix: 'Install chromium or Google Chrome, or give its path: CHROMIUM=/path/to/chrome.',
  });
}

function installers(): [string, ...string[]][] {
  const isRoot = process.getuid?.() === 0;
  const apt: [string, ...string[]][] = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  const playwright: [string, ...string[]] = ['playwright', 'install', 'chromium'];
  return isRoot && existsSync('/usr/bin/apt-get') ? [...apt, playwright] : [playwright];
}

if (import.meta.main) console.log(ensureChromium(console.log));
