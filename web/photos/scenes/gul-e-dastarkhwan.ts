import {
  around,
  at,
  circle,
  glow,
  oval,
  path,
  rect,
  ring,
  row,
  scatter,
  shadow,
  sky,
  stroke,
  within,
  type Scene,
} from '../brush.ts';
import { steam, coriander, bowl, lime, naan } from '../food.ts';
import { archShape } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#0f3a2e', '#0a2620') +
  row(
    3,
    110,
    530,
    (x) =>
      path(archShape(x, 300, 200, 270), '#c69a3f') +
      path(archShape(x, 300, 188, 258), '#15473a') +
      path(archShape(x, 300, 160, 228), '#0c2f27'),
  ) +
  row(3, 110, 530, (x) =>
    within(
      path(archShape(x, 300, 160, 228), '#fff'),
      row(5, x - 72, x + 72, (a) =>
        row(5, 96, 270, (b) =>
          around(4, a, b, 11, (c, d, t) => at(c, d, rect(-9, -1.5, 18, 3, '#8a7a3a', 1), t)),
        ),
      ),
    ),
  ) +
  row(
    3,
    110,
    530,
    (x, i) =>
      glow(x, 130, 50, '#ffc766', 0.5) +
      stroke(`M${x} 0 V94`, '#c69a3f', 2) +
      path(
        `M${x - 20} 112 L${x - 10} 94 H${x + 10} L${x + 20} 112 L${x + 12} 148 H${x - 12} Z`,
        i === 1 ? '#e2622f' : '#3f8f86',
      ) +
      path(
        `M${x - 7} 112 L${x - 4} 94 H${x + 4} L${x + 7} 112 L${x + 4} 148 H${x - 4} Z`,
        '#ffe9b0',
        'opacity="0.85"',
      ),
  ) +
  rect(0, 272, 640, 128, '#3a1f17') +
  rect(0, 268, 640, 10, '#6a3a26') +
  path('M60 296 H420 L398 372 H82 Z', '#26282b') +
  rect(52, 288, 376, 14, '#45494e', 4) +
  path('M76 304 H404 L394 336 H86 Z', '#1a1413') +
  scatter(6, 42, [240, 322, 150, 13], (x, y, _t, i) =>
    oval(x, y, 13, 7, ['#ff6a1f', '#e23f14', '#ffb340', '#5a1f12'][i % 4] ?? '#000'),
  ) +
  glow(240, 312, 80, '#ff7a2a', 0.55) +
  row(5, 262, 322, (y, i) =>
    at(
      0,
      0,
      stroke(`M${34 + i * 6} ${y - 4} H${446 + i * 5}`, '#aeb4b9', 4) +
        circle(34 + i * 6, y - 4, 6, '#c69a3f') +
        (i % 2
          ? [0, 1, 2, 3, 4]
              .map(
                (k) =>
                  rect(106 + k * 60 + i * 5, y - 19, 42, 30, k % 2 ? '#c8321f' : '#d95a22', 9) +
                  rect(112 + k * 60 + i * 5, y - 16, 22, 6, '#f29a5a', 3) +
                  oval(134 + k * 60 + i * 5, y + 3, 8, 3, '#5a1408'),
              )
              .join('')
          : [0, 1, 2]
              .map(
                (k) =>
                  rect(92 + k * 104 + i * 5, y - 18, 88, 27, '#8a4420', 13) +
                  stroke(`M${104 + k * 104 + i * 5} ${y - 12} h56`, '#c47a42', 5) +
                  row(4, 106 + k * 104 + i * 5, 166 + k * 104 + i * 5, (a) =>
                    stroke(`M${a} ${y - 16} l6 23`, '#5c2810', 3),
                  ),
              )
              .join('')),
    ),
  ) +
  steam(170, 250, '#fff', 0.22) +
  steam(320, 246, '#fff', 0.22) +
  at(
    530,
    322,
    shadow(0, 52, 86, 12, 0.5) +
      bowl(0, -4, 84, 60, '#b3732e', '#8a3416') +
      within(
        oval(0, -1, 74, 19, '#fff'),
        scatter(3, 9, [0, -1, 60, 12], (x, y) => oval(x, y, 12, 5, '#c8571f', 'opacity="0.7"')),
        path('M-30 2 C-34 -14 0 -18 12 -8 L46 -20 L52 -12 L20 4 C10 14 -24 14 -30 2 Z', '#6a2a14'),
        rect(34, -22, 26, 12, '#f3e6cf', 6, 'transform="rotate(-20 47 -16)"'),
        row(5, -40, 30, (x) => stroke(`M${x} 4 l10 5`, '#f2cf5a', 2.5)),
      ) +
      coriander(-12, -8, 10, 0.7),
  ) +
  steam(530, 282, '#fff', 0.3) +
  at(500, 384, naan(0, 0, 4, 0.62, 4)) +
  ring(590, 386, 11, '#e9b8cc', 4) +
  ring(606, 378, 9, '#d98bae', 4) +
  lime(450, 384, 160, 0.6);
