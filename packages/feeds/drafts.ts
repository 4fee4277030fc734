/** Names for what is not finished: by them the next import knows what one that was killed has left behind. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Those of this process. Its number says nothing of them: in a container each import has the same one, the killed one
 * too.
 */
const own = new Set<string>();

/** @example createDraftName('.draft-') // '.draft-4711-9f3c2a' */
export function createDraftName(prefix: string): string {
  const name = `${prefix}${process.pid}-${randomBytes(3).toString('hex')}`;
  own.add(name);
  return name;
}

/** Names in the folder that bear the prefix, and of which the process is no more. */
export function listAbandoned(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    if (!name.startsWith(prefix)) return false;
    // What is behind it is no part of the name: ".replaced-4711-9f3c2a.2026-11-22-2fd15ea8".
    const [draft = ''] = name.slice(prefix.length).split('.');
    return !own.has(prefix + draft) && !isAlive(Number.parseInt(draft, 10));
  });
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    // The signal 0 asks only whether there is somebody. Of what is no number there is nobody.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
