import type { Clock } from './clock.ts';
import type { Edge, Part } from './lexemes.ts';

/** Something said of when, and its tokens; `back` where it is taken back ("not Saturday"). */
export type Mention = { from: number; to: number; back?: true } & (
  | {
      kind: 'day';
      day: number | undefined;
      part?: Part | undefined;
      past?: true | undefined;
      faint?: true | undefined;
    }
  | { kind: 'time'; clock: Clock; part?: Part | undefined; edge: Edge; sure: boolean }
  | { kind: 'window'; first: Clock; last: Clock }
  | { kind: 'part'; part: Part; event: boolean }
  /** A moment reckoned from now or from the booking (on the day `booked`), in minutes after the midnight of `day`. */
  | { kind: 'moment'; day: number; minutes: number; booked?: number | undefined }
  /** The last minute of a day. */
  | { kind: 'end'; day: number }
  /** Said, and no day: "next week", "ten years ago". */
  | { kind: 'vague' }
);
