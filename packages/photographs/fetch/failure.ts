/** What went wrong on the line, in words for the agency. */
import { PictureRefusal, refusals } from '../refusals.ts';
import type { Limits } from '../limits.ts';

const certificate =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(VERIFY|GET))/;

/** Arguments that Node or undici do not take: nothing that a server can cause. */
const ours = /^(ERR_(?!SSL|TLS)|UND_ERR_INVALID_ARG$)/;

/** Of undici, of the system, or of TLS. What no server can have caused is thrown on: it is a fault of ours. */
export function readFailure(error: unknown, limits: Pick<Limits, 'idleSeconds'>): PictureRefusal {
  if (error instanceof PictureRefusal) return error;
  // Several addresses were tried, and none answered.
  if (error instanceof AggregateError) return readFailure(error.errors[0], limits);
  const code = (error as { code?: unknown } | null)?.code;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENODATA':
      return refusals.unknownHost();
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return refusals.unreachable();
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return refusals.idle(limits.idleSeconds);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return refusals.cutOff();
  }
  if (typeof code === 'string' && certificate.test(code)) return refusals.certificate();
  const isParser = error instanceof Error && error.name === 'HTTPParserError';
  if (isParser || (typeof code === 'string' && !ours.test(code))) return refusals.noServer();
  throw error;
}
