import type { WhenLexeme } from '../../when/lexemes.ts';
import type { Entry } from '../lexeme.ts';

const fixed = (month: number, day: number, ...words: [string, ...string[]]): Entry<WhenLexeme> => [
  { role: 'feast', month, day },
  ...words,
];

/** Feasts a table is booked for. Those of the moon are left out: their days are announced, not reckoned. */
export const feasts: Entry<WhenLexeme>[] = [
  fixed(1, 1, "new year's day", 'new year day', 'new year', 'new years', "new year's", 'new years day'),
  fixed(1, 26, 'republic day'),
  fixed(2, 14, "valentine's day", "valentine's", 'valentines', 'valentine', 'valentines day', 'valentine day'),
  fixed(2, 29, 'leap day'),
  fixed(3, 8, "women's day", 'womens day', "international women's day"),
  fixed(3, 17, "st patrick's day", "st. patrick's day", "saint patrick's day", 'st patricks day', "saint patrick's"),
  fixed(4, 1, "april fools' day", 'april fools', "april fool's day", 'all fools day'),
  fixed(4, 22, 'earth day'),
  fixed(5, 1, 'may day', 'labour day', "workers' day", "international workers' day", "worker's day"),
  fixed(5, 1, 'maharashtra day'),
  fixed(8, 15, 'independence day'),
  fixed(9, 5, "teachers' day", "teacher's day", 'teachers day'),
  fixed(10, 2, 'gandhi jayanti'),
  fixed(10, 31, 'halloween', 'hallowe’en', 'all hallows eve'),
  fixed(11, 1, "all saints' day", 'all saints day'),
  fixed(11, 14, "children's day", 'childrens day'),
  fixed(12, 24, 'christmas eve', 'xmas eve', "christmas' eve"),
  fixed(12, 25, 'christmas', 'christmas day', 'xmas', 'x mas', 'xmas day', 'chrismas'),
  fixed(12, 26, 'boxing day'),
  fixed(12, 31, "new year's eve", 'new years eve', 'new year eve', 'nye', '31st night', '31st december night'),
  [{ role: 'feast', month: 5, weekday: 7, nth: 2 }, "mother's day", 'mothers day', "mothers' day"],
  [{ role: 'feast', month: 6, weekday: 7, nth: 3 }, "father's day", 'fathers day', "fathers' day"],
  [{ role: 'feast', month: 8, weekday: 7, nth: 1 }, 'friendship day'],
  [{ role: 'feast', month: 11, weekday: 4, nth: 4 }, 'thanksgiving', 'thanksgiving day'],
  [{ role: 'feast', month: 5, weekday: 1, nth: -1 }, 'memorial day'],
  [{ role: 'feast', fromEaster: 0 }, 'easter', 'easter sunday', 'easter day'],
  [{ role: 'feast', fromEaster: -2 }, 'good friday'],
  [{ role: 'feast', fromEaster: 1 }, 'easter monday'],
];
