import type { StaffCommand } from '../domain/meaning.ts';
import type { OrderStep } from '../domain/order-life.ts';

/** What is said of an order by the number of its ticket. "Ready 12" and "done 12" are the door's words as well, and are read there. */
const steps: readonly (readonly [OrderStep, RegExp])[] = [
  ['begin', /^(?:start|starting|begin|cook|cooking|preparing|shuru|शुरू|बना रहे)\s+#?(\d{1,5})$/u],
  [
    'hand_over',
    /^(?:served|serve|collected|picked up|handed over|handed out|delivered|de diya|दे दिया|परोसा|ले गए)\s+#?(\d{1,5})$/u,
  ],
];

/** Reads a command about an order, from normalised text; undefined when the words are none. */
export function readOrderText(clean: string): StaffCommand | undefined {
  for (const [step, pattern] of steps) {
    const number = pattern.exec(clean)?.[1];
    if (number) return { command: 'step order', step, number: Number(number) };
  }
  return undefined;
}

/** "Order for Ravi pickup 8pm: 2 naan", "new order". */
const entry = /^(?:new order|take (?:an )?order|order|ऑर्डर)(?:\s+for)?(?:\s+(.+))?$/isu;
/** "Order 12 add 1 naan", "order 12: 2 naan instead of 3", "change order 12 ...". */
const change = /^(?:change |amend )?(?:order|ऑर्डर)\s+#?(\d{1,5})(?:\s*[:,-]\s*|\s+)(.+)$/isu;
/** What begins like an order and is a question of their own. */
const notAnOrder = /^(?:order (?:status|history|of the day)|orders?)$/iu;

/** Reads an order that is entered or changed, from text as written: names and notes keep their letters. */
export function readOrderEntry(text: string): StaffCommand | undefined {
  const plain = text.trim();
  if (notAnOrder.test(plain)) return undefined;
  const changed = change.exec(plain);
  if (changed?.[1] && changed[2]) {
    return { command: 'change order', number: Number(changed[1]), text: changed[2].trim() };
  }
  const entered = entry.exec(plain);
  if (!entered) return undefined;
  // A bare "order" opens one; "order food" and the like are words, not a guest.
  if (entered[1] === undefined) return { command: 'enter order', text: '' };
  return /^(?:new |take )?(?:an )?(?:order|ऑर्डर)\s+for\s/iu.test(plain)
    ? { command: 'enter order', text: entered[1].trim() }
    : undefined;
}

/** What a dictated order says of its guest, and the dishes after the colon or on the lines below. */
export function splitEntry(text: string): { head: string; dishes: string } {
  // A colon between digits belongs to a time of day.
  const found = /\n|:(?!\d)|(?<!\d):/u.exec(text);
  if (!found) return { head: text.trim(), dishes: '' };
  return { head: text.slice(0, found.index).trim(), dishes: text.slice(found.index + 1).trim() };
}
