/** Brushes for the seed's pictures: small functions that give pieces of SVG on a canvas of 640 by 400. */

/** The size of a picture, in pixels. */
export const width = 640;
export const height = 400;

/** A picture: the inside of an `<svg>`. */
export type Scene = () => string;

/** A repeatable stream of numbers in [0, 1), so that a picture is the same every time it is drawn. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `colour` (#rrggbb) moved towards white (amount above 0) or black (below 0), at most 1 either way. */
export function tint(colour: string, amount: number): string {
  const target = amount > 0 ? 255 : 0;
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16);
    return Math.round(value + (target - value) * Math.abs(amount))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** A rectangle from its top left corner; `round` is the radius of its corners, `more` further SVG attributes. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}" ${more}/>`;

/** A filled circle. */
export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

/** A filled ellipse. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

/** A filled outline in SVG's path language. */
export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

/** A line in SVG's path language, with round ends. */
export const stroke = (d: string, colour: string, thick: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** An unfilled circle. */
export const ring = (x: number, y: number, r: number, colour: string, thick: number, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${thick}" ${more}/>`;

/** Moves, turns (degrees) and scales what it holds; the origin of the piece is its own 0, 0. */
export const at = (x: number, y: number, piece: string, turn = 0, scale = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${piece}</g>`;

/** Lets what it holds shine through. */
export const faint = (opacity: number, ...pieces: string[]) =>
  `<g opacity="${opacity}">${pieces.join('')}</g>`;

/** A soft shadow lying on a table. */
export const shadow = (x: number, y: number, rx: number, ry: number, opacity = 0.28) =>
  oval(x, y, rx, ry, '#000', `opacity="${opacity}" filter="url(#soft)"`);

/** A round glow of light. */
export const glow = (x: number, y: number, r: number, colour: string, opacity = 0.5) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}" opacity="${opacity}" filter="url(#wide)"/>`;

/** A background running from one colour at the top to another at the bottom. */
export const sky = (top: string, bottom: string, x = 0, y = 0, w = width, h = height) => {
  const id = `sky${top.slice(1)}${bottom.slice(1)}`;
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
    `<stop offset="1" stop-color="${bottom}"/></linearGradient>${rect(x, y, w, h, `url(#${id})`)}`
  );
};

/** Puts `count` pieces at random inside an oval; the drawer is given the place, a turn in degrees and the index. */
export function scatter(
  seed: number,
  count: number,
  [x, y, rx, ry]: [number, number, number, number],
  draw: (x: number, y: number, turn: number, index: number) => string,
): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, index) => {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next());
    return draw(x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, next() * 360, index);
  }).join('');
}

/** One piece for every entry of a list of places, sizes and colours. */
export const each = <Entry extends [unknown, ...unknown[]]>(
  list: Entry[],
  draw: (entry: Entry, index: number) => string,
) => list.map(draw).join('');

/** `count` pieces evenly spaced from one point to another. */
export const row = (
  count: number,
  from: number,
  to: number,
  draw: (place: number, index: number) => string,
) =>
  Array.from({ length: count }, (_, index) =>
    draw(from + ((to - from) * index) / Math.max(1, count - 1), index),
  ).join('');

/** `count` pieces around a circle; the drawer is given the place and the outward turn in degrees. */
export const around = (
  count: number,
  x: number,
  y: number,
  r: number,
  draw: (x: number, y: number, turn: number, index: number) => string,
) =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    return draw(x + Math.cos(angle) * r, y + Math.sin(angle) * r, (angle * 180) / Math.PI, index);
  }).join('');

let clips = 0;

/** Clips what it holds to a shape. */
export function within(shape: string, ...pieces: string[]): string {
  clips += 1;
  return `<clipPath id="clip${clips}">${shape}</clipPath><g clip-path="url(#clip${clips})">${pieces.join('')}</g>`;
}

/** The whole SVG document of a scene. */
export const picture = (scene: Scene) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  '<defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="7"/></filter>' +
  '<filter id="mist" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="2.5"/></filter>' +
  '<filter id="wide" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="26"/></filter></defs>' +
  `${scene()}</svg>`;
