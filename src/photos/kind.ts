/** Kinds of pictures that are taken. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

const begins: { type: (typeof photoTypes)[number]; at: number; bytes: string }[] = [
  { type: 'image/jpeg', at: 0, bytes: 'ffd8ff' },
  { type: 'image/png', at: 0, bytes: '89504e470d0a1a0a' },
  { type: 'image/webp', at: 8, bytes: '57454250' },
];

/**
 * What kind of picture the bytes begin like; undefined for all others. The name and the type that came with a file are
 * only said: phones send WebP as .jpg, and attackers send pages with script.
 */
export function kindOf(bytes: Buffer): (typeof photoTypes)[number] | undefined {
  return begins.find(
    ({ at, bytes: mark }) => bytes.subarray(at, at + mark.length / 2).toString('hex') === mark,
  )?.type;
}
