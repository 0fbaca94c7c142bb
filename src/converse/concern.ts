import { type FlowEvent, isSnapshot, outermost, type Turn } from './turn.ts';

/** Where a diner speaks of one restaurant: its tables, its dishes, what is paid there. */
const oneHouse = new Set(['reserve', 'order', 'pay', 'atTable', 'catering', 'resuming']);

/** What is meant of another visit than the one that is being talked about, or of all of them. */
const otherVisits = new Set([
  'bookings',
  'bill',
  'cancel',
  'late',
  'here',
  'repeat',
  'wait',
  'give up',
  'coming',
  'not coming',
  'book again',
  'change order',
  'pay rest',
  'find',
  'wish',
]);

/**
 * The restaurant that a diner's message concerned, so that it may be shown there: the one in focus while its tables and
 * dishes are spoken of, up to the words that end it. Null where it cannot be told: searching, lists of all bookings, talk
 * with the bot, and whatever is said to a person, which belongs to whoever that person works for (`handovers`).
 */
export function concernOf(
  event: FlowEvent | undefined,
  before: unknown,
  turn: Turn,
  answers: readonly unknown[],
): string | null {
  if (turn.flow !== 'diner' || event === undefined) return null;
  const now = focusOf(turn.context);
  if (!now || answers.some((answer) => namesAnother(answer, now.name))) return null;
  if (oneHouse.has(turn.stands)) return now.id;
  const was = isSnapshot(before) ? before : undefined;
  const ended = turn.stands === 'home' && oneHouse.has(outermost(was?.value)) && !otherVisits.has(event.type);
  return ended && focusOf(was?.context)?.id === now.id ? now.id : null;
}

function focusOf(context: Record<string, unknown> | undefined): { id: string; name: string } | undefined {
  return context?.['restaurant'] as { id: string; name: string } | undefined;
}

/** Whether an answer speaks of a booking or order at another restaurant: "you have a table at the Abacus at that hour". */
function namesAnother(answer: unknown, name: string): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { restaurant } = answer as { restaurant?: unknown };
  if (typeof restaurant === 'string' && restaurant !== name) return true;
  return Object.values(answer).some((part) => namesAnother(part, name));
}
