/** Lays letters into a folder instead of sending them: each is there whole, or not at all. */
import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { writeMail } from './mail.ts';
import type { Post } from './post.ts';

/** The file of a letter has the name of the message: laid twice it is there once. */
export function postIntoFolder(folder: string): Post {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(letter) {
      const { message } = await transport.sendMail(writeMail(letter));
      const name = letter.messageId.replace(/[<>]/g, '').replaceAll(/[^\w.@-]/g, '_');
      const draft = join(folder, `.${name}.part`);
      await writeFile(draft, message as Buffer, { mode: 0o600 });
      await rename(draft, join(folder, `${name}.eml`));
    },
    close: () => transport.close(),
  };
}
