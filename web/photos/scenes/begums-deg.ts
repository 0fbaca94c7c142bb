import {
  each,
  at,
  circle,
  glow,
  oval,
  path,
  rect,
  row,
  scatter,
  shadow,
  sky,
  stroke,
  tint,
  within,
  type Scene,
} from '../brush.ts';
import { coriander, bowl, rice, chilli } from '../food.ts';
import { bulbs } from '../scenery.ts';

const minaret = (x: number, tall: number, colour: string) =>
  rect(x - 11, 250 - tall, 22, tall, colour) +
  rect(x + 3, 250 - tall, 8, tall, tint(colour, -0.15)) +
  [0.3, 0.55, 0.8].map((part) => rect(x - 16, 250 - tall * part, 32, 7, tint(colour, 0.12), 2)).join('') +
  path(
    `M${x - 13} ${252 - tall} C${x - 22} ${232 - tall} ${x - 6} ${224 - tall} ${x} ${208 - tall} C${x + 6} ${224 - tall} ${x + 22} ${232 - tall} ${x + 13} ${252 - tall} Z`,
    tint(colour, -0.08),
  ) +
  stroke(`M${x} ${210 - tall} v-12`, '#f4c542', 3);

export const scene: Scene = () =>
  sky('#3a1a4f', '#f08a4a') +
  circle(320, 168, 74, '#ffd28a') +
  glow(320, 168, 90, '#ffb45c', 0.55) +
  each(
    [
      [120, 60],
      [150, 72],
      [500, 54],
    ],
    ([x, y]) => stroke(`M${x} ${y} q8 -9 15 0 q8 -9 15 0`, '#2a1238', 3),
  ) +
  row(
    8,
    0,
    640,
    (x, i) =>
      rect(x - 50, 196 + (i % 3) * 14, 92, 90, ['#572a52', '#4c2449', '#622f56'][i % 3] ?? '#000') +
      rect(x - 20, 214 + (i % 3) * 14, 12, 18, '#f7b45c', 6) +
      rect(x + 8, 214 + (i % 3) * 14, 12, 18, '#f7b45c', 6),
  ) +
  minaret(232, 196, '#7a3f5a') +
  minaret(408, 196, '#7a3f5a') +
  rect(232, 122, 176, 130, '#8a4a62') +
  rect(228, 118, 184, 10, '#a05c70') +
  row(7, 248, 392, (x) => path(`M${x - 8} 118 v-12 q8 -12 16 0 v12 Z`, '#a05c70')) +
  rect(228, 156, 184, 8, '#a05c70') +
  row(6, 254, 386, (x) => path(`M${x - 8} 154 v-14 q8 -12 16 0 v14 Z`, '#5f2d48')) +
  path('M272 252 V214 Q272 180 320 168 Q368 180 368 214 V252 Z', '#f2a25c') +
  path('M280 252 V216 Q280 188 320 178 Q360 188 360 216 V252 Z', '#5f2d48') +
  rect(0, 250, 640, 150, '#41182c') +
  rect(0, 248, 640, 8, '#6a2c44') +
  bulbs(-10, 20, 240, 40, 6, 40) +
  bulbs(400, 40, 650, 18, 6, 40) +
  at(
    32,
    46,
    shadow(310, 384, 220, 20, 0.55) +
      stroke('M112 282 C70 276 66 322 108 318', '#c9823a', 12) +
      stroke('M508 282 C550 276 554 322 512 318', '#9a5c22', 12) +
      bowl(310, 276, 204, 116, '#c57a33', '#f4e2b0') +
      row(11, 150, 470, (x, i) =>
        at(
          x,
          338 + Math.sin((i / 10) * Math.PI) * 22,
          path('M-8 0 L0 -8 L8 0 L0 8 Z', '#e8b060', 'opacity="0.7"'),
        ),
      ) +
      within(
        path('M122 282 C130 236 230 196 312 196 S496 236 500 282 C470 330 150 330 122 282 Z', '#fff'),
        rect(110, 180, 400, 150, '#f1dfae'),
        rice(3, 420, [310, 266, 196, 66], ['#fffdf2', '#f7c84a', '#fff6dc', '#f09a2c', '#fffaf0']),
        each(
          [
            [210, 262, -12],
            [322, 234, 8],
            [424, 268, 20],
            [280, 292, -6],
          ],
          ([x, y, t]) =>
            at(
              x,
              y,
              path('M-34 8 C-38 -14 -10 -26 16 -20 C38 -14 38 8 22 16 C2 22 -30 22 -34 8 Z', '#8a4218') +
                path(
                  'M-22 -4 C-12 -16 6 -18 20 -12',
                  'none',
                  'stroke="#c9783a" stroke-width="5" stroke-linecap="round"',
                ) +
                oval(8, 6, 7, 3, '#5a2408'),
              t,
            ),
        ) +
          scatter(8, 22, [310, 262, 170, 44], (x, y, t) =>
            at(x, y, stroke('M-12 2 q8 -9 14 0 q5 6 10 -3', '#7a3a12', 3.5), t),
          ),
        rice(9, 60, [310, 270, 190, 50], ['#fffdf2', '#f7c84a', '#fff6dc']),
      ) +
      coriander(250, 230, -10, 1) +
      coriander(368, 250, 30, 1.1) +
      coriander(262, 276, 60, 0.9) +
      at(390, 226, oval(0, 0, 24, 17, '#fffdf4') + oval(2, 1, 12, 9, '#f7b42c')),
    0,
    0.9,
  ) +
  at(578, 356, bowl(0, -6, 46, 34, '#4b7a3a', '#a8702a') + chilli(-6, -8, -8, 0.5, '#4f9a3c')) +
  at(
    54,
    358,
    bowl(0, -6, 42, 32, '#e6ded0', '#fbf8ee') +
      scatter(3, 8, [0, -4, 28, 5], (x, y) => circle(x, y, 2, '#7a9a4c')),
  );
