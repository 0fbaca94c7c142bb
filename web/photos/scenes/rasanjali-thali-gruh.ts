import { each, around, at, circle, oval, path, rect, row, scatter, shadow, type Scene } from '../brush.ts';
import { coriander, katori, lime, chilli } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#8c1d3f') +
  row(9, 0, 640, (x, i) =>
    row(6, 0, 400, (y, j) =>
      at(
        x + (j % 2) * 40,
        y,
        around(4, 0, 0, 9, (a, b, t) => at(a, b, oval(0, 0, 9, 5, (i + j) % 2 ? '#a12a4c' : '#9a2447'), t)) +
          circle(0, 0, 3, '#d9a441'),
      ),
    ),
  ) +
  each(
    [
      [0, 0],
      [640, 0],
      [0, 400],
      [640, 400],
    ],
    ([x, y]) =>
      around(
        22,
        x,
        y,
        92,
        (a, b, _turn, i) =>
          around(8, a, b, 9, (c, d) => circle(c, d, 7, i % 2 ? '#f29a1f' : '#f7c02e')) +
          circle(a, b, 8, i % 2 ? '#d97a10' : '#e6a51c'),
      ),
  ) +
  shadow(326, 214, 186, 186, 0.45) +
  circle(320, 200, 186, '#b9bfc4') +
  circle(320, 200, 180, '#e6e9eb') +
  circle(320, 200, 166, '#c3c9ce') +
  circle(320, 202, 163, '#d9dde0') +
  path(
    'M190 110 A166 166 0 0 1 300 42',
    'none',
    'stroke="#fff" stroke-width="9" stroke-linecap="round" opacity="0.7"',
  ) +
  each(
    [
      ['#e8b02c', '#6a8f2c'],
      ['#c2401c', '#4f8a3c'],
      ['#5f8f34', '#f0e2b0'],
      ['#f6eed2', '#c8791c'],
      ['#a8551d', '#e9c46a'],
      ['#f3a02a', '#7a3a10'],
      ['#f8e7b0', '#d8701c'],
    ],
    ([fill, fleck], i) => {
      const a = Math.PI * (1.03 + i * 0.158);
      const x = 320 + Math.cos(a) * 122;
      const y = 206 + Math.sin(a) * 122;
      return katori(
        x,
        y,
        33,
        fill,
        '#cdd2d6',
        scatter(i + 3, 9, [x, y, 20, 20], (b, c, t) => at(b, c, oval(0, 0, 4, 2.4, fleck), t)),
      );
    },
  ) +
  each(
    [
      [262, 286],
      [286, 298],
      [244, 306],
    ],
    ([x, y], i) =>
      at(
        x,
        y,
        circle(2, 4, 43, '#000', 'opacity="0.18"') +
          circle(0, 0, 43, '#e2bb7e') +
          circle(0, 0, 40, '#f1d6a3') +
          scatter(i + 20, 13, [0, 0, 32, 32], (a, b) => oval(a, b, 6, 4, '#c08a45', 'opacity="0.65"')),
      ),
  ) +
  circle(258, 292, 8, '#fff3bf') +
  oval(320, 232, 60, 38, '#ffffff') +
  scatter(31, 130, [320, 230, 58, 34], (x, y, t, i) =>
    at(x, y, oval(0, 0, 7, 2.2, i % 3 ? '#fffdf6' : '#e9e2cf'), t),
  ) +
  coriander(326, 226, 10, 0.8) +
  each(
    [
      [394, 266, '#f4c63d'],
      [428, 280, '#f4c63d'],
      [402, 300, '#f0bb2e'],
    ],
    ([x, y, c]) =>
      at(
        x,
        y,
        rect(-17, -15, 34, 32, '#c8922a', 4) +
          rect(-17, -18, 34, 30, c, 4) +
          scatter(x, 8, [0, -4, 12, 9], (a, b) => circle(a, b, 2, '#fbe596')) +
          coriander(4, -8, 20, 0.5) +
          circle(-7, -2, 2, '#3a2a1a'),
      ),
  ) +
  at(
    352,
    318,
    circle(2, 4, 20, '#000', 'opacity="0.2"') + circle(0, 0, 20, '#7a3414') + circle(-5, -6, 7, '#a8562a'),
  ) +
  at(
    318,
    336,
    circle(2, 4, 18, '#000', 'opacity="0.2"') + circle(0, 0, 18, '#7a3414') + circle(-5, -6, 6, '#a8562a'),
  ) +
  chilli(448, 234, 70, 0.6, '#4f9a3c') +
  lime(196, 246, 60, 0.7) +
  at(
    566,
    210,
    shadow(4, 8, 46, 46, 0.4) +
      circle(0, 0, 44, '#b9762e') +
      circle(0, 0, 39, '#d99a4a') +
      circle(0, 0, 34, '#7d4a17') +
      circle(0, 1, 32, '#fbf7ea') +
      scatter(4, 14, [0, 0, 22, 22], (x, y) => circle(x, y, 2, '#6a8f4c')),
  );
