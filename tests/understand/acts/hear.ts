import { type Acts, findActs } from '../../../src/understand/acts/acts.ts';
import type { Understood } from '../../../src/understand/acts/values.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import type { Setting } from '../../../src/understand/setting.ts';

const nothing: Understood = {
  items: [],
  edits: [],
  unknown: [],
  notes: [],
  allergies: [],
  when: {},
  places: {},
  numbers: [],
  left: '',
  leftWithDishes: '',
  remarks: [],
  beside: '',
  aboutContents: false,
  sameAgain: false,
};

/** A value that another grammar found; where it stands does not matter to these tests. */
export const at = <T>(value: T) => ({ value, from: -1, to: -1, confidence: 1 });

export const booking = { restaurant: 'Anand Bhavan', partySize: 4, date: '2026-03-14', time: '20:00' };

/** The acts of a text. */
export function hear(text: string, setting: Partial<Setting> = {}, found: Partial<Understood> = {}): Acts {
  const whole: Setting = { today: '2026-03-12', clock: '12:00', asked: [], ...setting };
  return findActs(new Sentence(text), whole, { ...nothing, ...found });
}
