import {
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
import { steam, coriander, bowl, naan } from '../food.ts';
import { archShape } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#123f45', '#0c2b33') +
  row(
    4,
    80,
    560,
    (x) => path(archShape(x, 262, 132, 220), '#174c52') + path(archShape(x, 262, 108, 192), '#0f363d'),
  ) +
  row(4, 80, 560, (x, i) => glow(x, 150, 40, '#f0a050', i % 2 ? 0.35 : 0.25)) +
  row(
    4,
    80,
    560,
    (x) =>
      stroke(`M${x} 62 V118`, '#b6703a', 2) +
      path(`M${x - 15} 140 Q${x} 104 ${x + 15} 140 Z`, '#d08a4a') +
      oval(x, 141, 15, 4, '#ffe2a6'),
  ) +
  rect(0, 262, 640, 138, '#5b2f1d') +
  rect(0, 262, 640, 10, '#7b4529') +
  row(7, 0, 640, (x) => stroke(`M${x} 276 L${x * 1.25 - 80} 400`, '#4b2516', 2)) +
  shadow(280, 352, 190, 30, 0.5) +
  stroke('M96 196 C44 190 44 240 92 236', '#e0955a', 13) +
  stroke('M464 196 C516 190 516 240 468 236', '#9a5428', 13) +
  bowl(280, 200, 190, 152, '#c9753d', '#d9621f') +
  row(9, 130, 430, (x, i) =>
    oval(x, 268 + Math.sin((i / 8) * Math.PI) * 34, 7, 4, '#e9a66f', 'opacity="0.5"'),
  ) +
  within(
    oval(280, 204, 168, 44, '#fff'),
    oval(280, 206, 168, 44, '#dd6a22'),
    scatter(11, 26, [280, 206, 150, 36], (x, y) => oval(x, y, 26, 9, '#e98536', 'opacity="0.45"')),
    scatter(4, 11, [280, 206, 132, 26], (x, y, turn, i) =>
      at(
        x,
        y,
        path(
          'M-26 4 C-28 -14 -4 -19 14 -15 C30 -11 30 8 16 13 C0 17 -24 16 -26 4 Z',
          i % 2 ? '#c4501a' : '#b84515',
        ) +
          path(
            'M-18 -4 C-10 -13 6 -14 16 -10',
            'none',
            'stroke="#f3a45c" stroke-width="4" stroke-linecap="round"',
          ) +
          oval(6, 4, 6, 3, '#7d2b0d', 'opacity="0.7"'),
        (turn % 50) - 25,
      ),
    ),
    stroke(
      'M160 204 C190 178 250 184 262 204 S338 236 366 208 S404 186 412 206',
      '#fff1dc',
      9,
      'opacity="0.95"',
    ),
    stroke('M196 222 C226 236 262 230 282 218', '#fff1dc', 6, 'opacity="0.85"'),
    rect(318, 186, 36, 22, '#fbe28f', 5, 'transform="rotate(-12 336 197)"'),
    rect(320, 188, 32, 9, '#fdf0b8', 4, 'transform="rotate(-12 336 197)"'),
  ) +
  at(520, 318, naan(0, 0, -18, 1.15, 5)) +
  at(560, 352, naan(0, 0, 14, 0.95, 9)) +
  coriander(230, 196, 20, 1.1) +
  coriander(248, 204, -30, 0.9) +
  coriander(380, 214, 40, 0.9) +
  stroke('M392 190 L566 60', '#d98a4f', 12) +
  stroke('M396 184 L562 60', '#f3bf8c', 4) +
  circle(572, 56, 11, '#d98a4f') +
  circle(572, 56, 5, '#0f363d') +
  steam(250, 158, '#ffffff', 0.3) +
  steam(330, 150, '#ffffff', 0.22);
