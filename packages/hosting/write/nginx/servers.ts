/** The servers of a site in nginx: what is not encrypted, the site itself, and www. */
import type { Answers } from '../../schema.ts';
import { compressibleTypes, contentTypes, feedTypes, unknownType } from '../../content-types.ts';
import { clearHeader, headersToSite, securityHeaders } from '../../headers.ts';
import { escapePattern, longestRequest, slashlessPattern } from '../../target.ts';
import { quote, variableOf, writePattern } from './text.ts';

export interface Places {
  /** Folder of the site on the server. @example '/var/www/villa-rosa' */
  root: string;
  /** What `listen` says, one each. */
  http: readonly string[];
  https: readonly string[];
  /** File with the certificate, or any settings of the administrator's own for the site. */
  tls: string;
}

export function writeServers(answers: Answers, { root, tls, ...listen }: Places): string {
  const { domain, policy, preview } = answers;
  const [http, https] = [listen.http, listen.https].map((values) =>
    values.map((value) => `    listen ${value};`).join('\n'),
  );
  // The site before www: nginx answers what it cannot read from the first server of a port.
  return `server {
${http}
    server_name ${domain} www.${domain};
    server_tokens off;
    # Where a certificate is asked for before there is one.
    location /.well-known/acme-challenge/ {
        root ${quote(root)};
    }
    location / {
${writeHeaderLines(headersToSite({ policy, preview, encrypted: false }), '        ')}
        return 308 https://${domain}$request_uri;
    }
}

server {
${https}
    server_name ${domain};
    include ${quote(tls)};
    root ${quote(root)};
    server_tokens off;
    # Whatever somebody writes into a form is read: a whole request, in one buffer.
    large_client_header_buffers 4 ${longestRequest}k;
    absolute_redirect off;
    uninitialized_variable_warn off;

${writeTypes()}
${writeHeaders(answers)}
${writeDecisions(domain)}
${writeLocations(domain)}
}

server {
${https}
    server_name www.${domain};
    server_tokens off;
    include ${quote(tls)};
${writeHeaderLines(headersToSite({ policy, preview, encrypted: true }), '    ')}
    return 308 https://${domain}$request_uri;
}
`;
}

function writeTypes(): string {
  const bare = (type: string) => type.replace(/;.*/, '');
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `        ${bare(type)} ${ending};\n`,
  );
  // text/html has its charset and is compressed anyway; nginx warns where it is named.
  const others = Object.values(contentTypes).filter((type) => !type.startsWith('text/html'));
  const charsets = others.filter((type) => type.includes('; charset=')).map(bare);
  const compressed = compressibleTypes.filter((type) => type !== 'text/html');
  return `    types {
${types.join('')}    }
    default_type ${unknownType};
    charset utf-8;
    charset_types ${charsets.join(' ')};
    gzip on;
    gzip_min_length 512;
    gzip_types ${compressed.join(' ')};
`;
}

function writeHeaders({ domain, policy, preview }: Answers): string {
  const headers = {
    ...securityHeaders({ policy }),
    'Cache-Control': variableOf(domain, 'cache'),
    'X-Robots-Tag': preview ? 'noindex' : variableOf(domain, 'robots'),
    Vary: variableOf(domain, 'vary'),
    Allow: variableOf(domain, 'allow'),
    [clearHeader.name]: variableOf(domain, 'clear'),
  };
  return `    # One whose value is empty is not sent.\n${writeHeaderLines(headers, '    ')}\n`;
}

function writeHeaderLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quote(value)} always;`)
    .join('\n');
}

/** Before any file is looked for. */
function writeDecisions(domain: string): string {
  const decide = (name: string, answer: string) =>
    `    if (${variableOf(domain, name)}) {\n        return ${answer};\n    }\n`;
  const lead = (name: string, status: number) =>
    decide(name, `${status} ${variableOf(domain, name)}$is_args$args`);
  return `    # As it was asked for, decoded: $uri changes on the way to a file.
    set $address $uri;
${[
  decide('refused', '405'),
  decide('unsafe', '400'),
  decide('doubled', '404'),
  decide('hidden', '404'),
  lead('moved_301', 301),
  lead('moved_308', 308),
  decide('gone', '410'),
  decide('suspended', '404'),
  decide('nearest', `303 ${variableOf(domain, 'nearest')}`),
  lead('folder', 308),
].join('')}`;
}

function writeLocations(domain: string): string {
  const notFound = variableOf(domain, 'not_found');
  const feeds = Object.entries(feedTypes).map(
    ([name, type]) => `    location ~ ${quote(writePattern(`/${escapePattern(name)}$`))} {
        types {
        }
        default_type ${type};
        try_files $uri =404;
    }
`,
  );
  return `    location ~ ${quote(writePattern('/$'))} {
        try_files \${uri}index.html =404;
    }
    location ~ ${quote(writePattern(slashlessPattern))} {
        try_files $uri @without_slash;
    }
    location @without_slash {
        if (-f $document_root$uri/index.html) {
            return 308 $uri/$is_args$args;
        }
        return 404;
    }
${feeds.join('')}    location / {
        try_files $uri =404;
    }

    error_page 404 @not_found;
    location @not_found {
        try_files ${variableOf(domain, 'suspended')} ${notFound} /404.html =404;
    }
    error_page 410 @gone;
    location @gone {
        try_files \${uri}index.html ${notFound} /404.html =410;
    }`;
}
