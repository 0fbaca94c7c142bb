import { each, at, circle, oval, path, rect, row, scatter, shadow, stroke, type Scene } from '../brush.ts';
import { coriander, katori, rice, lime, chilli, bananaLeaf } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#c9a06c') +
  row(
    5,
    0,
    400,
    (y, i) => rect(0, y, 640, 78, i % 2 ? '#bf945f' : '#cba571') + stroke(`M0 ${y} H640`, '#a87d4a', 3),
  ) +
  bananaLeaf(322, 212, 590, 318, -3, '#4c9a48') +
  oval(330, 246, 92, 54, '#ffffff') +
  rice(5, 240, [330, 242, 90, 52], ['#fffef8', '#f2ecdc', '#fffdf2']) +
  path('M292 232 C296 210 352 206 366 228 C378 248 346 262 322 258 C304 258 288 248 292 232 Z', '#f0b92a') +
  oval(330, 230, 22, 10, '#f8d86a') +
  katori(
    150,
    176,
    40,
    '#3f6a22',
    '#b9762e',
    scatter(3, 12, [150, 176, 26, 26], (x, y, t) =>
      at(x, y, path('M-7 0 Q0 -6 7 0 Q0 6 -7 0 Z', '#5f8f34'), t),
    ) + chilli(152, 172, 30, 0.4),
  ) +
  katori(
    232,
    128,
    40,
    '#a8321a',
    '#b9762e',
    each(
      [
        [222, 126],
        [240, 136],
        [238, 116],
      ],
      ([x, y]) => oval(x, y, 12, 8, '#7a2410') + oval(x - 2, y - 3, 6, 2.6, '#c8603a'),
    ),
  ) +
  katori(
    330,
    112,
    42,
    '#e2a02a',
    '#b9762e',
    scatter(8, 10, [330, 112, 26, 26], (x, y) => circle(x, y, 2.6, '#7a3410')) + coriander(334, 112, 20, 0.8),
  ) +
  katori(
    428,
    126,
    40,
    '#6a2f5c',
    '#b9762e',
    each(
      [
        [420, 120],
        [438, 128],
        [424, 140],
      ],
      ([x, y]) =>
        at(
          x,
          y,
          oval(0, 0, 13, 9, '#4b1f4a') +
            stroke('M-7 -3 q6 -4 12 0', '#8a5a8a', 2.5) +
            path('M10 -4 l8 -5 -2 8 Z', '#5f8f34'),
        ),
    ),
  ) +
  katori(
    502,
    182,
    38,
    '#fbf8ee',
    '#b9762e',
    scatter(4, 10, [502, 182, 22, 22], (x, y) => circle(x, y, 2, '#4a3a2a')) + coriander(506, 180, 0, 0.6),
  ) +
  each(
    [
      [196, 286, '#c8321f'],
      [236, 310, '#d98a2c'],
      [176, 246, '#8f1f14'],
    ],
    ([x, y, c]) =>
      oval(x, y, 22, 14, c) + scatter(x, 12, [x, y, 15, 8], (a, b) => circle(a, b, 2, '#f3c06a')),
  ) +
  each(
    [
      [450, 280],
      [482, 262],
      [470, 302],
    ],
    ([x, y]) =>
      circle(x, y, 22, '#e9c98a') +
      circle(x, y, 19, '#f6dfa8') +
      scatter(x, 9, [x, y, 14, 14], (a, b) => oval(a, b, 4, 3, '#d0a055')),
  ) +
  at(
    400,
    316,
    circle(0, 0, 25, '#d99a2c') +
      circle(0, 0, 21, '#f0c050') +
      path('M-16 -6 Q0 -18 16 -6', 'none', 'stroke="#f9e08e" stroke-width="4" stroke-linecap="round"'),
  ) +
  lime(286, 326, 10, 0.7) +
  each(
    [
      [0, 0, 40],
      [40, 6, 66],
      [610, 0, 140],
      [640, 30, 120],
      [0, 384, -40],
      [636, 392, 220],
    ],
    ([x, y, t]) =>
      at(
        x,
        y,
        stroke('M0 0 Q70 -10 140 8', '#5f7a34', 4) +
          row(
            8,
            18,
            132,
            (a, i) =>
              at(a, -4 + i, path('M0 0 Q12 -20 34 -22 Q24 -4 0 0 Z', i % 2 ? '#5f9a3c' : '#6fa848'), -20) +
              at(a, -2 + i, path('M0 0 Q12 20 34 22 Q24 4 0 0 Z', i % 2 ? '#4f8a34' : '#6fa848'), 20),
          ),
        t,
        1,
      ),
  ) +
  at(
    584,
    268,
    shadow(4, 10, 40, 40, 0.3) +
      circle(0, 0, 40, '#a8b0b5') +
      circle(0, 0, 35, '#dfe3e6') +
      circle(0, 0, 30, '#9aa2a8') +
      circle(0, 1, 28, '#f3efe0') +
      scatter(7, 8, [0, 0, 20, 20], (x, y) => circle(x, y, 2, '#5f8f34')),
  ) +
  chilli(60, 236, 60, 0.8) +
  chilli(84, 254, 40, 0.7);
