import { around, at, circle, oval, path, rect, row, scatter, shadow, stroke, type Scene } from '../brush.ts';

const nigiri = (x: number, y: number, top: string, stripe: string, kind = 0) =>
  at(
    x,
    y,
    shadow(2, 26, 44, 10, 0.35) +
      path('M-42 22 C-48 -4 -34 -12 0 -12 S48 -4 42 22 C34 32 -34 32 -42 22 Z', '#fbf8ef') +
      scatter(Math.round(x), 26, [0, 14, 36, 11], (a, b, t) => at(a, b, oval(0, 0, 5, 2, '#e6e0cf'), t)) +
      path('M-52 6 C-50 -26 -22 -34 4 -34 C34 -34 54 -20 52 8 C40 -4 20 -2 0 0 S-40 -2 -52 6 Z', top) +
      (kind === 1
        ? rect(-10, -36, 20, 66, '#1f2a2e', 2)
        : row(5, -34, 30, (a) => stroke(`M${a} -24 q10 8 6 20`, stripe, 4, 'opacity="0.85"'))) +
      stroke('M-40 -14 C-30 -26 -14 -29 4 -29', '#ffffff', 3, 'opacity="0.5"'),
  );

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#e9dfcc') +
  row(9, 0, 640, (x) => stroke(`M${x} 0 V250`, '#d8c9ad', 2)) +
  rect(0, 30, 640, 12, '#8a6844', 0) +
  row(
    4,
    92,
    548,
    (x, i) =>
      path(
        `M${x - 72} 36 H${x + 72} L${x + 70} ${150 + (i % 2) * 4} Q${x} ${162 + (i % 2) * 3} ${x - 70} ${150 + ((i + 1) % 2) * 4} Z`,
        i % 2 ? '#2b3a66' : '#25335c',
      ) + stroke(`M${x} 44 V152`, '#1d294c', 2, 'opacity="0.5"'),
  ) +
  circle(320, 96, 38, '#f3ead6') +
  around(5, 320, 96, 20, (x, y, t) => at(x, y, oval(0, 0, 14, 10, '#8b4fa0'), t)) +
  circle(320, 96, 6, '#f4d35e') +
  rect(0, 236, 640, 164, '#cda26b') +
  rect(0, 232, 640, 10, '#e2bd8a') +
  row(8, 262, 400, (y, i) =>
    stroke(`M0 ${y} C180 ${y - 6 + i} 420 ${y + 7 - i} 640 ${y}`, '#bb8f58', 2, 'opacity="0.7"'),
  ) +
  shadow(296, 352, 250, 18, 0.4) +
  path('M44 300 H548 L572 340 H20 Z', '#3a2a22') +
  rect(20, 338, 552, 14, '#241914', 2) +
  rect(60, 350, 26, 14, '#1c130f') +
  rect(506, 350, 26, 14, '#1c130f') +
  nigiri(112, 292, '#f58a52', '#ffd0a6') +
  nigiri(224, 292, '#c63a3c', '#e57a70') +
  nigiri(336, 292, '#f4c545', '#ffe493', 1) +
  nigiri(448, 292, '#5c3a70', '#8a63a3') +
  at(
    520,
    312,
    path('M-16 8 Q-14 -20 2 -18 Q20 -16 16 8 Z', '#8ab352') + stroke('M-8 -4 Q0 -12 8 -6', '#b5d57f', 3),
  ) +
  scatter(4, 8, [536, 322, 16, 6], (x, y, t) => at(x, y, oval(0, 0, 11, 4, '#f2a7a0'), t * 0.2)) +
  at(
    596,
    290,
    shadow(0, 38, 38, 9) +
      path('M-32 -6 C-34 30 -18 38 0 38 S34 30 32 -6 Z', '#31455c') +
      oval(0, -6, 32, 9, '#48607c') +
      oval(0, -5, 26, 6.5, '#23130f'),
  ) +
  stroke('M30 384 L330 372', '#2b2023', 6) +
  stroke('M30 392 L332 384', '#2b2023', 6) +
  stroke('M30 384 L60 383 M30 392 L60 391', '#c0392b', 6) +
  oval(346, 382, 15, 8, '#f5efe2');
