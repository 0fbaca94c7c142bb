/** What is noted of guests or done to their booking, where they are named by words and not by a number. */
export type GuestDeed = 'move' | 'here' | 'no show' | 'finish';

/** A message by which staff run the house, beside its tickets, its tables and its stock. */
export type HouseText =
  /** `words`: "ravi", "8pm table 3"; `rest`: where or when they are moved to. */
  | { act: 'guest'; deed: GuestDeed; words: string; rest: string }
  /** The house shall close, and until when was not said, or is further off than a message may close it. */
  | { act: 'close' }
  /** It shall not, after all. */
  | { act: 'stay open' }
  /** `text`: a dish by its code or name, and its size where it has some; without `paise` its price is told. `sure`: however far it is from the old one. */
  | { act: 'price'; text: string; paise?: number; sure?: true }
  /** The last command of a member of staff is taken back. */
  | { act: 'undo' }
  /** What the day was so far; `at`: HH:MM at which it shall be told each day, null: no longer. */
  | { act: 'summary'; at?: string | null }
  /** The orders that are being dealt with. */
  | { act: 'orders' };
