import { around, at, circle, path, rect, row, shadow, sky, stroke, tint, type Scene } from '../brush.ts';
import { steam } from '../food.ts';
import { flower, palm } from '../scenery.ts';

const handi = (x: number, y: number, s: number, metal: string) =>
  at(
    x,
    y,
    shadow(0, 76, 100, 14, 0.45) +
      path('M-66 -30 C-122 0 -116 76 0 78 C116 76 122 0 66 -30 Z', metal) +
      path('M24 77 C100 70 116 0 66 -30 L40 -30 C74 6 70 58 24 77 Z', tint(metal, -0.25)) +
      stroke('M-84 6 C-92 34 -72 56 -50 64', tint(metal, 0.5), 8, 'opacity="0.7"') +
      row(7, -78, 78, (a, i) => circle(a, 18 + Math.sin((i / 6) * Math.PI) * 10, 4, tint(metal, 0.3))) +
      rect(-76, -46, 152, 22, tint(metal, 0.2), 10) +
      path(
        'M-84 -44 Q-66 -60 -46 -50 Q-26 -62 -4 -52 Q18 -62 40 -51 Q62 -62 84 -44 Q80 -30 60 -34 Q40 -26 18 -34 Q-4 -26 -26 -34 Q-48 -26 -64 -34 Q-84 -30 -84 -44 Z',
        '#f0dcae',
      ) +
      stroke('M-74 -42 Q-40 -50 -4 -44 T74 -44', '#fff3d3', 4) +
      path('M-70 -52 Q0 -104 70 -52 Z', tint(metal, 0.1)) +
      path('M10 -88 Q52 -80 70 -52 H30 Q30 -72 10 -88 Z', tint(metal, -0.2)) +
      circle(0, -86, 10, tint(metal, 0.25)) +
      path(
        'M-112 0 q-26 14 -6 34',
        'none',
        `stroke="${tint(metal, -0.1)}" stroke-width="9" stroke-linecap="round"`,
      ) +
      path(
        'M112 0 q26 14 6 34',
        'none',
        `stroke="${tint(metal, -0.3)}" stroke-width="9" stroke-linecap="round"`,
      ),
    0,
    s,
  );

export const scene: Scene = () =>
  sky('#f7e2b8', '#f3c98a') +
  circle(520, 100, 60, '#f7a94a') +
  path('M0 240 Q120 186 240 232 T480 216 T640 232 V300 H0 Z', '#e2a768') +
  palm(44, 272, 130, 20, '#6a7f4a') +
  palm(610, 276, 110, -18, '#6a7f4a') +
  row(
    6,
    100,
    560,
    (x, i) =>
      rect(
        x - 30,
        196 - (i % 3) * 22,
        52,
        80 + (i % 3) * 22,
        ['#c9805a', '#d8986a', '#b9704e'][i % 3] ?? '#000',
      ) +
      row(
        2,
        x - 18,
        x + 4,
        (a) =>
          rect(a, 212 - (i % 3) * 14, 10, 14, '#f7dca0') + rect(a, 240 - (i % 3) * 10, 10, 14, '#f7dca0'),
      ),
  ) +
  rect(0, 268, 640, 132, '#5f6a72') +
  rect(0, 268, 640, 7, '#8a949a') +
  row(5, 60, 600, (x) => rect(x - 34, 384, 70, 6, '#f0e4b8', 3)) +
  shadow(320, 372, 260, 14, 0.5) +
  rect(70, 262, 500, 62, '#2f8f86', 10) +
  rect(70, 262, 500, 15, '#45aba0', 8) +
  rect(70, 296, 500, 8, '#f4c542') +
  row(12, 94, 546, (x, i) => at(x, 312, path('M-8 0 L0 -7 L8 0 L0 7 Z', i % 2 ? '#f4c542' : '#f7efe0'))) +
  stroke('M570 286 h40 q14 0 14 -14 V200', '#3a3a40', 9) +
  rect(606, 188, 38, 14, '#d8402c', 6) +
  [150, 490]
    .map(
      (x) =>
        circle(x, 334, 40, '#2a2528') +
        circle(x, 334, 31, '#c9ced2') +
        circle(x, 334, 27, '#5a5f66') +
        around(8, x, 334, 14, (a, b, t) => at(a, b, rect(-14, -2, 28, 4, '#c9ced2'), t)) +
        circle(x, 334, 8, '#f4c542'),
    )
    .join('') +
  handi(176, 202, 0.86, '#c9702f') +
  handi(464, 202, 0.86, '#a9b0b6') +
  handi(322, 186, 1.06, '#d98a3a') +
  steam(322, 84, '#ffffff', 0.6) +
  steam(180, 116, '#ffffff', 0.45) +
  steam(462, 116, '#ffffff', 0.45) +
  flower(250, 250, 12, '#f29a1f', '#d97a10') +
  flower(396, 250, 12, '#f29a1f', '#d97a10') +
  flower(96, 250, 11, '#f7c02e', '#d97a10') +
  flower(546, 250, 11, '#f7c02e', '#d97a10');
