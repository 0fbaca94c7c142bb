import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf, BodyIn } from '../../../../src/contract/endpoint.ts';

export type Draft = AnswerOf<Endpoints['GET /restaurants/:restaurant/menu/draft']>;
export type Edit = BodyIn<Endpoints['POST /restaurants/:restaurant/menu/draft/edits']>['edit'];
export type Menu = Draft['menu']['menus'][number];
export type Stretch = Menu['times'][number];
export type Section = Draft['menu']['sections'][number];

/** ISO weekdays with their names. */
export const weekdays = [
  [1, 'Mon'],
  [2, 'Tue'],
  [3, 'Wed'],
  [4, 'Thu'],
  [5, 'Fri'],
  [6, 'Sat'],
  [7, 'Sun'],
] as const;

/** A stretch as the draft keeps it: without what is not said. */
export function cleaned({ days, from, until, firstDay, lastDay }: Stretch): Stretch {
  return {
    ...(days && days.length > 0 && days.length < 7 ? { days: [...days].sort((a, b) => a - b) } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(firstDay ? { firstDay } : {}),
    ...(lastDay ? { lastDay } : {}),
  };
}
