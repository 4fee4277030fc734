/** Which addresses may be called: public ones, so that a feed cannot make the importer speak to our own network. */
import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { refusals } from '../refusals.ts';

/** Source: IANA special-purpose address registries (RFC 6890), multicast and reserved blocks. */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Carriers' NAT; the metadata address of one cloud.
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local; the metadata address of most clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // The metadata address of Azure lies among public ones.
  ['168.63.129.16', 32],
] as const) {
  special.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4 holds an IPv4 address, which may be a private one.
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(network, prefix, 'ipv6');
}

/** Of IPv6 only this block is given out; loopback, private, link-local and mapped addresses lie outside. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** @param address A literal IPv4 or IPv6 address, without brackets. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Throws a refusal unless it is https to a name or to a public address; hosts of the private network are told by name. */
export function checkAddress(url: URL, privateHosts: ReadonlySet<string>): void {
  const host = hostOf(url);
  if (privateHosts.has(host) && /^https?:$/.test(url.protocol)) return;
  if (url.protocol !== 'https:') throw refusals.badAddress();
  // A literal address is connected to without a look-up.
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw refusals.privateAddress();
}

/** @example hostOf(new URL('https://[2a00::1]:8443/')) // '2a00::1' */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * The look-up of a connection. It keeps the public addresses of a name, and the connection is made to one of these:
 * a name that answers otherwise a moment later (DNS rebinding) is not asked again.
 */
export function createLookup(
  privateHosts: ReadonlySet<string>,
  resolve: Resolve = lookup,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const isPrivate = privateHosts.has(hostname.replace(/\.$/, ''));
      const addresses = isPrivate ? found : found.filter((each) => isPublicAddress(each.address));
      const [first] = addresses;
      if (!first) return callback(refusals.privateAddress(), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
