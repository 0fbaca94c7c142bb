import { limits } from './limits.ts';

/** Content types by file ending, for media named by URL only: the stand-in does not fetch them. */
const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  vcf: 'text/vcard',
};

/** The content type a URL's ending suggests. */
export function guessType(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/jpeg';
}

/** Bytes people sent, by media id; the oldest are let go. */
export class MediaStore {
  readonly #files = new Map<string, { bytes: Buffer; contentType: string }>();

  put(sid: string, bytes: Buffer, contentType: string): void {
    this.#files.set(sid, { bytes, contentType });
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= limits.mediaKept) break;
      this.#files.delete(oldest);
    }
  }

  find(sid: string): { bytes: Buffer; contentType: string } | undefined {
    return this.#files.get(sid);
  }

  remove(sid: string): void {
    this.#files.delete(sid);
  }

  clear(): void {
    this.#files.clear();
  }
}

/** A picture of one grey point, for "send photo" without a file. */
export const samplePhoto = {
  contentType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** The first page of an empty Ogg stream, for "send voice note" without a file. */
export const sampleVoice = {
  contentType: 'audio/ogg',
  bytes: Buffer.from('4f67675300020000000000000000010000000000000000000000011e', 'hex'),
};
