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
  within,
  type Scene,
} from '../brush.ts';
import { rice } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#78886f') +
  scatter(4, 46, [320, 200, 400, 250], (x, y, t, i) =>
    at(
      x,
      y,
      oval(0, 0, 60 + (i % 4) * 20, 30 + (i % 3) * 14, ['#6c7d64', '#84937a', '#71826a'][i % 3] ?? '#000'),
      t,
    ),
  ) +
  each(
    [
      [40, 360, 130],
      [600, 40, 120],
      [610, 380, 110],
      [20, 30, 100],
    ],
    ([x, y, r], k) =>
      scatter(k + 20, 46, [x, y, r, r * 0.75], (a, b, _t, i) =>
        circle(a, b, 9 + (i % 5) * 3, ['#4f7a3a', '#5f8f42', '#436b34', '#79a54e'][i % 4] ?? '#000'),
      ),
  ) +
  shadow(262, 220, 168, 168, 0.45) +
  circle(252, 202, 168, '#3a4448') +
  circle(252, 200, 164, '#4b575b') +
  circle(252, 202, 144, '#2c3538') +
  within(
    circle(252, 202, 140, '#fff'),
    path('M252 202 L252 40 A162 162 0 0 1 410 180 Z', '#e2b866') +
      rice(3, 170, [320, 130, 90, 80], ['#f3d592', '#d3a24a', '#f8e4b0']) +
      path('M252 202 L420 170 A170 170 0 0 1 340 360 Z', '#d8562c') +
      scatter(5, 15, [346, 240, 62, 62], (x, y, t) =>
        at(x, y, rect(-17, -13, 34, 26, '#e8742f', 5) + rect(-13, -10, 22, 6, '#f7a35c', 3), t),
      ) +
      path('M252 202 L344 360 A180 180 0 0 1 170 360 Z', '#7a2a5c') +
      scatter(6, 22, [256, 304, 76, 52], (x, y, t) =>
        at(x, y, path('M-20 6 Q0 -14 20 6 Q0 -2 -20 6 Z', '#a83f7c'), t),
      ) +
      path('M252 202 L168 360 A180 180 0 0 1 80 200 Z', '#3f7a34') +
      scatter(7, 30, [158, 264, 70, 62], (x, y, t) =>
        at(
          x,
          y,
          path('M0 0 C-16 -12 -12 -30 0 -36 C12 -30 16 -12 0 0 Z', '#5f9f44') +
            stroke('M0 0 V-28', '#8fc46a', 1.8),
          t,
        ),
      ) +
      path('M252 202 L80 206 A170 170 0 0 1 256 30 Z', '#f0e6cf') +
      scatter(8, 17, [178, 128, 66, 62], (x, y, t) =>
        at(
          x,
          y,
          rect(-16, -14, 32, 28, '#fdf8ea', 4) +
            path('M-16 6 h32 v4 a4 4 0 0 1 -4 4 h-24 a4 4 0 0 1 -4 -4 Z', '#c98a3c'),
          t,
        ),
      ),
  ) +
  at(
    252,
    200,
    circle(0, 0, 46, '#5f8f3a') +
      around(14, 0, 0, 30, (x, y, t) =>
        at(x, y, path('M-18 0 Q0 -12 18 0 Q0 12 -18 0 Z', '#b8d67a'), t + 70),
      ) +
      circle(0, 0, 21, '#d3e69a') +
      circle(0, 0, 14, '#7a4a24') +
      circle(-4, -5, 5, '#a8703e'),
  ) +
  scatter(9, 40, [252, 200, 120, 120], (x, y, _t, i) => oval(x, y, 3, 2, i % 2 ? '#fff7e0' : '#2a2420')) +
  path(
    'M124 128 A148 148 0 0 1 210 62',
    'none',
    'stroke="#8a989c" stroke-width="6" stroke-linecap="round" opacity="0.7"',
  ) +
  at(
    510,
    236,
    shadow(4, 10, 66, 66, 0.4) +
      circle(0, 0, 66, '#c9a27a') +
      circle(0, 0, 58, '#e2c29c') +
      circle(0, 0, 49, '#8a5a34') +
      circle(0, 0, 46, '#d9a878') +
      stroke('M-24 6 C-30 -20 6 -30 18 -10 C26 8 4 20 -6 8', '#f6e6d0', 8) +
      rect(58, -9, 36, 18, '#c9a27a', 9),
  ) +
  at(
    520,
    104,
    shadow(2, 8, 40, 36, 0.35) +
      path('M-36 10 C-44 -30 30 -46 40 -8 C44 24 -20 38 -36 10 Z', '#7fae4a') +
      path('M-28 8 C-34 -22 24 -36 32 -6 C34 18 -16 28 -28 8 Z', '#d8e89a') +
      circle(4, -2, 14, '#7a4a24') +
      circle(0, -6, 5, '#a8703e'),
  ) +
  each(
    [
      [440, 336, 20],
      [468, 352, 70],
      [418, 364, 120],
    ],
    ([x, y, t]) =>
      at(
        x,
        y,
        stroke('M-40 0 H26', '#b98f42', 3) +
          row(8, -4, 34, (a, i) =>
            at(
              a,
              0,
              oval(5, -7, 8, 4, i % 2 ? '#e6bf62' : '#d3a544', 'transform="rotate(-35)"') +
                oval(5, 7, 8, 4, i % 2 ? '#d3a544' : '#e6bf62', 'transform="rotate(35)"'),
            ),
          ),
        t,
      ),
  );
