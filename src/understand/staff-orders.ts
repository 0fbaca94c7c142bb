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
