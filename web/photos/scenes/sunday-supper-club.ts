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
  stroke,
  type Scene,
} from '../brush.ts';
import { coriander, lime } from '../food.ts';

export const scene: Scene = () =>
  rect(0, 0, 640, 400, '#5b1f2b') +
  row(17, 0, 640, (x) => stroke(`M${x} 0 V262`, '#662634', 14)) +
  rect(0, 196, 640, 70, '#3d1720') +
  rect(0, 192, 640, 8, '#7a3a40') +
  each(
    [
      [96, 92, 92, 112, '#c59a4c'],
      [214, 74, 84, 76, '#a87c3a'],
      [520, 88, 118, 100, '#c59a4c'],
    ],
    ([x, y, w, h, gold]) =>
      rect(x - w / 2, y - h / 2, w, h, gold, 3) +
      rect(x - w / 2 + 9, y - h / 2 + 9, w - 18, h - 18, '#e9dcc0'),
  ) +
  circle(96, 84, 17, '#8b6a52') +
  path('M66 130 Q96 92 126 130 Z', '#4d5f6a') +
  path('M183 96 l20 -26 14 14 12 -18 16 30 Z', '#7d9a7e') +
  circle(232, 58, 6, '#e8a44c') +
  path('M472 122 Q520 40 568 122 Z', '#7f9a60') +
  rect(514, 92, 12, 34, '#6a4a32') +
  stroke('M372 0 V34', '#2a1418', 3) +
  row(
    5,
    318,
    426,
    (x) =>
      stroke(`M372 40 Q${x} 84 ${x} 58`, '#c59a4c', 4) +
      rect(x - 4, 38, 8, 20, '#f4ead2', 2) +
      path(`M${x - 5} 36 q5 -20 10 0 q-5 8 -10 0`, '#ffce5c') +
      glow(x, 34, 18, '#ffc766', 0.6),
  ) +
  rect(0, 264, 640, 136, '#f3ead9') +
  path(
    'M0 264 H640 V282 Q600 298 560 282 T480 282 T400 282 T320 282 T240 282 T160 282 T80 282 T0 282 Z',
    '#fffaf0',
  ) +
  shadow(320, 350, 200, 26, 0.35) +
  oval(320, 338, 206, 44, '#dfe3e6') +
  oval(320, 333, 206, 44, '#f8fafb') +
  oval(320, 333, 170, 33, '#e6eaec') +
  row(9, 172, 468, (x, i) =>
    i > 1 && i < 7
      ? ''
      : at(x, 332 + (i % 2) * 9, oval(0, 0, 21, 13, '#e2b052') + oval(-4, -4, 11, 5, '#f6d68a')),
  ) +
  scatter(6, 16, [320, 344, 160, 18], (x, y, turn) => coriander(x, y, turn, 0.7, '#46783a')) +
  path('M206 316 C200 250 262 214 330 216 C406 218 444 262 434 318 C420 346 226 346 206 316 Z', '#c06a24') +
  path('M212 306 C212 256 266 224 326 224 C376 224 408 246 420 276 C370 252 280 250 212 306 Z', '#dc9140') +
  path('M402 322 C430 300 436 262 474 250 C494 246 500 262 486 276 C468 294 456 318 426 334 Z', '#b25d1e') +
  path(
    'M438 286 C452 268 464 258 478 258',
    'none',
    'stroke="#eeb266" stroke-width="7" stroke-linecap="round"',
  ) +
  rect(478, 238, 34, 12, '#fff7e6', 6, 'transform="rotate(-32 490 246)"') +
  path('M238 322 C220 296 232 272 258 268 C284 272 292 300 276 322 Z', '#a9551a') +
  path(
    'M242 306 C240 288 250 278 262 276',
    'none',
    'stroke="#e6a559" stroke-width="6" stroke-linecap="round"',
  ) +
  stroke('M290 244 C322 234 356 238 378 252', '#f6c987', 7, 'opacity="0.8"') +
  scatter(9, 34, [320, 270, 90, 34], (x, y) => circle(x, y, 1.8, '#5f3b12', 'opacity="0.6"')) +
  lime(186, 352, 180, 0.8) +
  lime(456, 356, 200, 0.8) +
  at(
    72,
    330,
    shadow(0, 40, 40, 8) +
      path('M-32 -34 Q-34 14 0 16 Q34 14 32 -34 Z', '#e9f0f2', 'opacity="0.75"') +
      path('M-30 -14 Q-30 12 0 14 Q30 12 30 -14 Z', '#d9902f') +
      rect(-3, 15, 6, 24, '#d9e2e5') +
      oval(0, 40, 24, 5, '#d9e2e5'),
  ) +
  at(
    574,
    336,
    shadow(0, 34, 44, 8) +
      path('M-40 -8 C-44 34 44 34 40 -8 Z', '#f2efe9') +
      path('M36 0 q30 -20 34 -26 l6 8 q-16 26 -42 32 Z', '#f2efe9') +
      oval(0, -8, 40, 10, '#d9d3c8') +
      oval(0, -7, 34, 7, '#6a3818'),
  );
