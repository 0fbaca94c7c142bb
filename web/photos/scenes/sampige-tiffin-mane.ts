import {
  each,
  around,
  at,
  circle,
  faint,
  oval,
  path,
  rect,
  scatter,
  shadow,
  stroke,
  within,
  type Scene,
} from '../brush.ts';
import { plate, bananaLeaf } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#f2b735') +
  around(24, 320, 200, 330, (x, y, turn) => at(x, y, rect(-160, -18, 320, 36, '#f7c655', 18), turn)) +
  circle(320, 200, 214, '#f7c655') +
  faint(
    0.5,
    each(
      [
        [42, 44],
        [34, 360],
      ],
      ([x, y]) =>
        around(9, x, y, 17, (px, py, t) => at(px, py, oval(0, 0, 15, 6, '#fff3c8'), t)) +
        circle(x, y, 8, '#f08a24'),
    ),
  ) +
  plate(236, 204, 168, '#d5d9dc', '#c3c9cd') +
  within(circle(236, 204, 134, '#fff'), bananaLeaf(236, 204, 380, 300, -14, '#3e9150')) +
  at(
    238,
    226,
    shadow(4, 24, 190, 20, 0.35) +
      path(
        'M-196 20 C-204 -12 -190 -40 -168 -40 L178 -50 C200 -48 206 6 194 22 C120 40 -120 42 -196 20 Z',
        '#c87a2c',
      ) +
      path(
        'M-194 6 C-196 -20 -186 -38 -168 -40 L178 -50 C190 -49 197 -34 198 -16 C100 -2 -90 4 -194 6 Z',
        '#e5a24b',
      ) +
      path('M-168 -40 L178 -50 C182 -49 186 -46 189 -42 C80 -30 -80 -26 -182 -28 Z', '#f4c878') +
      scatter(7, 60, [0, -8, 180, 22], (x, y, t) =>
        at(x, y, oval(0, 0, 8, 3, '#a85c1d', 'opacity="0.5"'), t * 0.1 - 8),
      ) +
      oval(-186, -12, 15, 29, '#8e4c18') +
      oval(-185, -12, 10, 22, '#f0d27a') +
      scatter(5, 9, [-185, -10, 7, 16], (x, y) => circle(x, y, 3, '#d99a2e')),
    -8,
  ) +
  each(
    [
      [166, 126, '#f3f3e8', '#5a8f3c'],
      [244, 108, '#c1441f', '#f2b45c'],
      [320, 134, '#b9672a', '#3f7a34'],
    ],
    ([x, y, fill, fleck]) =>
      shadow(x + 2, y + 6, 36, 36, 0.3) +
      circle(x, y, 36, '#e4e7e9') +
      circle(x, y, 31, '#9aa2a8') +
      circle(x, y + 1, 29, fill) +
      scatter(x, 14, [x, y, 22, 22], (a, b) => circle(a, b, 2.2, fleck)) +
      stroke(`M${x - 20} ${y - 10} q6 -14 22 -14`, '#ffffff', 3, 'opacity="0.6"'),
  ) +
  at(
    536,
    212,
    shadow(4, 12, 86, 86, 0.32) +
      circle(0, 0, 84, '#b98320') +
      circle(0, 0, 78, '#dba83f') +
      circle(0, 0, 66, '#a8731b') +
      circle(0, 2, 63, '#c8922f') +
      circle(0, 0, 50, '#e8bd5c') +
      circle(0, 0, 45, '#8f5c14') +
      circle(0, 1, 41, '#a8693a') +
      circle(0, 1, 33, '#cfa074') +
      scatter(3, 46, [0, 0, 38, 38], (x, y, t, i) => circle(x, y, 2 + (i % 4), '#efd9bd', 'opacity="0.9"')) +
      path(
        'M-40 -34 A52 52 0 0 1 6 -52',
        'none',
        'stroke="#fff0c2" stroke-width="6" stroke-linecap="round" opacity="0.8"',
      ),
  ) +
  at(
    560,
    62,
    around(7, 0, 0, 20, (x, y, t) => at(x, y, oval(0, 0, 20, 8, '#f3e1a0'), t)) +
      around(7, 0, 0, 12, (x, y, t) => at(x, y, oval(0, 0, 14, 6, '#fff6cf'), t + 25)) +
      circle(0, 0, 7, '#e79a2a'),
  ) +
  at(
    520,
    342,
    around(7, 0, 0, 16, (x, y, t) => at(x, y, oval(0, 0, 16, 7, '#fff1bd'), t)) + circle(0, 0, 6, '#e79a2a'),
  );
