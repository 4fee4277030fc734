/** What a feed calls a picture: an address, or the name of a file that came with it. */
import { createHash } from 'node:crypto';

/** Whether it means to be an address, well formed or not. */
export function isAddress(source: string): boolean {
  // Without the slashes "C:\photos\1.jpg" would be an address of the scheme "c:".
  return /^[a-z][a-z\d+.-]*:\/\//i.test(source.trim());
}

/** Undefined for the bare name of a file, and for an address that is none. */
export function findAddress(source: string): URL | undefined {
  return isAddress(source) ? (URL.parse(source.trim()) ?? undefined) : undefined;
}

/** The name that a picture has on a disk: the last part of its address, or what comes after the last slash. */
export function fileNameOf(source: string): string {
  const path = findAddress(source)?.pathname ?? source.trim();
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Under which the store remembers a source: 32 hex digits, since an address may hold a secret. */
export function sourceKey(source: string): string {
  const address = findAddress(source);
  const text = address ? address.href : `file:${fileNameOf(source)}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Signs that a terminal would obey. */
const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/** The source as it may be printed: names, passwords and queries hold secrets. @example 'https://crm.example/p/1.jpg?…' */
export function formatSource(source: string): string {
  const address = findAddress(source);
  if (!address) return source.trim().replace(controls, '\ufffd');
  const { protocol, host, pathname, search } = address;
  return `${protocol}//${host}${pathname}${search && '?…'}`;
}

/** Of the bytes as they were received: 24 hex digits that name the photograph from then on. */
export function photoId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}
