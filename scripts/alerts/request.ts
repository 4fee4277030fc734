/** What was typed behind `pnpm alerts`, checked before anything is read. */
import { parseSmtp, type SmtpServer } from '@agency/alerts';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import { developmentKey } from '@agency/site';
import { judgeKey } from '../judge-key.ts';
import { parseOptions } from '../options.ts';

const options = {
  /** JSON Lines as the endpoint exports them; "-" reads what comes in. */
  subscriptions: { type: 'string' },
  brand: { type: 'string', multiple: true },
  smtp: { type: 'string' },
  into: { type: 'string' },
  from: { type: 'string' },
  links: { type: 'string' },
  store: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

export interface Request {
  /** Path, or "-". */
  subscriptions: string;
  /** As typed; none: all. */
  brands: readonly string[];
  /** Where messages go. Absent: nowhere, it is only said what would be sent. */
  into: { smtp: SmtpServer } | { folder: string } | undefined;
  /** True where messages leave this machine. */
  leaves: boolean;
  /** The address that messages come from, in place of the configured one. */
  from: string | undefined;
  /** Base of the endpoint's pages, in place of the configured one. */
  links: string | undefined;
  /** Signs what stands in links. */
  key: string;
  store: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function parseRequest(typed: readonly string[], env: Environment): Request {
  const { values } = parseOptions(typed, options);
  const { subscriptions, into, from, links, store } = values;
  if (values.smtp !== undefined && into !== undefined) {
    throw new Problem({
      what: '--smtp and --into are two ways for one message.',
      fix: 'Give one of them.',
    });
  }
  const address = into === undefined ? (values.smtp ?? env['SMTP_URL']) : undefined;
  const smtp = address && !values['dry-run'] ? parseSmtp(address) : undefined;
  const leaves = smtp !== undefined && !smtp.isLoopback;
  const key = env['FORMS_KEY'] || developmentKey;
  throwProblems([
    ...(subscriptions === undefined ? [noSubscriptions] : []),
    ...(into === undefined && !smtp && !values['dry-run'] ? [nowhere] : []),
    ...(leaves ? judgeKey(key) : []),
    ...findFaultOfFrom(from),
    ...findFaultOfLinks(links, leaves),
  ]);
  return {
    subscriptions: subscriptions ?? '',
    brands: values.brand ?? [],
    into: values['dry-run'] ? undefined : into === undefined ? smtp && { smtp } : { folder: into },
    leaves,
    from,
    links,
    key,
    store,
  };
}

const noSubscriptions: ProblemDetails = {
  what: 'Whose alerts they are is not said.',
  fix: 'Name the export of the endpoint: --subscriptions subscriptions.jsonl, or - for what comes in.',
};

const nowhere: ProblemDetails = {
  what: 'Where messages go is not said.',
  fix: 'Name a mail server (--smtp or SMTP_URL), a folder (--into), or only look: --dry-run.',
};

function findFaultOfFrom(from: string | undefined): ProblemDetails[] {
  if (from === undefined || /^[^\s<>@,;:"\\]{1,64}@[a-z0-9.-]+\.[a-z]{2,}$/i.test(from)) return [];
  return [
    {
      what: `--from is "${from}", which is no address.`,
      fix: 'Write it alone: alertes@example.com.',
    },
  ];
}

/** One press ends an alert only over https (RFC 8058, § 3.1). */
function findFaultOfLinks(links: string | undefined, leaves: boolean): ProblemDetails[] {
  if (links === undefined) return [];
  const url = URL.parse(links);
  const isBase = url?.pathname.endsWith('/') && url.search === '' && url.hash === '';
  const isSafe = url?.protocol === 'https:' || (!leaves && url?.protocol === 'http:');
  if (isBase && isSafe) return [];
  return [
    {
      what: `--links is "${links}", which is no base of addresses${isBase ? ' over https' : ''}.`,
      fix: 'Write one that begins with https:// and ends with a slash: https://formulaires.example.com/alertes/.',
    },
  ];
}
