import { at, circle, faint, oval, path, ring, row, scatter, shadow, stroke, tint, within } from './brush.ts';

/* Food and crockery that appear in more than one picture. Places are the thing's centre unless said otherwise. */

/** Three curls of steam rising from a point. */
export const steam = (x: number, y: number, colour = '#ffffff', opacity = 0.4) =>
  faint(
    opacity,
    [-26, 0, 26]
      .map((dx, index) =>
        stroke(
          `M${x + dx} ${y} c-14 -16 14 -26 0 -44 c-12 -16 10 -24 2 -${34 + index * 6}`,
          colour,
          7,
          'filter="url(#mist)"',
        ),
      )
      .join(''),
  );

/** A sprig of coriander. */
export const coriander = (x: number, y: number, turn = 0, scale = 1, colour = '#4f8a3c') =>
  at(
    x,
    y,
    stroke('M0 0 q4 10 2 20', tint(colour, -0.2), 2) +
      circle(-6, -2, 6, colour) +
      circle(6, -3, 6, tint(colour, 0.12)) +
      circle(0, -9, 7, tint(colour, 0.06)) +
      circle(0, -4, 3, tint(colour, 0.25)),
    turn,
    scale,
  );

/** A round plate seen from above. */
export const plate = (x: number, y: number, r: number, colour: string, rim = tint(colour, -0.12)) =>
  shadow(x + 6, y + 12, r, r, 0.3) +
  circle(x, y, r, colour) +
  ring(x, y, r - 4, tint(colour, 0.35), 3) +
  circle(x, y, r * 0.8, rim) +
  circle(x, y + 2, r * 0.775, tint(colour, 0.12));

/** A small steel bowl seen from above, filled. */
export const katori = (x: number, y: number, r: number, filling: string, metal = '#c9ced3', garnish = '') =>
  shadow(x + 3, y + 6, r, r, 0.3) +
  circle(x, y, r, tint(metal, 0.25)) +
  circle(x, y, r * 0.9, tint(metal, -0.3)) +
  circle(x, y + 1, r * 0.83, filling) +
  path(
    `M${x - r * 0.62} ${y - r * 0.3} a${r * 0.7} ${r * 0.7} 0 0 1 ${r * 0.7} -${r * 0.38}`,
    'none',
    `stroke="${tint(filling, 0.45)}" stroke-width="${r * 0.1}" stroke-linecap="round" opacity="0.7"`,
  ) +
  garnish;

/** A bowl seen from the front and a little above: body, rim and what is in it. */
export const bowl = (x: number, y: number, rx: number, deep: number, colour: string, filling: string) => {
  const ry = rx * 0.3;
  return (
    shadow(x, y + deep, rx * 0.8, ry * 0.7, 0.35) +
    path(
      `M${x - rx} ${y} C${x - rx} ${y + deep * 0.75} ${x - rx * 0.55} ${y + deep} ${x} ${y + deep} ` +
        `S${x + rx} ${y + deep * 0.75} ${x + rx} ${y} Z`,
      colour,
    ) +
    path(
      `M${x + rx * 0.3} ${y} C${x + rx * 0.4} ${y + deep * 0.6} ${x + rx * 0.2} ${y + deep * 0.9} ${x} ${y + deep} ` +
        `C${x + rx * 0.55} ${y + deep} ${x + rx} ${y + deep * 0.75} ${x + rx} ${y} Z`,
      tint(colour, -0.18),
      'opacity="0.75"',
    ) +
    stroke(
      `M${x - rx * 0.86} ${y + deep * 0.3} Q${x - rx * 0.72} ${y + deep * 0.66} ${x - rx * 0.45} ${y + deep * 0.84}`,
      tint(colour, 0.45),
      5,
      'opacity="0.55"',
    ) +
    oval(x, y, rx, ry, tint(colour, 0.22)) +
    oval(x, y + 1, rx * 0.93, ry * 0.87, tint(colour, -0.4)) +
    oval(x, y + 4, rx * 0.89, ry * 0.78, filling)
  );
};

/** Loose grains of rice, in the colours given. */
export const rice = (
  seed: number,
  count: number,
  area: [number, number, number, number],
  colours: string[],
) =>
  scatter(seed, count, area, (x, y, turn, index) =>
    at(x, y, oval(0, 0, 7, 2.3, colours[index % colours.length] ?? '#fff'), turn),
  );

/** A wedge of lime, or of lemon with another rind. */
export const lime = (x: number, y: number, turn = 0, scale = 1, rind = '#7fb03a') =>
  at(
    x,
    y,
    path('M-20 0 A20 20 0 0 0 20 0 Z', rind) +
      path('M-16.5 0 A16.5 16.5 0 0 0 16.5 0 Z', tint(rind, 0.8)) +
      [-60, -20, 20, 60]
        .map((a) => at(0, 0, path('M-3.4 2 L0 14 L3.4 2 Z', tint(rind, 0.45)), a * 0.75))
        .join(''),
    turn,
    scale,
  );

/** A red or green chilli. */
export const chilli = (x: number, y: number, turn = 0, scale = 1, colour = '#c8291f') =>
  at(
    x,
    y,
    path('M-30 0 C-20 -12 10 -12 34 6 C10 4 -16 12 -30 4 Z', colour) +
      stroke('M-20 -3 C-8 -7 4 -6 14 -1', tint(colour, 0.45), 2, 'opacity="0.7"') +
      stroke('M-30 2 q-8 -2 -12 -8', '#5c8a35', 4),
    turn,
    scale,
  );

/** A whole banana leaf lying flat, `length` long. */
export const bananaLeaf = (
  x: number,
  y: number,
  length: number,
  broad: number,
  turn = 0,
  colour = '#3f8f4a',
) => {
  const l = length / 2;
  const b = broad / 2;
  const shape = `M${-l} 0 C${-l * 0.7} ${-b} ${l * 0.4} ${-b * 1.15} ${l} 0 C${l * 0.4} ${b * 1.15} ${-l * 0.7} ${b} ${-l} 0 Z`;
  return at(
    x,
    y,
    path(shape, '#000', 'opacity="0.25" filter="url(#soft)" transform="translate(5 9)"') +
      within(
        path(shape, '#fff'),
        path(shape, colour),
        path(`M${-l} 0 H${l} V${b * 1.2} H${-l} Z`, tint(colour, -0.12)),
        row(
          19,
          -l,
          l,
          (place) =>
            stroke(`M${place} 0 q14 ${-b * 0.5} 34 ${-b}`, tint(colour, 0.2), 1.5, 'opacity="0.7"') +
            stroke(`M${place} 0 q14 ${b * 0.5} 34 ${b}`, tint(colour, 0.14), 1.5, 'opacity="0.6"'),
        ),
      ) +
      stroke(`M${-l} 0 H${l * 0.98}`, tint(colour, 0.42), 4),
    turn,
  );
};

/** A flat bread with a blistered face. */
export const naan = (x: number, y: number, turn: number, scale: number, seed: number) =>
  at(
    x,
    y,
    path(
      'M-70 6 C-74 -30 -20 -46 30 -38 C66 -32 84 -8 72 14 C58 38 -60 44 -70 6 Z',
      '#000',
      'opacity="0.3" filter="url(#soft)" transform="translate(4 8)"',
    ) +
      path('M-70 6 C-74 -30 -20 -46 30 -38 C66 -32 84 -8 72 14 C58 38 -60 44 -70 6 Z', '#e9c98d') +
      path('M-62 4 C-64 -24 -18 -38 28 -31 C60 -26 74 -6 64 10 C50 30 -54 34 -62 4 Z', '#f5deae') +
      scatter(seed, 16, [2, -2, 56, 26], (bx, by, angle, index) =>
        at(
          bx,
          by,
          oval(0, 0, 7 - (index % 4), 4 - (index % 3), index % 3 ? '#c98f4a' : '#8c5527', 'opacity="0.75"'),
          angle,
        ),
      ) +
      scatter(seed + 1, 7, [0, 0, 50, 22], (bx, by, angle) =>
        at(bx, by, oval(0, 0, 4, 2, '#5f8f3f'), angle),
      ) +
      stroke('M-48 -10 C-30 -24 4 -28 34 -24', '#fff6dd', 4, 'opacity="0.8"'),
    turn,
    scale,
  );

/** A cup on a saucer from the front, a little above; the drink shows. */
export const cup = (x: number, y: number, scale: number, colour: string, drink: string, top = '') =>
  at(
    x,
    y,
    shadow(0, 62, 96, 16, 0.35) +
      oval(0, 56, 98, 19, tint(colour, -0.08)) +
      oval(0, 52, 98, 19, tint(colour, 0.15)) +
      oval(0, 52, 62, 11, tint(colour, -0.16)) +
      stroke('M56 -8 c38 -10 44 40 -4 38', colour, 11) +
      path('M-62 -24 C-62 30 -36 54 0 54 S62 30 62 -24 Z', colour) +
      path('M20 -24 C28 20 16 48 0 54 C36 54 62 30 62 -24 Z', tint(colour, -0.14), 'opacity="0.8"') +
      stroke('M-50 -4 C-48 18 -40 32 -28 40', tint(colour, 0.6), 6, 'opacity="0.7"') +
      oval(0, -24, 62, 17, tint(colour, 0.3)) +
      oval(0, -22, 55, 13.5, tint(drink, -0.25)) +
      oval(0, -20, 53, 12, drink) +
      top,
    0,
    scale,
  );
