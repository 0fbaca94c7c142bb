import {
  each,
  at,
  circle,
  glow,
  path,
  rect,
  ring,
  row,
  scatter,
  shadow,
  sky,
  stroke,
  type Scene,
} from '../brush.ts';
import { coriander, bowl, lime, chilli, bananaLeaf } from '../food.ts';
import { palm, lantern } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#10284f', '#e0704a') +
  circle(470, 196, 44, '#ffd79a') +
  glow(470, 196, 70, '#ffb36b', 0.5) +
  rect(0, 214, 640, 80, '#1b4a66') +
  row(6, 224, 282, (y, i) =>
    stroke(
      `M${470 - 42 + i * 4 + (i % 2) * 9} ${y} H${470 + 42 - i * 4 + (i % 2) * 9}`,
      '#ffc48a',
      5,
      'opacity="0.75"',
    ),
  ) +
  scatter(4, 30, [330, 246, 320, 26], (x, y) => stroke(`M${x} ${y} h26`, '#6fa0ad', 2, 'opacity="0.6"')) +
  path('M150 222 Q210 250 282 220 L270 240 Q214 256 162 240 Z', '#241a20') +
  stroke('M214 238 V150', '#241a20', 4) +
  path('M218 152 Q262 186 218 222 Z', '#f0e0c4') +
  palm(40, 300, 240, 50, '#0e2a2a') +
  palm(610, 300, 220, -46, '#0e2a2a') +
  lantern(150, 92, 30, '#e2492f') +
  lantern(300, 60, 24, '#f2a33a') +
  lantern(404, 112, 32, '#e2492f') +
  lantern(530, 72, 26, '#f2a33a') +
  rect(0, 286, 640, 114, '#4b2a1c') +
  rect(0, 286, 640, 8, '#7a4a30') +
  bananaLeaf(310, 346, 480, 112, 3, '#3c8a46') +
  each(
    [
      [186, 338, -4],
      [356, 352, 3],
    ],
    ([x, y, t]) =>
      at(
        x,
        y,
        shadow(0, 14, 90, 14, 0.35) +
          path(
            'M-96 4 C-70 -30 30 -32 66 -4 L98 -24 C92 -4 92 12 98 30 L66 8 C30 34 -70 34 -96 4 Z',
            '#c98a2c',
          ) +
          path('M-96 4 C-70 -30 30 -32 66 -4 C10 -4 -50 -4 -96 4 Z', '#e3ad4c') +
          scatter(x, 70, [-12, 2, 72, 20], (a, b) => circle(a, b, 2, '#f8deA0'.toLowerCase())) +
          row(4, -40, 40, (a) => stroke(`M${a} -16 l8 28`, '#8f4f14', 4)) +
          circle(-76, -3, 4.5, '#fff6e0') +
          circle(-76, -3, 2.2, '#2a1a14'),
        t,
      ),
  ) +
  lime(446, 340, -16, 0.9) +
  lime(482, 356, 150, 0.8) +
  ring(250, 372, 12, '#e9b8cc', 4) +
  ring(232, 380, 10, '#f1d2de', 4) +
  ring(268, 381, 9, '#d98bae', 4) +
  at(
    570,
    330,
    bowl(0, -6, 50, 50, '#7b3a22', '#b5361c') +
      stroke('M-20 -4 q14 -8 28 0', '#f6d9b0', 4) +
      coriander(12, -6, 20, 0.7),
  ) +
  chilli(62, 372, -10, 0.6);
