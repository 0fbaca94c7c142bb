import { encodeQR } from 'qr';

/** A QR code as a drawing: a square of `size` by `size`, dark where the path of an SVG says. */
export interface DrawnCode {
  size: number;
  path: string;
}

/** The dark stretches of a row, as rectangles of height 1. */
function stretches(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}

/** Draws a text as a QR code. A glass stands on it, a thumb rubs it: a quarter of it may be gone (level Q). */
export function drawCode(text: string): DrawnCode {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile' });
  return { size: rows.length, path: rows.map(stretches).join('') };
}
