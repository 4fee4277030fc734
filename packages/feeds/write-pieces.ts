/** Writes a text piece by piece: the account of a large feed would as a whole be as heavy as the feed. */
import { open } from 'node:fs/promises';
import { createWriteBehind } from '@agency/listings';
import { createTextBuffer } from './text-buffer.ts';

const writeAt = 1 << 20;

export async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let [waiting, other] = [createTextBuffer(writeAt * 2), createTextBuffer(writeAt * 2)];
    const behind = createWriteBehind((bytes: Buffer) => handle.writeFile(bytes));
    const flush = async () => {
      await behind.write(waiting.bytes());
      // That one is being written: the other is filled meanwhile.
      [waiting, other] = [other, waiting];
      waiting.clear();
    };
    for (const piece of pieces) {
      waiting.put(piece);
      if (waiting.length > writeAt) await flush();
    }
    await flush();
    await behind.end();
  } finally {
    await handle.close();
  }
}

/** An object as JSON, a line each member, and each member of a list that it holds. */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{';
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}\n${JSON.stringify(name)}: `;
    if (Array.isArray(member)) yield* listPieces(member);
    else yield JSON.stringify(member);
    before = ',';
  }
  yield '\n}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const member of list) {
    yield `${before}\n${JSON.stringify(member)}`;
    before = ',';
  }
  yield list.length > 0 ? '\n]' : '[]';
}
