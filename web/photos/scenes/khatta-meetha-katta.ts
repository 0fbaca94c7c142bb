import { around, at, circle, oval, path, rect, row, scatter, shadow, stroke, type Scene } from '../brush.ts';
import { coriander, plate, katori, lime, chilli } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#f25f7a') +
  row(14, -40, 680, (x) => path(`M${x} 0 h26 l-120 400 h-26 Z`, '#f4708a')) +
  circle(604, 44, 66, '#f9c846') +
  circle(604, 44, 46, '#fbdc7a') +
  circle(30, 372, 62, '#3fb0a0') +
  circle(30, 372, 40, '#6fc8ba') +
  plate(252, 200, 176, '#2f6f8f', '#275f7c') +
  around(28, 252, 200, 157, (x, y, t, i) =>
    at(x, y, path('M-7 0 L0 -8 L7 0 L0 8 Z', i % 2 ? '#f9c846' : '#f6f0e0'), t),
  ) +
  around(8, 252, 200, 92, (x, y, t, i) =>
    at(
      x,
      y,
      shadow(3, 8, 36, 34, 0.35) +
        circle(0, 0, 37, '#c8812a') +
        circle(-2, -3, 34, '#e5a748') +
        circle(-6, -9, 22, '#f3c677') +
        scatter(i + 2, 10, [0, 2, 30, 28], (a, b) => oval(a, b, 4, 2.6, '#a9641c', 'opacity="0.55"')) +
        oval(0, -6, 17, 14, '#7a4312') +
        oval(0, -5, 15, 12, i % 2 ? '#5f8a2c' : '#8f5a22') +
        scatter(i + 40, 7, [0, -6, 10, 8], (a, b, _t, k) =>
          circle(a, b, 3.4, ['#f3e2a8', '#c8401f', '#7fae3c'][k % 3] ?? '#fff'),
        ) +
        scatter(i + 60, 7, [0, -8, 12, 8], (a, b, u) => at(a, b, rect(-5, -1, 10, 2.2, '#f7cf52', 1), u)),
      t * 0.1,
    ),
  ) +
  katori(252, 200, 42, '#4f7f2a', '#d9dde0', coriander(246, 194, 10, 0.9) + coriander(262, 206, 60, 0.7)) +
  at(
    510,
    150,
    shadow(6, 10, 66, 66, 0.3) +
      circle(0, 0, 66, '#b5562c') +
      circle(0, 0, 60, '#d0733f') +
      circle(0, 0, 50, '#7a2f12') +
      circle(0, 0, 47, '#4f8a2c') +
      path(
        'M-34 -18 A40 40 0 0 1 4 -40',
        'none',
        'stroke="#a9d06a" stroke-width="6" stroke-linecap="round"',
      ) +
      scatter(4, 10, [0, 4, 34, 30], (x, y, t) =>
        at(x, y, path('M-6 0 Q0 -7 6 0 Q0 7 -6 0 Z', '#8fc25a'), t),
      ) +
      stroke('M18 -6 L86 -58', '#d9dde0', 8) +
      oval(10, 2, 18, 12, '#c3c9cd', 'transform="rotate(-36 10 2)"') +
      oval(10, 2, 13, 8, '#5f9a38', 'transform="rotate(-36 10 2)"'),
  ) +
  at(
    486,
    314,
    shadow(6, 10, 56, 56, 0.3) +
      circle(0, 0, 56, '#b5562c') +
      circle(0, 0, 50, '#d0733f') +
      circle(0, 0, 42, '#5a1c0c') +
      circle(0, 0, 39, '#7a2c12') +
      path('M-28 -14 A33 33 0 0 1 4 -32', 'none', 'stroke="#c8703a" stroke-width="5" stroke-linecap="round"'),
  ) +
  at(
    590,
    268,
    shadow(4, 8, 38, 38, 0.3) +
      circle(0, 0, 38, '#e6e9eb') +
      circle(0, 0, 33, '#aab1b6') +
      circle(0, 0, 31, '#f7cf52') +
      scatter(7, 60, [0, 0, 29, 29], (x, y, t) => at(x, y, rect(-7, -1.2, 14, 2.6, '#e0a82c', 1), t)),
  ) +
  lime(596, 356, 20, 1) +
  lime(560, 380, 200, 0.8) +
  chilli(410, 372, -8, 0.9, '#4f9a3c') +
  chilli(420, 44, 20, 0.8) +
  coriander(60, 46, 20, 1.6) +
  coriander(96, 60, 70, 1.2);
