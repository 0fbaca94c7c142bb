import { around, at, chance, circle, glow, oval, path, rect, row, stroke, tint } from './brush.ts';

/* Flowers, trees, lights and buildings that appear in more than one picture. */

/** A string of lit bulbs hanging between two points. */
export const bulbs = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  count: number,
  sag = 40,
  colour = '#ffd98a',
) => {
  const mid = [(x1 + x2) / 2, (y1 + y2) / 2 + sag] as const;
  const lights = row(count, 0.06, 0.94, (t) => {
    const x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mid[0] + t ** 2 * x2;
    const y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * mid[1] + t ** 2 * y2;
    return (
      circle(x, y + 9, 15, colour, 'opacity="0.22"') +
      circle(x, y + 8, 6, colour) +
      rect(x - 2.5, y - 1, 5, 5, '#3a3434')
    );
  });
  return stroke(`M${x1} ${y1} Q${mid[0]} ${mid[1]} ${x2} ${y2}`, '#2b2530', 2) + lights;
};

/** The outline of a cusped arch standing on `y`, as a path. */
export const archShape = (x: number, y: number, w: number, h: number) => {
  const half = w / 2;
  const spring = y - h + half * 1.05;
  return (
    `M${x - half} ${y} V${spring} q0 ${-half * 0.5} ${half * 0.34} ${-half * 0.55} q${half * 0.06} ${-half * 0.26} ${half * 0.34} ${-half * 0.3} ` +
    `Q${x - half * 0.08} ${spring - half * 0.92} ${x} ${spring - half * 1.08} Q${x + half * 0.08} ${spring - half * 0.92} ${x + half * 0.32} ${spring - half * 0.85} ` +
    `q${half * 0.28} ${half * 0.04} ${half * 0.34} ${half * 0.3} q${half * 0.34} ${half * 0.05} ${half * 0.34} ${half * 0.55} V${y} Z`
  );
};

/** A five-petalled flower. */
export const flower = (x: number, y: number, r: number, petal: string, heart: string, turn = 0) =>
  at(
    x,
    y,
    around(5, 0, 0, r * 0.55, (px, py, angle) => at(px, py, oval(0, 0, r * 0.5, r * 0.32, petal), angle)) +
      circle(0, 0, r * 0.24, heart),
    turn,
  );

/** A coconut palm, its foot at x, y. */
export const palm = (x: number, y: number, tall: number, lean: number, colour: string) => {
  const top = [x + lean, y - tall] as const;
  const fronds = [-170, -140, -105, -70, -35, -5, 20].map((angle) =>
    at(
      top[0],
      top[1],
      path(
        `M0 0 Q${tall * 0.26} ${-tall * 0.17} ${tall * 0.5} ${tall * 0.08} Q${tall * 0.24} ${-tall * 0.06} 0 0 Z`,
        colour,
      ),
      angle + 5,
    ),
  );
  return (
    stroke(
      `M${x} ${y} Q${x + lean * 0.2} ${y - tall * 0.6} ${top[0]} ${top[1]}`,
      tint(colour, -0.2),
      tall * 0.045,
    ) + fronds.join('')
  );
};

/** Low houses and towers against the sky, standing on `y`. */
export function skyline(seed: number, y: number, colour: string, lights: string, tall = 120): string {
  const next = chance(seed);
  let out = '';
  for (let x = -10; x < 650; ) {
    const w = 34 + next() * 46;
    const h = tall * (0.35 + next() * 0.65);
    out += rect(x, y - h, w, h + 2, tint(colour, next() * 0.1));
    for (let wy = y - h + 10; wy < y - 12; wy += 15) {
      for (let wx = x + 7; wx < x + w - 9; wx += 13) {
        if (next() > 0.55) out += rect(wx, wy, 6, 7, lights, 1, 'opacity="0.75"');
      }
    }
    x += w + next() * 8;
  }
  return out;
}

/** A paper lantern or lamp shade hanging from the top edge. */
export const lantern = (x: number, y: number, r: number, colour: string) =>
  glow(x, y, r * 1.7, tint(colour, 0.3), 0.45) +
  stroke(`M${x} 0 V${y - r}`, '#2a2226', 2) +
  oval(x, y, r, r * 1.08, colour) +
  oval(x, y, r * 0.55, r * 1.08, tint(colour, 0.28), 'opacity="0.8"') +
  rect(x - r * 0.35, y - r * 1.16, r * 0.7, r * 0.2, '#4a3324', 2) +
  rect(x - r * 0.35, y + r * 0.98, r * 0.7, r * 0.2, '#4a3324', 2);
