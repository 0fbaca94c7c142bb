import { unzipSync } from 'fflate';

/**
 * Bytes that a ZIP file says it holds, without unpacking it: a small one may hold more than there is memory for. Throws
 * when it is no ZIP file.
 */
export function unpacked(bytes: Uint8Array): number {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
}
