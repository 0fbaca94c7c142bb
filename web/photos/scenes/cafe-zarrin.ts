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
  sky,
  stroke,
  type Scene,
} from '../brush.ts';
import { steam, cup } from '../food.ts';
import { flower } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#f7cfc0', '#fbe8d2') +
  rect(250, 30, 104, 220, '#d98f7a') +
  rect(318, 30, 36, 220, '#c67a66') +
  path('M240 32 H364 L302 -26 Z', '#8f4a4a') +
  rect(242, 84, 120, 10, '#eab4a0') +
  rect(242, 196, 120, 10, '#eab4a0') +
  circle(302, 140, 38, '#8f4a4a') +
  circle(302, 140, 32, '#fffaf0') +
  around(12, 302, 140, 25, (x, y, t) => at(x, y, rect(-3, -1, 6, 2, '#5a2f2f'), t)) +
  stroke('M302 140 V120 M302 140 L316 150', '#5a2f2f', 4) +
  each(
    [
      [60, 150, 110],
      [160, 176, 90],
      [420, 166, 96],
      [530, 140, 120],
    ],
    ([x, y, w], i) =>
      rect(x - w / 2, y, w, 120, ['#e9b39a', '#dfa08a', '#e4ab94', '#d99580'][i] ?? '#000') +
      rect(x - w / 2 - 4, y - 6, w + 8, 9, '#f6d9c4') +
      row(3, x - 26, x + 26, (a) => path(`M${a - 8} ${y + 52} v-24 q8 -11 16 0 v24 Z`, '#7a9a98')),
  ) +
  rect(0, 246, 640, 154, '#2f7d7a') +
  rect(0, 242, 640, 9, '#4a9a95') +
  row(12, -20, 660, (x, i) =>
    row(4, 268, 396, (y, j) =>
      at(x + (j % 2) * 29, y, path('M-15 0 L0 -11 L15 0 L0 11 Z', (i + j) % 2 ? '#348683' : '#2b7471')),
    ),
  ) +
  cup(
    226,
    262,
    1.34,
    '#fff7ea',
    '#b96f35',
    oval(-14, -21, 24, 5, '#d49a5c') + oval(20, -18, 14, 3, '#d49a5c'),
  ) +
  row(9, 160, 292, (x, i) =>
    flower(x, 290 + Math.sin((i / 8) * Math.PI) * 18, 9, i % 2 ? '#d8506a' : '#e88a3a', '#f9d84a', i * 20),
  ) +
  steam(226, 208, '#fff', 0.7) +
  shadow(474, 360, 120, 16, 0.35) +
  oval(474, 346, 124, 28, '#e4dccd') +
  oval(474, 341, 124, 28, '#fffaf2') +
  oval(474, 341, 96, 19, '#efe6d8') +
  each(
    [
      [414, 330, -6],
      [470, 340, 4],
      [530, 330, 8],
      [446, 306, -3],
      [502, 308, 5],
      [474, 284, 0],
    ],
    ([x, y, t]) =>
      at(
        x,
        y,
        oval(0, 9, 38, 15, '#b9772c') +
          oval(0, 3, 38, 15, '#e9b864') +
          oval(0, 1, 33, 12, '#f3cd84') +
          scatter(x, 9, [0, 1, 26, 8], (a, b) => oval(a, b, 3, 1.6, '#c98f3c')) +
          stroke('M-22 -4 Q-8 -11 12 -9', '#fdebbd', 3, 'opacity="0.9"'),
        t,
      ),
  ) +
  at(
    74,
    336,
    shadow(0, 40, 44, 8) +
      path('M-26 -64 H26 L32 36 Q0 46 -32 36 Z', '#d8506a') +
      rect(-22, -82, 44, 20, '#b93a54', 5) +
      rect(-28, -30, 56, 10, '#f9d84a') +
      stroke('M28 -48 q26 6 4 44', '#b93a54', 8) +
      stroke('M-16 -54 L-20 26', '#f08aa0', 5, 'opacity="0.8"'),
  );
