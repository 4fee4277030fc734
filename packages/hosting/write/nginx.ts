/** Tells nginx what the site answers: files for its `http` block, to be included as they are. */
import type { Answers } from '../schema.ts';
import { writeNotice, type Compiled } from './compiled.ts';
import { writeServers, type Places } from './nginx/servers.ts';
import { writeTables } from './nginx/tables.ts';

/** For addresses of 400 characters, of up to four bytes where an old one has accents, and names with a long domain in them. */
const sizes = `map_hash_max_size 131072;
map_hash_bucket_size 2048;
server_names_hash_bucket_size 512;
variables_hash_max_size 4096;
variables_hash_bucket_size 512;
`;

export function writeNginx(
  answers: Answers,
  places: Pick<Places, 'root'> & Partial<Places>,
): Compiled {
  const { domain } = answers;
  const all: Places = {
    http: ['80', '[::]:80'],
    https: ['443 ssl http2', '[::]:443 ssl http2'],
    tls: `/etc/nginx/tls/${domain}.conf`,
    ...places,
  };
  const once = ['Once in the http block of nginx, for all sites: the sizes of their tables.'];
  const notice = writeNotice('#', [
    'nginx 1.22 or later. Include this file in the http block, and http.conf once beside it.',
    `${all.tls} is yours: ssl_certificate, ssl_certificate_key, and what else you want.`,
  ]);
  return {
    files: {
      'http.conf': `${writeNotice('#', once)}\n\n${sizes}`,
      'site.conf': `${notice}\n\n${writeServers(answers, all)}\n${writeTables(answers)}`,
    },
    notes: [`Include both in the http block; certificate and key go into ${all.tls}.`],
  };
}
