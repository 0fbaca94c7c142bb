import { Claims } from '../../../src/understand/claims.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import type { Setting } from '../../../src/understand/setting.ts';
import { findWhen } from '../../../src/understand/when/find-when.ts';

/** A Tuesday, early in the evening. */
export const tuesday: Setting = { today: '2027-03-09', clock: '17:00', asked: [] };

/** What a sentence says of when, as "date time from-to part"; "-" for nothing. */
export function said(text: string, setting: Partial<Setting> = {}): string {
  const { date, time, from, to, dayPart } = findWhen(
    new Sentence(text),
    { ...tuesday, ...setting },
    new Claims(),
  );
  const window = from || to ? `${from?.value ?? ''}-${to?.value ?? ''}` : undefined;
  return (
    [date?.value, time?.value, window, dayPart?.value].filter((value) => value !== undefined).join(' ') || '-'
  );
}
