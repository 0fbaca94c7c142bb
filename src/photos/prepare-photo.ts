import sharp, { type Region, type Sharp } from 'sharp';
import { type PhotoFile, type PhotoWidth, photoWidths } from '../domain/photo.ts';
import { kindOf } from './kind.ts';
import { turns } from './turns.ts';

/** A file cannot be a photo here: what is wrong with it, and what to do. */
export class PhotoError extends Error {
  override name = 'PhotoError';
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** A part of a picture that stands upright, as fractions of its width and height. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The files of a photo, ready to be kept. */
export interface PreparedPhoto {
  width: number;
  height: number;
  files: { name: PhotoFile; bytes: Buffer }[];
}

/** Pixels a picture may have, width times height: phones take 50 million at most, and a bomb unpacks to far more. */
const mostPixels = 50_000_000;
/** Pixels across the part that is kept, at least: less is a blur on any phone. */
const leastWidth = 240;
/** Pixels across of the JPEG that goes out by WhatsApp, which takes up to 5 MB. */
const jpegWidth: PhotoWidth = 800;
const seconds = 10;

// Only these three are ever opened: other formats' readers have run scripts, read files and fetched addresses.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const inTurn = turns(1, 6);

const unreadable = () =>
  new PhotoError('is damaged or no photo', 'Choose another photo, as JPEG, PNG or WebP.');

/**
 * Makes the files of a photo: upright, cropped to the given part and to 4:3, in every size, and without anything the
 * camera wrote into it (where it was taken, by which phone). Nothing is made larger than it came.
 * Throws `PhotoError`, or `TooBusy` when too many wait.
 */
export function preparePhoto(bytes: Buffer, crop: Crop | undefined): Promise<PreparedPhoto> {
  return inTurn(() => prepare(bytes, crop));
}

function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds });
}

async function prepare(bytes: Buffer, crop: Crop | undefined): Promise<PreparedPhoto> {
  if (kindOf(bytes) === undefined) throw unreadable();
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw unreadable();
    });
  if (facts.width * facts.height > mostPixels)
    throw new PhotoError('has too many pixels', 'Make it smaller: at most 50 megapixels can be taken.');
  if ((facts.pages ?? 1) > 1)
    throw new PhotoError('moves', 'Choose a photo that stands still; animations are not shown.');
  const part = within(facts.autoOrient, crop);
  if (part.width < leastWidth)
    throw new PhotoError(
      'is too small',
      `Zoom out, or choose a larger photo: at least ${leastWidth} pixels across.`,
    );
  const width = Math.min(photoWidths[photoWidths.length - 1] ?? 0, part.width);
  const height = Math.round((width * 3) / 4);
  const { data, info } = await open(bytes)
    .autoOrient()
    .extract(part)
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw unreadable();
    });
  const upright = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const at = (across: number) =>
    upright().resize(Math.min(across, width), Math.round((Math.min(across, width) * 3) / 4));
  const files: PreparedPhoto['files'] = [
    { name: 'jpg', bytes: await at(jpegWidth).jpeg({ quality: 82, mozjpeg: true }).toBuffer() },
  ];
  for (const across of photoWidths)
    files.push({ name: `${across}.webp`, bytes: await at(across).webp({ quality: 78 }).toBuffer() });
  return { width, height, files };
}

/** The part in pixels, within the picture. */
function within(
  { width, height }: { width: number; height: number },
  crop: Crop = { x: 0, y: 0, width: 1, height: 1 },
): Region {
  const left = Math.min(Math.round(crop.x * width), width - 1);
  const top = Math.min(Math.round(crop.y * height), height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  };
}
