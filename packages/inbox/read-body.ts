/** Reads a body and counts while it reads: what is too large is never held. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * What is read and thrown away beyond the limit: whoever sends a little too much can still read why it was refused, as a
 * connection that is cut while somebody writes loses the answer. Beyond it the connection is cut.
 */
const thrownAway = 4 * 1024 * 1024;

export function readBody(request: IncomingMessage, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => reject(new Refusal('large'));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else chunks.length = 0;
      if (size > largest + thrownAway) {
        request.pause();
        refuse();
      }
    });
    request.on('end', () => (size > largest ? refuse() : resolve(Buffer.concat(chunks))));
    // Cut off: nobody is left to be answered.
    const giveUp = () => reject(new Refusal('unreadable'));
    request.on('error', giveUp).on('close', giveUp);
  });
}
