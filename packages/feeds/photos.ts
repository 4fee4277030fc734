/** Addresses of pictures: https, on a public host, or none. */
import { isIP } from 'node:net';

const plain = /^https:\/\/[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w./?=&%+~,;:@-]*$/;
/** Steps of a path, and names in signs of their own, may mean something else or nothing. */
const odd = /\/\.|xn--/;
const isLocal = /^https:\/\/[^/]*\.(local|localhost|internal|lan|home|test|invalid)\//;

/**
 * Undefined where the address must not be fetched: other schemes, credentials, private hosts, bare file names.
 *
 * @param privateHosts Of our own network, and allowed: their addresses stay as they are, port and http included.
 */
export function readPhotoAddress(
  cell: string,
  privateHosts?: ReadonlySet<string>,
): string | undefined {
  // Thirty a record, nearly all of this plain shape, which parsing would leave as it is.
  if (plain.test(cell) && !odd.test(cell) && !isLocal.test(cell)) return cell;
  const url = URL.parse(cell.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const host = url.hostname;
  if (privateHosts?.has(host.replace(/^\[|\]$/g, ''))) return url.href;
  if (url.port) return undefined;
  // A name with a dot that is no number and not of a local network.
  const isPublic =
    host.includes('.') &&
    isIP(host.replace(/^\[|\]$/g, '')) === 0 &&
    !/\.(local|localhost|internal|lan|home|test|invalid)$/.test(host);
  if (!isPublic) return undefined;
  url.protocol = 'https:';
  return url.href;
}
