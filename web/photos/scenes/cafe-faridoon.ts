import {
  each,
  around,
  at,
  circle,
  oval,
  path,
  rect,
  row,
  scatter,
  shadow,
  stroke,
  type Scene,
} from '../brush.ts';
import { steam, cup } from '../food.ts';

/** Where the edge of a column of tiles lies at the height `y`. */
const place = (column: number, y: number) => 320 + (column * 150 - 75) * ((y - 180) / 220);

/** A chequered floor seen along its length, from the line `top` down to the edge of the picture. */
const tiles = (top: number, colour: string) => {
  const depths = [top, top + 15, top + 38, top + 72, 400];
  return depths
    .slice(1)
    .map((low, line) => {
      const high = depths[line] ?? top;
      return row(9, -8, 8, (column) => {
        const left = column + (line % 2);
        return path(
          `M${place(left, high)} ${high} H${place(left + 1, high)} L${place(left + 1, low)} ${low} H${place(left, low)} Z`,
          colour,
        );
      });
    })
    .join('');
};

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#9cc4b2') +
  rect(0, 0, 640, 14, '#f3ead4') +
  rect(0, 168, 640, 110, '#5f8f7d') +
  rect(0, 164, 640, 8, '#f3ead4') +
  row(9, 36, 604, (x) => rect(x - 30, 184, 60, 80, '#699a88', 3)) +
  at(
    320,
    84,
    circle(3, 5, 52, '#000', 'opacity="0.2"') +
      circle(0, 0, 52, '#6b3f24') +
      circle(0, 0, 43, '#fdf8ea') +
      around(12, 0, 0, 34, (x, y, t) => at(x, y, rect(-4, -1.5, 8, 3, '#3a2a20'), t)) +
      stroke('M0 0 L0 -27', '#2a1f1a', 4) +
      stroke('M0 0 L19 9', '#2a1f1a', 5) +
      circle(0, 0, 4, '#b5402c'),
  ) +
  rect(66, 28, 150, 112, '#8a5a30', 4) +
  rect(76, 38, 130, 92, '#d6e8e4') +
  path('M96 130 L150 38 H176 L122 130 Z', '#eef7f4') +
  stroke('M190 38 l-20 34 14 16 -20 42', '#b7cdc8', 2) +
  rect(446, 26, 128, 118, '#8a5a30', 4) +
  rect(455, 35, 110, 100, '#e9d9b0') +
  circle(510, 74, 21, '#b98a68') +
  path('M488 68 Q492 40 510 42 Q530 40 532 68 Q510 54 488 68 Z', '#4a342a') +
  path('M470 135 Q476 98 510 98 Q544 98 550 135 Z', '#43546a') +
  rect(496, 86, 28, 5, '#8a8078', 2) +
  rect(0, 278, 640, 122, '#f0e8d6') +
  tiles(278, '#34443f') +
  each(
    [
      [86, 1],
      [556, -1],
    ],
    ([x, s]) =>
      `<g transform="translate(${x} 292) scale(${s} 1)">${stroke('M-34 96 L-26 4 C-34 -92 30 -100 30 -30 L32 4 M-10 4 C-14 -66 12 -70 12 -20', '#4b2c1a', 7) + oval(4, 8, 42, 11, '#7a4a2a') + oval(4, 5, 42, 10, '#a8703e') + stroke('M34 10 L42 100 M-8 16 L-8 92 M16 16 L18 94', '#4b2c1a', 7) + stroke('M-26 56 Q4 66 38 56', '#4b2c1a', 4)}</g>`,
  ) +
  shadow(320, 392, 150, 12, 0.4) +
  path('M300 330 H340 L352 400 H288 Z', '#3a3030') +
  oval(320, 334, 196, 40, '#b8b2a8') +
  oval(320, 326, 196, 40, '#f6f3ec') +
  scatter(5, 9, [320, 326, 170, 28], (x, y) => stroke(`M${x - 24} ${y} q18 -10 48 4`, '#d8d3c8', 2)) +
  at(232, 290, cup(0, 0, 0.62, '#fdfbf5', '#b5713a', stroke('M-26 -20 q26 -8 50 0', '#d8a06c', 3))) +
  steam(232, 262, '#ffffff', 0.55) +
  at(
    398,
    312,
    shadow(0, 22, 92, 12, 0.3) +
      oval(0, 20, 94, 20, '#dfe6e8') +
      oval(0, 16, 94, 20, '#ffffff') +
      path('M-72 10 C-76 -4 -62 -8 0 -8 S74 -4 70 10 C60 20 -62 20 -72 10 Z', '#f2d7a2') +
      path('M-70 0 C-72 -12 -50 -16 0 -16 S72 -12 70 0 C54 8 -56 8 -70 0 Z', '#fff0b8') +
      path('M-72 -8 C-70 -50 -36 -58 0 -58 S70 -50 72 -8 C60 2 -60 2 -72 -8 Z', '#c9772f') +
      path('M-62 -22 C-56 -48 -30 -54 0 -54 C30 -54 50 -48 58 -32 C30 -44 -30 -42 -62 -22 Z', '#e5a050') +
      stroke('M-30 -47 q26 -8 52 -2', '#f8cf8d', 5, 'opacity="0.9"') +
      scatter(8, 14, [0, -36, 46, 12], (x, y) => circle(x, y, 1.8, '#f9e3b6')),
  );
