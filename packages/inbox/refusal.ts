/** Why a request is not taken: a status, and words that are told in the language of the page. */
import type { PayloadFault } from '@agency/forms';
import { refusals, type Language, type RefusalName } from './words.ts';

const statuses = {
  unreadable: 400,
  twice: 400,
  elsewhere: 400,
  origin: 403,
  token: 403,
  form: 404,
  conflict: 409,
  large: 413,
  media: 415,
  file: 422,
  invalid: 422,
  busy: 429,
  broken: 500,
  unavailable: 503,
  address: 404,
  method: 405,
  link: 403,
  stale: 403,
  unknownAlert: 404,
  endedAlert: 410,
  key: 401,
} as const satisfies Record<RefusalName, number>;

/** Of RFC 9110, for programs. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export class Refusal extends Error {
  readonly reason: RefusalName;
  readonly headers: Readonly<Record<string, string>>;
  /** One an answer; of a form that was not understood there are none. */
  readonly faults: readonly PayloadFault[];

  constructor(
    reason: RefusalName,
    {
      headers = {},
      faults = [],
    }: { headers?: Record<string, string>; faults?: PayloadFault[] } = {},
  ) {
    super(reason);
    this.reason = reason;
    this.headers = headers;
    this.faults = faults;
  }

  get status(): number {
    return statuses[this.reason];
  }

  tell(language: Language): string {
    return refusals[this.reason][language];
  }
}

/** Of the refusal of a method: which are taken (RFC 9110, § 10.2.1). @example allow('GET, POST') */
export function allow(methods: string) {
  return { headers: { Allow: methods } };
}

/** As RFC 9457 has it. */
export function writeProblem(refusal: Refusal, language: Language): string {
  const { status, faults } = refusal;
  return JSON.stringify({
    type: 'about:blank',
    title: titles[status],
    status,
    detail: refusal.tell(language),
    ...(faults.length > 0 && { errors: faults }),
  });
}
