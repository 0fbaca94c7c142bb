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
  type Scene,
} from '../brush.ts';
import { bulbs } from '../scenery.ts';

export const scene: Scene = () =>
  sky('#2a1a4f', '#5a2a6b') +
  path('M0 0 H190 L250 400 H0 Z', '#3b2462') +
  path('M640 0 H450 L390 400 H640 Z', '#34205a') +
  row(
    4,
    30,
    150,
    (x, i) =>
      rect(x, 30 + i * 12, 24, 44, i % 2 ? '#f3b64f' : '#5a3a8a', 12) +
      rect(x, 130 + i * 10, 24, 44, i % 2 ? '#5a3a8a' : '#f08a6a', 12),
  ) +
  row(
    4,
    486,
    612,
    (x, i) =>
      rect(x, 62 - i * 10, 24, 44, i % 2 ? '#5a3a8a' : '#f3b64f', 12) +
      rect(x, 160 - i * 8, 24, 44, i % 2 ? '#ee7fa0' : '#5a3a8a', 12),
  ) +
  path('M230 262 L290 400 H350 L410 262 Z', '#6d3a7a') +
  circle(320, 118, 52, '#fbe9b8') +
  glow(320, 118, 70, '#fbe9b8', 0.35) +
  circle(304, 104, 9, '#eed79a') +
  circle(338, 134, 12, '#eed79a') +
  circle(342, 100, 6, '#eed79a') +
  bulbs(-10, 18, 330, 14, 8, 70) +
  bulbs(310, 14, 650, 22, 8, 66, '#ff9dc0') +
  bulbs(-10, 96, 650, 92, 11, 60, '#9de3d2') +
  rect(0, 320, 640, 80, '#8b3f5e') +
  rect(0, 320, 640, 9, '#b45c7c') +
  each(
    [
      [166, '#f7ecd0', '#e8d3a0', -9],
      [278, '#f7c948', '#e2a024', -2],
      [388, '#a8cf73', '#7fab4a', 4],
      [492, '#f49ab4', '#d8698c', 11],
    ],
    ([x, main, side, turn]) =>
      at(
        x,
        236,
        shadow(6, 118, 34, 10, 0.4) +
          rect(-6, 74, 12, 62, '#e3bd83', 5) +
          rect(-6, 74, 5, 62, '#f2d6a6', 4) +
          path('M-40 78 L-29 -82 Q0 -112 29 -82 L40 78 Q0 94 -40 78 Z', main) +
          path('M8 84 L12 -94 Q26 -90 29 -82 L40 78 Q28 84 8 84 Z', side, 'opacity="0.75"') +
          row(4, -14, 16, (fx) => stroke(`M${fx} -84 L${fx * 1.5} 80`, side, 2.5, 'opacity="0.6"')) +
          stroke('M-22 -66 L-29 46', '#ffffff', 6, 'opacity="0.6"') +
          scatter(x, 20, [0, 0, 26, 78], (sx, sy, t, i) =>
            at(sx, sy, rect(-3, -1.5, 7, 3.4, i % 3 ? '#6f9a3c' : '#c88a3a', 1), t),
          ) +
          path('M-40 78 Q-34 104 -28 84 Q-20 112 -10 88 L-6 88 Z', main),
        turn,
      ),
  ) +
  at(
    70,
    322,
    shadow(0, 52, 56, 10, 0.4) +
      path('M-34 -36 C-74 -6 -56 52 0 52 S74 -6 34 -36 Z', '#b3562f') +
      path('M12 52 C56 46 70 -6 34 -36 L20 -36 C40 0 36 40 12 52 Z', '#8e3f20') +
      oval(0, -38, 40, 11, '#cf7446') +
      oval(0, -37, 33, 8, '#fdf3dc') +
      scatter(2, 9, [0, -38, 24, 4], (x, y) => circle(x, y, 2.6, '#7fab4a')),
  ) +
  at(
    580,
    318,
    shadow(0, 58, 34, 8, 0.4) +
      path('M-28 -76 L-20 54 Q0 60 20 54 L28 -76 Z', '#f9dfe8', 'opacity="0.9"') +
      path('M-22 8 L-19 52 Q0 58 19 52 L22 8 Z', '#e0436f') +
      path('M-26 -34 L-22 8 H22 L26 -34 Z', '#f7b6c8') +
      row(5, -16, 16, (x) => stroke(`M${x} -10 q5 9 -3 22`, '#fff7ef', 3)) +
      circle(-8, -82, 20, '#fff3dd') +
      circle(12, -80, 18, '#f7a7c0') +
      circle(2, -100, 7, '#c8203d') +
      stroke('M14 -96 L30 -140', '#f3b64f', 5),
  );
