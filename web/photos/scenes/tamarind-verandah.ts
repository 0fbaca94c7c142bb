import {
  at,
  circle,
  faint,
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
import { cup } from '../food.ts';
import { flower } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#bfe0d2', '#f4e9c4') +
  path('M0 250 Q160 204 320 236 T640 220 V330 H0 Z', '#8fbd7a') +
  path('M0 270 Q200 236 400 262 T640 250 V330 H0 Z', '#6fa562') +
  stroke('M408 268 C396 210 430 180 418 110', '#5e4330', 24) +
  stroke('M416 170 C450 140 470 130 500 96 M414 150 C380 120 360 110 336 84', '#5e4330', 12) +
  scatter(11, 70, [420, 74, 150, 66], (x, y, _t, i) =>
    circle(x, y, 17 + (i % 4) * 5, ['#3f7a4a', '#4f8f56', '#366b44', '#62a062'][i % 4] ?? '#000'),
  ) +
  scatter(12, 22, [420, 108, 140, 44], (x, y, t) =>
    at(x, y, path('M0 0 q-7 12 0 22 q8 9 2 18 q-9 -2 -8 -14 q-5 -14 6 -26 Z', '#8a5a2e'), (t % 40) - 20),
  ) +
  scatter(14, 16, [180, 284, 170, 14], (x, y, t, i) =>
    flower(x, y, 9, i % 2 ? '#f29fb2' : '#fff3e6', '#f5c04a', t),
  ) +
  rect(0, 300, 640, 100, '#d9c2a0') +
  row(8, 0, 640, (x, i) =>
    path(
      `M${x - 40} 400 L${x + 5 - (x - 320) * 0.28} 300 H${x + 50 - (x - 320) * 0.28} L${x + 50} 400 Z`,
      i % 2 ? '#e6d3b4' : '#b5583c',
    ),
  ) +
  rect(0, 296, 640, 8, '#8a6a4a') +
  rect(0, 0, 640, 40, '#f7efe0') +
  rect(0, 36, 640, 12, '#d9c6a4') +
  row(21, 0, 640, (x) => path(`M${x - 16} 48 H${x + 16} L${x} 66 Z`, '#f7efe0')) +
  [64, 250, 576]
    .map(
      (x) =>
        rect(x - 22, 48, 44, 260, '#fbf5e9') +
        rect(x + 4, 48, 18, 260, '#e6d9c0') +
        rect(x - 30, 48, 60, 18, '#f1e6d0', 3) +
        rect(x - 30, 288, 60, 20, '#e2d2b4', 3),
    )
    .join('') +
  stroke('M158 48 V84', '#6a4a32', 2) +
  path('M128 112 Q158 66 188 112 Z', '#c9823a') +
  oval(158, 112, 30, 6, '#fff0c4') +
  shadow(330, 388, 150, 12, 0.35) +
  path('M206 318 H454 L470 396 H190 Z', '#ffffff') +
  path('M206 318 H454 L458 338 Q420 350 390 338 T330 340 T270 338 T202 338 Z', '#f0ece2') +
  oval(330, 318, 126, 22, '#fffdf8') +
  oval(330, 318, 126, 22, 'none', 'stroke="#e5dece" stroke-width="2"') +
  oval(284, 320, 42, 10, '#e4ebe8') +
  oval(284, 318, 42, 10, '#ffffff') +
  path('M254 314 L300 300 Q322 300 316 316 L262 322 Z', '#e0a04a') +
  path('M254 314 L300 300 Q310 300 314 304 L262 318 Z', '#f2c27a') +
  at(392, 304, cup(0, 0, 0.34, '#ffffff', '#a8693a')) +
  at(
    342,
    290,
    rect(-8, -6, 16, 32, '#cfe3e6', 4) +
      flower(-2, -22, 13, '#f28aa0', '#f5c04a', 10) +
      flower(10, -12, 11, '#f7b6c2', '#f5c04a', 50) +
      stroke('M0 -4 V-16 M4 -2 L9 -8', '#4f8a3c', 3),
  ) +
  [130, 530]
    .map((x, i) =>
      at(
        x,
        330,
        path(
          i
            ? 'M-30 60 L-24 -4 Q-22 -60 16 -62 L26 -62 L18 60 Z'
            : 'M30 60 L24 -4 Q22 -60 -16 -62 L-26 -62 L-18 60 Z',
          '#8a5a34',
        ) +
          faint(
            0.6,
            row(5, -46, 40, (y) => stroke(`M-20 ${y} H20`, '#c4915c', 3)),
          ),
      ),
    )
    .join('');
