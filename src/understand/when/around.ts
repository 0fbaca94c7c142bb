import type { Asked, Setting } from '../setting.ts';
import { dayOf } from './calendar.ts';

/** What a day or a time is reckoned from. */
export interface Around {
  today: number;
  /** Minutes after midnight. */
  clock: number;
  asked: readonly Asked[];
  /** When the place is open, in minutes after midnight; what lies after midnight is above 1440. */
  open: readonly (readonly [from: number, to: number])[];
  booking: { day?: number; minutes?: number };
}

/** Minutes after midnight of an HH:MM. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** HH:MM of minutes after some midnight. */
export function timeOf(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** What a setting says about days and times. */
export function aroundOf(setting: Setting): Around {
  const { date, time } = setting.booking ?? {};
  return {
    today: dayOf(setting.today),
    clock: minutesOf(setting.clock),
    asked: setting.asked,
    open: (setting.openHours ?? []).map(([from, to]) => {
      const [opens, closes] = [minutesOf(from), minutesOf(to)];
      return [opens, closes <= opens ? closes + 1440 : closes] as const;
    }),
    booking: {
      ...(date === undefined ? {} : { day: dayOf(date) }),
      ...(time === undefined ? {} : { minutes: minutesOf(time) }),
    },
  };
}
