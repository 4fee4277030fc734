/** Hands letters to a mail server (RFC 5321). */
import { createTransport } from 'nodemailer';
import { Problem } from '@agency/problem';
import { writeMail } from './mail.ts';
import type { Post } from './post.ts';

export interface SmtpServer {
  /** With name and password: never told. */
  url: string;
  /** What may be told of it. @example 'mail.villa-rosa.example:587' */
  host: string;
  /** Of this machine: nothing leaves it. */
  isLoopback: boolean;
}

/** @example parseSmtp('smtps://name:password@mail.villa-rosa.example') */
export function parseSmtp(typed: string): SmtpServer {
  const url = URL.parse(typed);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Problem({
      what: 'The address of the mail server is none.',
      fix: 'Write smtp:// or smtps://, then name and password, and the host: smtp://name:password@mail.example.com:587.',
    });
  }
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  // As it was understood: whatever is decided by its scheme later is decided of what stands here.
  return { url: url.href, host: url.host, isLoopback };
}

/** In milliseconds. A server that is slow is waited for, one that is dead is not. */
const patience = { connection: 20_000, greeting: 20_000, socket: 120_000 };

/**
 * One letter after the other over one connection: whenever this process is killed, of one letter at most it is not known
 * whether it has left.
 */
export function postBySmtp({ url, isLoopback }: SmtpServer, waits = patience): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // Many servers end a connection after a hundred.
    maxMessages: 100,
    // Whether a letter is sent again is decided where it is known what became of it.
    maxRequeues: 0,
    // Addresses of people travel sealed.
    requireTLS: !isLoopback && url.startsWith('smtp:'),
    connectionTimeout: waits.connection,
    greetingTimeout: waits.greeting,
    socketTimeout: waits.socket,
  });
  return {
    send: async (letter) => void (await transport.sendMail(writeMail(letter))),
    close: () => transport.close(),
  };
}
