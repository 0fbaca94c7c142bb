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
  help: 'help',
  menu: 'menu',
  cart: 'cart',
  pay: 'pay',
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

/** The acts of a message in their order. */
export function actsOf(intents: readonly Intent[]): Act[] {
  return [...new Set(intents.flatMap((intent) => actOf[intent] ?? []))];
}
