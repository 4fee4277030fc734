/** Files that a page loads when they are wanted. */
import { createHash } from 'node:crypto';
import { searchPath } from '@agency/search';

export interface SearchFile {
  path: string;
  bytes: Buffer;
}

/** The name tells the content, so that a browser may keep it for good. */
export function fileOf(name: string, bytes: Buffer, type = 'bin'): SearchFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path: searchPath(`${name}-${hash}.${type}`), bytes };
}
