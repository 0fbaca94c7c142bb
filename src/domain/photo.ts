/** Pixels across of the sizes in which pages show a photo; all are 4:3. */
export const photoWidths = [320, 800, 1600] as const;
export type PhotoWidth = (typeof photoWidths)[number];

/** The name under which one file of a photo is kept. */
export type PhotoFile = 'jpg' | `${PhotoWidth}.webp`;

const uploaded = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:(\.jpg)|(?:-(320|800|1600))?\.webp)$/;

/** What dishes and restaurants hold of an uploaded photo: the file that goes out by WhatsApp, which wants JPEG. */
export const photoNamed = (id: string) => `${id}.jpg`;

/** Which file of which uploaded photo is asked for under /photos; undefined for the photos that came with a seed. */
export function photoAsked(file: string): { id: string; name: PhotoFile } | undefined {
  const [, id, jpg, width = '800'] = uploaded.exec(file) ?? [];
  if (id === undefined) return undefined;
  return { id, name: jpg ? 'jpg' : (`${width}.webp` as PhotoFile) };
}

/** The address at which a page shows what a dish or a restaurant holds as its photo, about so many pixels across. */
export function photoAddress(photo: string, width: PhotoWidth): string {
  const asked = photoAsked(photo);
  return `/photos/${asked ? `${asked.id}-${width}.webp` : encodeURIComponent(photo)}`;
}
