import {
  around,
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
  within,
  type Scene,
} from '../brush.ts';
import { steam, coriander, lime, chilli, bananaLeaf } from '../food.ts';
import { palm } from '../scenery.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#24474a') +
  sky('#5e8a8d', '#a9c4b8', 70, 24, 500, 232) +
  within(
    rect(70, 24, 500, 232, '#fff'),
    path('M70 214 Q190 176 320 204 T570 186 V256 H70 Z', '#55826a'),
    path('M70 236 Q230 206 400 232 T570 222 V256 H70 Z', '#3c6b52'),
    palm(140, 240, 150, 26, '#2f5f49') +
      palm(486, 246, 170, -34, '#2a5643') +
      palm(548, 250, 120, 12, '#37694f'),
    scatter(3, 120, [320, 140, 320, 170], (x, y) =>
      stroke(`M${x} ${y} l-5 20`, '#e9f4f1', 1.6, 'opacity="0.55"'),
    ),
    scatter(8, 26, [320, 140, 250, 110], (x, y) => circle(x, y, 3, '#f2fbf8', 'opacity="0.6"')),
  ) +
  row(3, 70, 570, (x) => rect(x - 6, 14, 12, 250, '#6b4a30')) +
  rect(58, 14, 524, 13, '#7a5638') +
  rect(64, 134, 512, 8, '#6b4a30') +
  rect(46, 250, 548, 16, '#7a5638', 3) +
  rect(0, 276, 640, 124, '#8a5a38') +
  rect(0, 276, 640, 8, '#a8744b') +
  stroke('M0 322 H640 M0 366 H640', '#7a4d2e', 2) +
  stroke('M320 0 V52', '#2a2226', 3) +
  path('M282 84 Q320 20 358 84 Z', '#d99a3b') +
  oval(320, 84, 38, 8, '#ffe9b0') +
  glow(320, 118, 56, '#ffd27a', 0.55) +
  bananaLeaf(320, 326, 440, 120, -2, '#4b9a4c') +
  at(
    300,
    322,
    shadow(0, 14, 120, 20, 0.4) +
      path(
        'M-128 4 C-96 -42 20 -50 86 -10 L134 -38 C128 -10 128 14 136 40 L86 14 C20 50 -98 44 -128 4 Z',
        '#a5431f',
      ) +
      path('M-128 4 C-96 -42 20 -50 86 -10 C30 -6 -60 -8 -128 4 Z', '#c25b28') +
      row(6, -60, 60, (x) => stroke(`M${x} -24 q10 22 0 44`, '#7c2c12', 5)) +
      scatter(5, 24, [-6, 0, 90, 22], (x, y) => circle(x, y, 2.4, '#f0b254')) +
      circle(-98, -6, 6, '#fff4dc') +
      circle(-98, -6, 3, '#2a1a14'),
  ) +
  coriander(240, 306, 10, 1) +
  coriander(340, 336, -40, 0.9) +
  lime(450, 350, -20, 0.95) +
  chilli(470, 312, 24, 0.55, '#4f9a3c') +
  around(6, 176, 350, 14, (x, y) => circle(x, y, 8, '#b25a86', 'opacity="0.55"')) +
  circle(176, 350, 16, '#c9799f') +
  at(
    560,
    306,
    shadow(0, 46, 40, 9) +
      path('M-34 -30 L-26 44 Q0 54 26 44 L34 -30 Z', '#b98a3a') +
      oval(0, -30, 34, 9, '#e6c26c') +
      oval(0, -29, 28, 6.5, '#7b3f16') +
      stroke('M-22 -14 L-18 34', '#f0d48a', 5, 'opacity="0.7"'),
  ) +
  steam(560, 262, '#ffffff', 0.35);
