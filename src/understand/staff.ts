import type { StaffCommand } from '../domain/meaning.ts';
import { readHouseText } from './house.ts';
import { readFloorText } from './floor/said.ts';
import { readOrderEntry, readOrderText } from './staff-orders.ts';
import { readStockText } from './stock.ts';
import { normalise } from './text/normalise.ts';

const decisions: Record<string, 'accept' | 'later' | 'decline'> = {
  accept: 'accept',
  ok: 'accept',
  yes: 'accept',
  haan: 'accept',
  स्वीकार: 'accept',
  हाँ: 'accept',
  later: 'later',
  delay: 'later',
  wait: 'later',
  'बाद में': 'later',
  देर: 'later',
  decline: 'decline',
  reject: 'decline',
  no: 'decline',
  nahi: 'decline',
  मना: 'decline',
  नहीं: 'decline',
};

const decision = new RegExp(`^(${Object.keys(decisions).join('|')})(?:\\s+#?(\\d{1,5}))?$`, 'u');
/** "Delay 5 by 20 minutes", "later 20 min" of the one that waits. */
const laterBy =
  /^(?:later|delay|बाद में|देर)(?:\s+#?(\d{1,5}))?\s+(?:by\s+)?(\d{1,3})\s*(?:minutes?|mins?|m|मिनट)(?: later)?$/u;
const laterByNumber = /^(?:later|delay)\s+#?(\d{1,5})\s+by\s+(\d{1,3})$/u;
/** "Decline 12 we are full": why, at once. */
const declineFor = /^(?:decline|reject|मना)\s+#?(\d{1,5})\s*[\s,:-]\s*(?:because\s+)?(.*\p{L}.*)$/isu;

const tonight = /^(?:tonight|today|bookings|list|aaj|आज|आज रात)$/u;

/** The line at the door: who is in it, who is called. */
const waiting = /^(?:wait ?list|waiting(?: list)?|queue|who is waiting|वेटलिस्ट|वेटिंग(?: लिस्ट)?)$/u;
const ready = /^(?:ready|page(?: again)?|call(?: again)?|table ready|तैयार|बुलाओ)\s+#?(\d{1,5})(?: again)?$/u;

const print = /^(?:re-?print|print(?: again)?|छापो|फिर छापो|प्रिंट)(?:\s+#?(\d{1,5}))?(?: again)?$/u;

const came = /^(?:here|came|arrived|seat|seated|aa gaye|baith gaye|आ गए|बैठाओ|बैठ गए)\s+#?(\d{1,5})$/u;
const missed = /^(?:no[- ]?show|did not come|nahi aaye|नहीं आए)\s+#?(\d{1,5})$/u;

/** Guests, and not a table: "block 12" is a table of that name. */
const block = /^(un)?block\s+guests?\s+(?:of\s+)?#?(\d{1,5})$/u;

const refund = /^(?:refund|return money|paise wapas|रिफंड|रिफ़ंड)\s+#?(\d{1,5})\s+(.+)$/u;
const refundAgain = /^(?:try|retry)\s+refund\s+#?(\d{1,5})(?:\s+again)?$|^refund\s+#?(\d{1,5})\s+again$/u;

/** The command a member of staff gave; undefined when the words are none. */
export function understandStaff(text: string): StaffCommand | undefined {
  const written = readOrderEntry(text);
  if (written) return written;
  const clean = normalise(text);
  const decided = decision.exec(clean);
  const word = decided?.[1] ? decisions[decided[1]] : undefined;
  // A bare "yes" or "no" answers whatever was asked last; with a number it answers a ticket.
  if (
    word &&
    (decided?.[2] !== undefined ||
      /^(?:accept|later|delay|decline|reject|स्वीकार|मना)$/u.test(decided?.[1] ?? ''))
  ) {
    return { command: word, ...(decided?.[2] ? { number: Number(decided[2]) } : {}) };
  }
  const put = laterBy.exec(clean) ?? laterByNumber.exec(clean);
  if (put)
    return {
      command: 'later',
      ...(put[1] ? { number: Number(put[1]) } : {}),
      minutes: Number(put[2]),
    };
  const why = declineFor.exec(text.trim());
  if (why?.[2]) return { command: 'decline', number: Number(why[1]), reason: why[2].trim() };
  const paper = print.exec(clean);
  if (paper) return { command: 'print', ...(paper[1] ? { number: Number(paper[1]) } : {}) };
  const present = came.exec(clean);
  if (present) return { command: 'here', number: Number(present[1]) };
  const absent = missed.exec(clean);
  if (absent) return { command: 'no show', number: Number(absent[1]) };
  const guest = block.exec(clean);
  if (guest) return { command: 'block guest', number: Number(guest[2]), blocked: !guest[1] };
  const ofOrder = readOrderText(clean);
  if (ofOrder) return ofOrder;
  // Before dishes: "finished 12" is a table that is free again, and no dish has a bare number for a name.
  const said = readFloorText(clean);
  if (said) return { command: 'floor', said };
  const again = refundAgain.exec(clean);
  if (again) return { command: 'refund again', number: Number(again[1] ?? again[2]) };
  const money = refund.exec(clean);
  if (money?.[2]) return { command: 'refund', number: Number(money[1]), text: money[2] };
  const stock = readStockText(clean);
  if (stock) return { command: 'stock', said: stock };
  if (tonight.test(clean)) return { command: 'tonight' };
  if (waiting.test(clean)) return { command: 'waiting' };
  const called = ready.exec(clean);
  if (called?.[1]) return { command: 'ready', number: Number(called[1]) };
  const ofHouse = readHouseText(clean);
  if (ofHouse) return ofHouse;
  if (/^(?:done|finish|end chat|हो गया)$/u.test(clean)) return { command: 'done' };
  return undefined;
}
