/** `pnpm hosting` from a shell: what it says, what it writes and how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Answers } from '@agency/hosting';
import { answers, writeSite } from '@agency/hosting/fixtures/site.ts';
import { loadBrands } from './brands.ts';

const [brand = ''] = loadBrands();
const directory = mkdtempSync(join(tmpdir(), 'hosting-command-'));
const account = join(directory, `${brand}.answers.json`);
const into = join(directory, 'out');
writeSite(join(directory, brand));
afterAll(() => rmSync(directory, { recursive: true }));

function run(...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'hosting.ts'), '--from', directory, '--into', into, ...typed],
    { encoding: 'utf8', cwd: directory },
  );
  const text = (stdout + stderr).replaceAll(directory, '.').replaceAll(brand, '<brand>');
  return { status, text: text.trim() };
}

function writeAccount(changes: Partial<Answers>): void {
  writeFileSync(account, JSON.stringify({ ...answers, ...changes }));
}

const hasPage = (page: string) => existsSync(join(directory, brand, page));
const withPages = {
  gone: answers.gone.filter(hasPage),
  suspended: answers.suspended.filter(hasPage),
};

test('files are written for every server', () => {
  writeAccount(withPages);
  expect(run(brand)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "text": "<brand>
      nginx       http.conf, site.conf
                  Include both in the http block; certificate and key go into /etc/nginx/tls/villa-rosa.example.conf.
      caddy       Caddyfile
                  Import it in your Caddyfile; Caddy fetches the certificates.
      netlify     _headers, _redirects, netlify/edge-functions/answers.js
                  Put _headers and _redirects into the folder that you deploy, and netlify/ at the root of the project.
                  Styles, photographs and what the search and the consent load are kept for an hour, not for a year: Netlify may say the same of a file that is missing (not verified).
                  The detailed map asks for parts of its file (HTTP Range): whether Netlify sends them is not verified.
      cloudflare  _worker.js, _routes.json, _headers
                  Put the three files into the folder that you deploy.
                  Styles, photographs and what the search and the consent load are kept for an hour, not for a year: they do not pass through the worker, whose requests Cloudflare bills, and what _headers says holds for a file that is missing, too.
                  Pages sends no parts of a file, and takes none above 25 MiB: the detailed map will say that it cannot be shown. With nginx or Caddy it can.
      → out/<brand>/",
    }
  `);
  const site = readFileSync(join(into, brand, 'nginx/site.conf'), 'utf8');
  expect(site).toContain(`root "/var/www/${brand}";`);
});

test('for one server, and a folder of its own', () => {
  writeAccount(withPages);
  expect(run(brand, '--target', 'caddy', '--root', '/srv')).toMatchInlineSnapshot(`
    {
      "status": 0,
      "text": "<brand>
      caddy       Caddyfile
                  Import it in your Caddyfile; Caddy fetches the certificates.
      → out/<brand>/",
    }
  `);
  const site = readFileSync(join(into, brand, 'caddy/Caddyfile'), 'utf8');
  expect(site).toContain(`root * \`/srv/${brand}\``);
});

test('pages that are gone or suspended and have nothing to show', () => {
  writeAccount(answers);
  expect(run(brand)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "1 problem

    The site lacks 2 of 6 pages that are gone or suspended, such as /annonces/sans-page-zz00000/.
      where: ./<brand>
      fix:   Build it again: pnpm build <brand>.",
    }
  `);
});

test('a form that leads to a page that is there in one language alone', () => {
  mkdirSync(join(directory, brand, 'cession'));
  writeFileSync(join(directory, brand, 'cession/index.html'), '');
  const nearest = { form: '/trouver/', pages: [...answers.nearest.pages, '/cession/'] };
  writeAccount({ ...withPages, nearest });
  expect(run(brand)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "1 problem

    The site lacks 1 of 24 pages to which /trouver/ leads, such as /en/cession/.
      where: ./<brand>
      fix:   Build it again: pnpm build <brand>.",
    }
  `);
});

test('an unknown server names the nearest', () => {
  writeAccount(withPages);
  expect(run(brand, '--target', 'ngnix')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": ""ngnix" is no server that we write for.
      fix:   Write "nginx". Servers: nginx, caddy, netlify, cloudflare.",
    }
  `);
});

test('a site that was never built', () => {
  expect(run(brand, '--from', join(directory, 'nowhere'))).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "1 problem

    Nothing tells what <brand> answers for pages that are gone or have moved.
      where: ./nowhere/<brand>.answers.json
      fix:   Build it first: pnpm build <brand>.",
    }
  `);
});
