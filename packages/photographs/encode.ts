/** From the bytes of a picture to the files of a photograph: upright, nameless, in the widths and formats of the sites. */
import { photoEdge, photoFormats, photoWidths, type PhotoFormat } from '@agency/listings';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { refusals } from './refusals.ts';
import { checkSignature } from './signature.ts';

/** A picture that takes longer to decode was made to take long. */
const decodeSeconds = 60;

export interface Encoded {
  /** Upright, after shrinking: pixels. */
  width: number;
  height: number;
  files: Array<{ name: string; bytes: Buffer }>;
}

/**
 * Measured on a 12-megapixel picture, one thread: AVIF 0.7 s, WebP 0.15 s, JPEG 0.15 s, decoding 0.06 s.
 * WebP of effort 4 takes twice as long for two per cent of the bytes; so does the search for scans in a JPEG.
 */
const encoders: Readonly<Record<PhotoFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ effort: 2, quality: 50, chromaSubsampling: '4:2:0' }),
  webp: (picture) => picture.webp({ effort: 2, quality: 72 }),
  jpg: (picture) => picture.jpeg({ mozjpeg: true, optimiseScans: false, quality: 75 }),
};

/** Throws a refusal where the bytes are no picture that can be shown. */
export async function encodePicture(bytes: Buffer, maxPixels: number): Promise<Encoded> {
  checkSignature(bytes);
  const { data, info } = await decode(bytes, maxPixels);
  const { width, height } = info;
  const raw = { width, height, channels: 3 } as const;
  const files: Encoded['files'] = [];
  // One after another: the next picture is encoded beside this one, and each encoder holds much memory.
  for (const format of photoFormats) {
    for (const each of photoWidths({ width }, format)) {
      // sharp writes neither EXIF nor GPS nor a profile unless it is asked to.
      const picture = encoders[format](sharp(data, { raw }).resize({ width: each }));
      files.push({ name: `${each}.${format}`, bytes: await picture.toBuffer() });
    }
  }
  return { width, height, files };
}

/** Decoded once, at the largest size that is kept: a JPEG is shrunk while it is read. */
async function decode(
  bytes: Buffer,
  maxPixels: number,
): Promise<{ data: Buffer; info: OutputInfo }> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) throw refusals.tooManyPixels(width * height, maxPixels);
    return await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', autoOrient: true })
      .resize({ width: photoEdge, height: photoEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .timeout({ seconds: decodeSeconds })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (error instanceof Error && error.name === 'PictureRefusal') throw error;
    // Whatever the decoder says, in English, of bytes that somebody else made.
    throw refusals.damaged();
  }
}
