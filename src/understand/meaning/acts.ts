import type { Act } from '../../domain/meaning.ts';
import type { Intent } from '../parsed.ts';

/** What the conversation does on what a message wants done; the others carry values or ask something. */
const actOf: Partial<Record<Intent, Act>> = {
  confirm: 'yes',
  deny: 'no',
  cancel: 'cancel',
  modify: 'change',
  status: 'bookings',
  bookings: 'bookings',
  repeat: 'repeat',
  late: 'late',
  here: 'here',
  joinList: 'join list',
  line: 'line',
  leaveList: 'leave list',
  coming: 'coming',
  help: 'help',
  menu: 'menu',
  cart: 'cart',
  pay: 'pay',
  bill: 'bill',
  more: 'more',
  back: 'back',
  restart: 'restart',
  agent: 'person',
  thanks: 'thanks',
  bye: 'bye',
  greet: 'greeting',
  stop: 'stop',
  start: 'start',
};

/** The acts of a message in their order; `sameAgain`: "again" is an order's, and not what was said. */
export function actsOf(intents: readonly Intent[], sameAgain: boolean): Act[] {
  const acts = intents.flatMap((intent) => actOf[intent] ?? []);
  return [...new Set(acts.map((act) => (act === 'repeat' && !sameAgain ? 'again' : act)))];
}
