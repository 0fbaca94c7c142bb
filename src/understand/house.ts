import type { StaffCommand } from '../domain/meaning.ts';
import type { GuestDeed, HouseText } from '../domain/house.ts';

const guests: readonly (readonly [GuestDeed, RegExp])[] = [
  ['move', /^(?:move|shift)\s+(?:the\s+)?(.+?)\s+(?:to|onto)\s+(.+)$/u],
  ['no show', /^(?:no[- ]?show|did not come|didn't come|nahi aaye|नहीं आए)\s+(.+)$/u],
  ['no show', /^(.+?)\s+(?:did not come|didn't come|(?:is a )?no[- ]?show|nahi aaye|नहीं आए)$/u],
  ['here', /^(?:here|came|arrived|seat|seated|aa gaye|baith gaye|आ गए|बैठाओ|बैठ गए)\s+(.+)$/u],
  [
    'here',
    /^(.+?)\s+(?:(?:is|are) (?:here|seated)|(?:has|have) (?:come|arrived)|arrived|aa gaye|आ गए|बैठ गए)$/u,
  ],
  ['finish', /^done\s+(.+)$/u],
  ['finish', /^(.+?)\s+(?:(?:has|have) (?:left|gone)|chale gaye|चले गए)$/u],
];

const orders = /^(?:(?:open |all )?orders(?: now| today)?|order list|kaun se order|ऑर्डर दिखाओ)$/u;

const close =
  /^(?:close|closed|closing|shut|we are closed|band(?: karo)?|बंद(?: करो)?)(?:\s+(?:the\s+)?(?:restaurant|house|kitchen|us)\b)?\s*(.*)$/u;
/** For the rest of the business day. */
const today =
  /^(?:for\s+)?(?:tonight|today|the (?:day|night|evening)|(?:the )?rest of (?:the )?(?:day|night|evening)|aaj|आज(?: रात)?)$/u;
/** So many minutes or hours, or until a time of day. Four digits without a colon may be a time or a year, and are asked about. */
const shortly =
  /^(?:(?:for\s+)?\d{1,3}\s*(?:minutes?|mins?|m|hours?|hrs?|h|मिनट|घंटे?)?|(?:until|till|til)\s+\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|बजे)?)$/u;
const aTable = /^(?:tables?\s|t\s?\d)/u;

/** What closing says: for a while it is a pause, of a table a block; anything else is asked about. */
function closing(rest: string): StaffCommand {
  if (aTable.test(rest)) return { command: 'floor', said: { act: 'block', rest } };
  if (today.test(rest)) return { command: 'floor', said: { act: 'pause', rest: '' } };
  if (shortly.test(rest)) return { command: 'floor', said: { act: 'pause', rest } };
  return { command: 'house', said: { act: 'close' } };
}

const undo = /^(?:undo|undo (?:that|it|last)|take (?:that|it) back|wapas lo|वापस लो)$/u;

const summary = /^(?:(?:daily|day|evening)\s+)?(?:summary|report|hisaab|हिसाब)(?:\s+(?:at\s+)?(.+))?$/u;
const never = /^(?:off|stop|no|never|band(?: karo)?|बंद(?: करो)?)$/u;
/** Unless they say when: late enough for most kitchens to have closed. */
const usualSummary = '23:00';
const atTime = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/u;

/** "Summary 10 pm": a time of day, on a clock of 12 hours in the evening where it says nothing else; undefined when it is none. */
function timeIn(words: string): string | undefined {
  const [, hours, minutes = '00', half] = atTime.exec(words) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const late = half === 'pm' || (half === undefined && hour >= 1 && hour <= 11);
  const whole = half === 'am' && hour === 12 ? 0 : late && hour < 12 ? hour + 12 : hour;
  return `${String(whole).padStart(2, '0')}:${minutes}`;
}

/** What is wanted to be told of the day: now, each day, or no longer; undefined when it is something else. */
function tellingOfDay(words: string | undefined): HouseText | undefined {
  if (words === undefined || /^(?:now|today|tonight|aaj|आज)$/u.test(words)) return { act: 'summary' };
  if (never.test(words)) return { act: 'summary', at: null };
  const at = /^(?:on|daily|every day|yes|roz|रोज़)$/u.test(words) ? usualSummary : timeIn(words);
  return at === undefined ? undefined : { act: 'summary', at };
}

const price = /^(?:price|rate|daam|दाम|भाव)\s+(?:of\s+)?(.+)$/u;
const amount =
  /^(.+?)\s+(?:(?:to|is|now|=)\s+)?(?:rs\.?\s*|₹\s*|inr\s*)?(\d{1,6}(?:\.\d{1,2})?)(?:\s*(?:rs\.?|rupees|रुपये|\/-))?$/u;

/** "Price PBM 240": what a dish shall cost, or without an amount a question of what it does. */
function pricing(words: string): HouseText {
  const [, text, rupees] = amount.exec(words) ?? [];
  return text === undefined
    ? { act: 'price', text: words }
    : { act: 'price', text, paise: Math.round(Number(rupees) * 100) };
}

/** Reads what staff say of the house, from normalised text; undefined when the words are none of it. Numbers, tables and dishes are read before. */
export function readHouseText(clean: string): StaffCommand | undefined {
  const said = (of: HouseText): StaffCommand => ({ command: 'house', said: of });
  if (orders.test(clean)) return said({ act: 'orders' });
  const summed = summary.exec(clean);
  const told = summed && tellingOfDay(summed[1]);
  if (told) return said(told);
  if (undo.test(clean)) return said({ act: 'undo' });
  const priced = price.exec(clean);
  if (priced?.[1]) return said(pricing(priced[1]));
  const closed = close.exec(clean);
  if (closed) return closing(closed[1] ?? '');
  for (const [deed, pattern] of guests) {
    const [, words, rest = ''] = pattern.exec(clean) ?? [];
    if (words !== undefined) return said({ act: 'guest', deed, words, rest });
  }
  return undefined;
}
