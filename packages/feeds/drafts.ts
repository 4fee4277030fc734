/** Names for what is not finished: by them the next import knows what one that was killed has left behind. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';

/** @example createDraftName('.draft-') // '.draft-4711-9f3c2a' */
export function createDraftName(prefix: string): string {
  return `${prefix}${process.pid}-${randomBytes(3).toString('hex')}`;
}

/** Names in the folder that bear the prefix, and of which the process is no more. */
export function listAbandoned(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => name.startsWith(prefix) && !isAlive(Number.parseInt(name.slice(prefix.length), 10)),
  );
}

function isAlive(pid: number): boolean {
  try {
    // The signal 0 asks only whether there is somebody. Of what is no number there is nobody.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
