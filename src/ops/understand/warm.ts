import { parse } from '../../understand/parse.ts';
import type { Setting } from '../../understand/setting.ts';

/** One message of each kind, so that every grammar runs. */
const messages = [
  'table for 4 tomorrow at 8pm under Meera, window seat please',
  'kal raat 8 baje 4 logon ke liye table chahiye',
  'कल रात 8 बजे 4 लोगों के लिए टेबल',
  'two of the first one, one extra spicy without onion, and a large one with everything',
  'ek wala bina pyaz ke aur do thanda',
  'no, make it 3 and remove the last one',
  'something cheap and veg near me between 7 and 8 on saturday',
  'is it spicy? do you have parking',
  'we are running 20 minutes late',
  'yes please',
];
const rounds = 400;

/** V8 compiles what has run often; a process that has just begun would be measured at a tenth of its speed. */
export function warmUp(setting: Setting): void {
  for (let round = 0; round < rounds; round++) for (const message of messages) parse(message, setting);
}
