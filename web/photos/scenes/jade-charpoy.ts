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
  sky,
  stroke,
  tint,
  type Scene,
} from '../brush.ts';
import { steam, bowl } from '../food.ts';

const basket = (x: number, y: number, r: number, piece: string) =>
  at(
    x,
    y,
    shadow(4, 26, r, r * 0.4, 0.4) +
      path(`M${-r} 0 V${r * 0.5} A${r} ${r * 0.34} 0 0 0 ${r} ${r * 0.5} V0 Z`, '#c99a58') +
      row(13, -r * 0.94, r * 0.94, (a) =>
        stroke(`M${a} ${Math.sqrt(Math.max(0, 1 - (a / r) ** 2)) * r * 0.34} v${r * 0.5}`, '#a87838', 2),
      ) +
      stroke(`M${-r} ${r * 0.27} A${r} ${r * 0.34} 0 0 0 ${r} ${r * 0.27}`, '#e6c084', 5) +
      oval(0, 0, r, r * 0.34, '#dcb676') +
      oval(0, 2, r * 0.9, r * 0.29, '#8a5f2c') +
      oval(0, 4, r * 0.88, r * 0.27, '#e9d3a4') +
      piece,
  );

const dumpling = (x: number, y: number, colour: string) =>
  path(
    `M${x - 24} ${y + 8} C${x - 28} ${y - 18} ${x - 8} ${y - 26} ${x} ${y - 28} C${x + 8} ${y - 26} ${x + 28} ${y - 18} ${x + 24} ${y + 8} C${x + 12} ${y + 15} ${x - 12} ${y + 15} ${x - 24} ${y + 8} Z`,
    colour,
  ) +
  stroke(
    `M${x} ${y - 26} q-11 10 -13 25 M${x} ${y - 26} q0 14 0 28 M${x} ${y - 26} q11 10 13 25`,
    tint(colour, -0.18),
    2.5,
  ) +
  stroke(`M${x - 17} ${y - 6} q2 -8 8 -12`, '#ffffff', 3, 'opacity="0.8"');

export const scene: Scene = () =>
  sky('#0f3d3a', '#1f6a5c') +
  circle(500, 92, 54, '#f6ecc8') +
  glow(500, 92, 70, '#f6ecc8', 0.35) +
  scatter(3, 40, [320, 80, 330, 80], (x, y, _t, i) =>
    circle(x, y, 1 + (i % 3) * 0.5, '#ffffff', 'opacity="0.7"'),
  ) +
  path('M-20 260 C-10 190 60 160 120 196 C150 150 240 150 262 214 L300 260 Z', '#14504a') +
  path('M40 190 C60 130 130 120 158 168 C130 190 70 200 40 190 Z', '#1b5c54') +
  path('M380 260 C390 200 450 190 486 214 C520 170 610 176 650 230 V260 Z', '#14504a') +
  path('M500 212 C520 160 590 164 604 204 Z', '#1b5c54') +
  each(
    [
      [60, 60, 24],
      [170, 44, 20],
      [330, 70, 22],
    ],
    ([x, y, r]) =>
      stroke(`M${x} 0 V${y - r}`, '#2a2226', 2) +
      glow(x, y, 34, '#ff9a5c', 0.5) +
      oval(x, y, r, r * 0.8, '#d8402c') +
      oval(x, y, r * 0.5, r * 0.8, '#f07a52') +
      rect(x - 8, y - r * 0.9, 16, 5, '#f4c542') +
      rect(x - 8, y + r * 0.72, 16, 5, '#f4c542') +
      stroke(`M${x} ${y + r * 0.9} v16`, '#f4c542', 3),
  ) +
  rect(0, 258, 640, 142, '#2f8f7a') +
  row(23, 0, 640, (x, i) =>
    row(6, 270, 395, (y, j) =>
      at(
        x + (j % 2) * 14,
        y,
        rect(-12, -9, 24, 18, (i + j) % 2 ? '#e9e0c4' : '#38a088', 2) +
          (j % 2 ? stroke('M-12 0 H12', '#247564', 1.5) : stroke('M0 -9 V9', '#247564', 1.5)),
      ),
    ),
  ) +
  rect(0, 246, 640, 18, '#7a4a28') +
  rect(0, 246, 640, 6, '#9a6438') +
  rect(24, 236, 26, 60, '#6a3f22', 6) +
  rect(590, 236, 26, 60, '#6a3f22', 6) +
  circle(37, 234, 15, '#8a5632') +
  circle(603, 234, 15, '#8a5632') +
  shadow(300, 366, 210, 24, 0.4) +
  oval(310, 356, 262, 40, '#5a2f1c') +
  oval(310, 350, 262, 40, '#7a452a') +
  basket(216, 286, 118, '') +
  basket(
    216,
    232,
    118,
    each(
      [
        [150, 226],
        [200, 216],
        [252, 218],
        [178, 246],
        [232, 248],
        [284, 236],
      ],
      ([x, y], i) =>
        dumpling(x - 216, y - 232, i % 3 === 1 ? '#cfe6b8' : i % 3 === 2 ? '#fbd9c4' : '#fbf3e2'),
    ),
  ) +
  steam(190, 180, '#fff', 0.45) +
  steam(262, 184, '#fff', 0.38) +
  basket(
    444,
    300,
    92,
    each(
      [
        [404, 296],
        [446, 290],
        [488, 298],
        [426, 314],
        [468, 314],
      ],
      ([x, y], i) => dumpling(x - 444, y - 300, i % 2 ? '#f9efd8' : '#d9ebc6'),
    ),
  ) +
  at(
    346,
    362,
    bowl(0, -8, 34, 22, '#1d2a2c', '#5a1a10') +
      scatter(2, 8, [0, -6, 22, 4], (x, y) => circle(x, y, 2, '#f4b04a')),
  ) +
  stroke('M480 382 L622 322 M494 388 L630 332', '#2a1512', 6) +
  stroke('M606 329 L622 322 M616 338 L630 332', '#f4c542', 6);
