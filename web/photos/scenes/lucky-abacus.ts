import {
  each,
  around,
  at,
  circle,
  oval,
  path,
  rect,
  ring,
  row,
  scatter,
  shadow,
  sky,
  stroke,
  within,
  type Scene,
} from '../brush.ts';
import { steam, bowl } from '../food.ts';

export const scene: Scene = () =>
  sky('#a31621', '#7c0f1b') +
  circle(320, 190, 226, '#b51f27') +
  circle(320, 190, 180, '#c22a2c') +
  each(
    [
      [56, 60],
      [584, 60],
    ],
    ([x, y]) => around(3, x, y, 20, (a, b) => circle(a, b, 18, '#d6494a', 'opacity="0.5"')),
  ) +
  rect(112, 22, 416, 176, '#6b3a1c', 12) +
  rect(126, 36, 388, 148, '#f7e3b5', 6) +
  rect(112, 82, 416, 13, '#8a4f28') +
  rect(112, 22, 416, 10, '#96592f', 6) +
  row(
    9,
    154,
    486,
    (x, i) =>
      rect(x - 2, 36, 4, 148, '#b98748') +
      [58 + ((i * 7) % 3) * 6, 112, 130, 148, 166]
        .map(
          (y, j) =>
            oval(
              x,
              y + (j > 0 ? ((i + j) % 3 === 0 ? 4 : 0) : 0),
              17,
              8.5,
              j === 0 ? '#d3a02c' : i % 2 ? '#c0272d' : '#24705a',
            ) + stroke(`M${x - 9} ${y - 3} h14`, '#ffffff', 2, 'opacity="0.5"'),
        )
        .join(''),
  ) +
  rect(0, 306, 640, 94, '#2a1318') +
  oval(320, 322, 330, 46, '#5a2a20') +
  oval(320, 316, 320, 40, '#7a3c2a') +
  bowl(312, 256, 138, 112, '#f3f0e8', '#d98a2e') +
  row(11, 198, 426, (x) =>
    stroke(`M${x} ${300 + Math.cos((x - 312) / 60) * 18} q10 -14 20 0`, '#2c6fa8', 4, 'opacity="0.8"'),
  ) +
  within(
    path('M176 260 C186 196 250 178 312 178 S440 196 448 260 C400 296 226 296 176 260 Z', '#fff'),
    rect(170, 170, 290, 130, '#dc9a3c'),
    scatter(14, 46, [312, 236, 128, 46], (x, y, t) =>
      at(x, y, stroke('M-30 6 C-14 -18 10 18 30 -8', '#f2bf62', 5), t),
    ),
    scatter(15, 30, [312, 232, 124, 44], (x, y, t) =>
      at(x, y, stroke('M-26 4 C-10 -14 12 14 26 -6', '#c97f24', 3), t),
    ),
    scatter(16, 15, [312, 226, 112, 38], (x, y, t, i) =>
      at(x, y, rect(-14, -4, 28, 7, ['#d8432e', '#4f9a3c', '#f08a3a'][i % 3] ?? '#fff', 3), t),
    ),
    scatter(17, 26, [312, 226, 116, 40], (x, y, t) => at(x, y, ring(0, 0, 4, '#8fc25a', 3), t)),
  ) +
  stroke('M404 228 L586 96', '#3a1c16', 8) +
  stroke('M388 218 L560 76', '#3a1c16', 8) +
  stroke('M560 115 L586 96 M536 96 L560 76', '#d3a02c', 8) +
  steam(270, 176, '#fff', 0.3) +
  steam(344, 172, '#fff', 0.24) +
  at(
    96,
    320,
    shadow(0, 32, 66, 10, 0.4) +
      oval(0, 22, 66, 17, '#ece5d6') +
      oval(0, 18, 52, 12, '#d8cfbb') +
      [-28, 0, 28]
        .map(
          (x) =>
            path(
              `M${x - 20} 18 C${x - 22} -8 ${x - 8} -18 ${x} -20 C${x + 8} -18 ${x + 22} -8 ${x + 20} 18 Z`,
              '#f6ead0',
            ) + stroke(`M${x} -18 q-8 10 -10 22 M${x} -18 q0 12 0 24 M${x} -18 q8 10 10 22`, '#d9c59c', 2.5),
        )
        .join(''),
  ) +
  at(
    548,
    322,
    shadow(0, 28, 56, 9, 0.4) +
      bowl(0, 0, 44, 30, '#c0272d', '#8c1a12') +
      scatter(3, 9, [0, 2, 32, 6], (x, y) => circle(x, y, 2, '#f5c04a')),
  );
