/** Tells Caddy what the site answers: a Caddyfile to be imported as it is. Caddy fetches the certificates itself. */
import type { Answers } from '../schema.ts';
import { pageType, variesPattern } from '../content-types.ts';
import {
  askedAnew,
  cacheOtherwise,
  clearAddress,
  clearHeader,
  headersToSite,
  longLivedPattern,
  securityHeaders,
} from '../headers.ts';
import * as patterns from '../target.ts';
import { writeNearest } from './caddy/nearest.ts';
import { writeTables } from './caddy/tables.ts';
import { address, quote, target } from './caddy/text.ts';
import { writeNotice, type Compiled } from './compiled.ts';

export function writeCaddy(answers: Answers, { root }: { root: string }): Compiled {
  const { domain, policy, preview } = answers;
  const notice = writeNotice('#', [
    'Caddy 2.6 or later. Name this file in your Caddyfile: import /path/to/this/Caddyfile',
  ]);
  return {
    files: {
      Caddyfile: `${notice}

http://${domain}, http://www.${domain} {
${writeLead(domain, headersToSite({ policy, preview, encrypted: false }))}
}

www.${domain} {
${writeLead(domain, headersToSite({ policy, preview, encrypted: true }))}
}

${domain} {
	root * ${quote(root)}
	encode zstd gzip
${writeTables(answers)}
	route {
${writeHeaders(answers)}
${writeDecisions(answers)}
${writeFiles()}
	}

${writeErrors()}
}
`,
    },
    notes: ['Import it in your Caddyfile; Caddy fetches the certificates.'],
  };
}

function writeLead(domain: string, headers: Readonly<Record<string, string>>): string {
  return `	header {
${writeHeaderLines(headers, '\t\t')}
		-Server
	}
	redir https://${domain}{uri} 308`;
}

function writeHeaderLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${name} ${quote(value)}`)
    .join('\n');
}

/** Without `-Server` among them: what deletes a header waits for the end, and an error would lose the others. */
function writeHeaders({ policy, preview }: Answers): string {
  const robots = preview
    ? '		header X-Robots-Tag noindex'
    : `		@noindex vars {robots} noindex
		header @noindex X-Robots-Tag noindex`;
  return `		header {
${writeHeaderLines({ ...securityHeaders({ policy }), 'Cache-Control': '{cache}' }, '\t\t\t')}
		}
		header -Server
${robots}
`;
}

function writeDecisions(answers: Answers): string {
  const { languages } = answers;
  return `		@refused not method GET HEAD
		header @refused Allow "GET, HEAD"
		error @refused 405

		@unsafe vars_regexp ${target} ${quote(patterns.unsafePattern)}
		error @unsafe 400

		# To a visitor who takes what is compressed, encode says so itself.
		@varies {
			vars_regexp ${address} ${quote(variesPattern)}
			not header_regexp Accept-Encoding \`gzip|zstd\`
		}
		header @varies Vary Accept-Encoding

		@doubled vars_regexp ${target} ${quote(patterns.doubledPattern)}
		error @doubled 404
		@hidden {
			vars_regexp ${address} ${quote(patterns.hiddenPattern)}
			not vars_regexp ${address} ${quote(patterns.wellKnownPattern)}
		}
		error @hidden 404
		@not_found vars_regexp ${address} ${quote(patterns.notFoundPattern(languages))}
		error @not_found 404

		# Caddy reads that table from its first row to its last: not for what cannot be in it.
		@listed not vars_regexp ${address} ${quote(longLivedPattern)}
		vars @listed fate {fate}
		@moved vars fate 301 308
		handle @moved {
			header Cache-Control ${quote(cacheOtherwise)}
			redir {now_at}{search} {fate}
		}
		@gone vars fate 410
		error @gone 410
		@suspended vars fate 404
		error @suspended 404

${writeNearest(answers)}
		@folder not vars {folder} ""
		handle @folder {
			header Cache-Control ${quote(cacheOtherwise)}
			redir {folder}{search} 308
		}
`;
}

function writeFiles(): string {
  return `		@overlong vars_regexp ${target} ${quote(patterns.overlongPattern)}
		error @overlong 404

		@without_slash {
			vars_regexp ${address} ${quote(patterns.slashlessPattern)}
			not file {path}
			file {path}/index.html
		}
		handle @without_slash {
			header Cache-Control ${quote(cacheOtherwise)}
			redir ${address}/{search} 308
		}

		@clears {
			vars ${address} ${clearAddress}
			file {path}
		}
		header @clears ${clearHeader.name} ${quote(clearHeader.value)}
		header Content-Type {type}
		file_server {
			index index.html
			disable_canonical_uris
		}`;
}

function writeErrors(): string {
  return `	handle_errors {
		encode zstd gzip
		# An error is told in full, whatever the visitor has kept.
		request_header -If-None-Match
		request_header -If-Modified-Since
		request_header -Range
		header Cache-Control ${quote(askedAnew)}
		@gone expression {err.status_code} == 410
		@suspended vars fate 404
		@not_found expression {err.status_code} == 404
${writeErrorPage('gone', `${address}index.html`)}
${writeErrorPage('suspended', `${address}index.html`)}
${writeErrorPage('not_found')}
		handle {
			respond {err.status_code}
		}
	}`;
}

/** @param own The page of that very address; without one there is none. */
function writeErrorPage(fate: string, own = ''): string {
  return `		handle @${fate} {
			header Content-Type ${quote(pageType)}
			try_files ${own}${own && ' '}{not_found} /404.html
			file_server
		}`;
}
