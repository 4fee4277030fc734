/** Unpacks an archive as far as it can be trusted: one feed and its pictures, everything else is left in it. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { Transform } from 'node:stream';
import { Problem } from '@agency/problem';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { isPicture, type Pictures } from './picture.ts';
import { checkMember, checkOverlap, checkSizes, maxMembers } from './zip-limits.ts';
import { showName, tellZipFault, type Refuse } from './zip-faults.ts';

export interface Unpacked {
  feed: string;
  /** When the feed was written, as the archive says: to two seconds, in the writer's own time. */
  writtenAt: Date | undefined;
  pictures: Pictures | undefined;
}

/** @param name How the archive is called in a message. */
export async function unpack(
  archive: string,
  name: string,
  folder: string,
  maxBytes: number,
): Promise<Unpacked> {
  const refuse: Refuse = (what, fix = 'Ask for a new export. What is published stays as it is.') =>
    new Problem({ what, where: name, fix });
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(archive, { autoClose: false, lazyEntries: true });
    const members = await listMembers(zip, refuse);
    const feed = chooseFeed(members, refuse);
    const pictures = members.filter(({ fileName }) => isPicture(fileName));
    checkSizes(feed, pictures, maxBytes, refuse);
    const file = join(folder, `unpacked${/\.xml$/i.test(feed.fileName) ? '.xml' : '.csv'}`);
    await extract(zip, feed, file, refuse);
    return {
      feed: file,
      writtenAt: dateOf(feed),
      pictures:
        pictures.length > 0 ? await extractPictures(zip, pictures, folder, refuse) : undefined,
    };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refuse(...tellZipFault(error as Error));
  } finally {
    zip?.close();
  }
}

async function listMembers(zip: ZipFile, refuse: Refuse): Promise<Entry[]> {
  if (zip.entryCount > maxMembers) {
    throw refuse(`The archive names ${zip.entryCount} members; ${maxMembers} are allowed.`);
  }
  const all: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    checkMember(entry, refuse);
    all.push(entry);
  }
  checkOverlap(all, refuse);
  return all.filter(
    ({ fileName }) =>
      !fileName.endsWith('/') &&
      // Made by macOS beside every file.
      !/(^|\/)(__MACOSX\/|\._|\.DS_Store$)/.test(fileName),
  );
}

/** Annonces.csv, in whatever case; or else the only table or XML. */
function chooseFeed(members: readonly Entry[], refuse: Refuse): Entry {
  const nameOf = ({ fileName }: Entry) => basename(fileName).toLowerCase();
  const own = members.filter((member) => nameOf(member) === 'annonces.csv');
  const possible =
    own.length > 0 ? own : members.filter((member) => /\.(csv|xml)$/.test(nameOf(member)));
  const [only, ...others] = possible;
  if (!only) {
    throw refuse(
      'The archive holds no Annonces.csv and no XML.',
      'Check that this is the export of the listings. What is published stays as it is.',
    );
  }
  if (others.length > 0) {
    const names = possible.slice(0, 5).map(({ fileName }) => showName(fileName));
    throw refuse(
      `Several members could be the feed: ${names.join(', ')}${possible.length > 5 ? ', …' : ''}.`,
      'Ask for an export with one of them, or unpack it and give the right file.',
    );
  }
  return only;
}

/** The library stops at the declared size; the checksum is ours to compare. */
async function extract(zip: ZipFile, member: Entry, file: string, refuse: Refuse): Promise<void> {
  let checksum = 0;
  const check = new Transform({
    transform(chunk: Buffer, _, done) {
      checksum = crc32(chunk, checksum);
      done(null, chunk);
    },
  });
  try {
    await pipeline(await zip.openReadStreamPromise(member), check, createWriteStream(file));
  } catch (error) {
    throw refuse(...tellZipFault(error as Error, member.fileName));
  }
  if (checksum !== member.crc32) {
    throw refuse(`${showName(member.fileName)} is damaged: its checksum is wrong.`);
  }
}

async function extractPictures(
  zip: ZipFile,
  pictures: readonly Entry[],
  folder: string,
  refuse: Refuse,
): Promise<Pictures> {
  const into = join(folder, 'pictures');
  mkdirSync(into);
  const names = new Set<string>();
  for (const member of pictures) {
    // Feeds name a picture without its folder and in any case.
    const own = basename(member.fileName).toLowerCase();
    if (names.has(own)) {
      throw refuse(
        `Two pictures are called ${showName(own)}: nothing tells which one a listing means.`,
        'Ask for an export that calls each by a name of its own, whatever its case or folder.',
      );
    }
    names.add(own);
    await extract(zip, member, join(into, own), refuse);
  }
  return { folder: into, names };
}

/** The archive has no time zone: read as UTC, which is an hour or two wrong in France. Some software writes no date. */
function dateOf(member: Entry): Date | undefined {
  const date = member.getLastModDate({ timezone: 'UTC' });
  return date.getUTCFullYear() > 1990 ? date : undefined;
}
