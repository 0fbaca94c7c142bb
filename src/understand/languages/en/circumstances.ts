import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Being late, and the languages people ask for. */
export const circumstances: Entry<ActLexeme>[] = [
  entry(
    { role: 'late' },
    `late, l8, delayed, delay, behind schedule, running behind, held up, stuck in traffic, stuck in a jam, traffic jam, stuck at, caught in traffic, taking longer`,
  ),
  entry(
    { role: 'arriving' },
    `need, more minutes, more mins, behind, coming, coming in, give us, give me, another, hold our table, on the way, on our way, on my way, omw, reaching, reach, be there, arriving, arrive, getting there, away`,
  ),
  entry(
    { role: 'lateOtherwise' },
    `too late, too, late night, late nite, late show, late evening, late dinner, late lunch, late breakfast, late afternoon, late morning, late checkout, late check out, late bite, not late, of late, later than, how late, late hours, as late as, open late, till late, until late, late till, the late`,
  ),
  entry({ role: 'duration', minutes: 1 }, `minute, minutes, min, mins, mnt, mnts, mints, minuts, m`),
  entry({ role: 'duration', minutes: 60 }, `hour, hours, hr, hrs, an hour, one hour`),
  entry({ role: 'duration', minutes: 30 }, `half an hour, half hour, half a hour, half hr`),
  entry(
    { role: 'duration', minutes: 15 },
    `quarter of an hour, quarter hour, quarter an hour, a quarter of an hour`,
  ),
  entry({ role: 'duration', minutes: 45 }, `three quarters of an hour, three quarter hour`),
  entry(
    { role: 'duration', minutes: 90 },
    `hour and a half, an hour and a half, one and a half hours, one and a half hour, one and half hour, one and half hours`,
  ),
  entry({ role: 'tongue', code: 'en' }, `english, inglish, eng, angrezi, angreji, angrezee`),
  entry({ role: 'tongue', code: 'hi' }, `hindi`),
  entry({ role: 'tongue', code: 'hi-Latn' }, `hinglish, roman hindi, hindi in english`),
  entry({ role: 'tongue', code: 'mr' }, `marathi`),
  entry({ role: 'tongue', code: 'gu' }, `gujarati, gujrati`),
  entry({ role: 'tongue', code: 'pa' }, `punjabi, panjabi`),
  entry({ role: 'tongue', code: 'bn' }, `bengali, bangla`),
  entry({ role: 'tongue', code: 'ta' }, `tamil`),
  entry({ role: 'tongue', code: 'te' }, `telugu`),
  entry({ role: 'tongue', code: 'kn' }, `kannada, kannad`),
  entry({ role: 'tongue', code: 'ml' }, `malayalam`),
  entry({ role: 'tongue', code: 'ur' }, `urdu`),
  entry({ role: 'tongue', code: 'or' }, `odia, oriya`),
  entry({ role: 'tongue', code: 'as' }, `assamese`),
];
