/** A letter in the form that nodemailer sets as a message. */
import type { SendMailOptions } from 'nodemailer';
import type { Letter } from '../message/letter.ts';

export function writeMail({ from, to, ...letter }: Letter): SendMailOptions {
  return {
    ...letter,
    from,
    // As an address alone: what stands in a text might be read as several.
    to: { name: '', address: to },
    envelope: { from: from.address, to },
    // Nothing of a message is ever read from a disk or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
    // Which program wrote it is nobody’s business.
    xMailer: false,
  };
}
