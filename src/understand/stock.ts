import type { OffUntil, StockText } from '../domain/stock-text.ts';

const off = /^(?:86|sold out|out of|finish(?:ed)?|khatam|ख़त्म|खत्म)\s+(.+)$/u;
const offAfter = /^(.+?)\s+(?:sold out|is out|finished|khatam|ख़त्म|खत्म)(?:\s+(.+))?$/u;
const only =
  /^(?:only|just|sirf|bas|सिर्फ|सिर्फ़|बस)\s+(\d{1,5})\s+(\p{L}.*?)(?:\s+(?:left|bach[ae]|बचे|बचा))?$/u;
const onlyAfter = /^(?:only\s+)?(\d{1,5})\s+(\p{L}.*?)\s+(?:left|bach[ae]|बचे|बचा)$/u;
const back = /^(?:back|unsold|in stock|wapas|वापस)\s+(\p{L}.+)$/u;

/** "2h", "for 90 min". */
const lasting =
  /^(.+?)\s+(?:for\s+)?(\d{1,3}(?:\.\d)?)\s*(h|hrs?|hours?|ghante?|घंटे|घंटा|m|mins?|minutes?|मिनट)$/u;
const isHours = /^(?:h|gh|घ)/u;
/** "till 9pm", "until tomorrow", "9 baje tak". */
const ending = /^(.+?)\s+(?:till|til|until|up\s?to)\s+(.+)$/u;
const endingAfter = /^(.+?)\s+((?:\S+\s+)?\S+)\s+(?:tak|तक)$/u;
/** "86 paneer tomorrow": off until then. */
const day = /^(.+?)\s+(?:for\s+)?(today|tonight|tomorrow|aaj|kal|आज|कल)$/u;

/** A week, in minutes: who writes more means for good, or mistyped. */
const longest = 7 * 24 * 60;

function untilOf(words: string): { text: string; until?: OffUntil } {
  const [, what, count, unit = ''] = lasting.exec(words) ?? [];
  if (what !== undefined) {
    const minutes = Math.round(Number(count) * (isHours.test(unit) ? 60 : 1));
    if (minutes >= 1 && minutes <= longest) return { text: what, until: { minutes } };
  }
  for (const pattern of [ending, endingAfter, day]) {
    const [, text, end] = pattern.exec(words) ?? [];
    if (text !== undefined && end !== undefined) return { text, until: { words: end } };
  }
  return { text: words };
}

/** Reads what staff say of what there is to eat, from normalised text; undefined when the words are none of it. */
export function readStockText(clean: string): StockText | undefined {
  const counted = only.exec(clean) ?? onlyAfter.exec(clean);
  if (counted?.[1] && counted[2]) return { act: 'only', count: Number(counted[1]), text: counted[2] };
  const gone = off.exec(clean);
  if (gone?.[1]) return { act: 'off', ...untilOf(gone[1]) };
  const after = offAfter.exec(clean);
  if (after?.[1]) return { act: 'off', ...untilOf(after[2] ? `${after[1]} ${after[2]}` : after[1]) };
  const returned = back.exec(clean);
  if (returned?.[1]) return { act: 'back', text: returned[1] };
  return undefined;
}
