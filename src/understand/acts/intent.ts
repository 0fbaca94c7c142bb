import type { Intent } from '../parsed.ts';
import type { Setting } from '../setting.ts';
import { asks, asksInWords } from './asking.ts';
import type { Clause } from './clauses.ts';
import { fillsTable, hasValues, meantBy, type Understood } from './values.ts';

/** Social acts come last: whoever thanks and asks for something asks for it. */
const social: readonly Intent[] = ['thanks', 'bye', 'greet'];
/** Of several acts the first of these is what a message is about; the others stand in the order of the sentence. */
const foremost: readonly Intent[] = ['stop', 'agent', 'language', 'modify', 'cancel', 'late', 'book'];
const isAnswer = (act: Intent) => act === 'confirm' || act === 'deny';

/** What a message with dishes in it is about: an order, a change of one, or a question about a dish. */
function aboutDishes(
  wanted: readonly Intent[],
  asked: boolean,
  found: Understood,
  { cart }: Setting,
): Intent | undefined {
  if (found.edits.length > 0) return asked && !cart?.length ? 'info' : 'modify';
  if (found.items.length === 0) return undefined;
  if (wanted.includes('cancel')) return 'cancel';
  return asked ? 'info' : 'order';
}

/** What a message without a request says: by its values, its answer or its question. */
function aboutValues(
  acts: readonly Intent[],
  clauses: readonly Clause[],
  found: Understood,
  setting: Setting,
): Intent {
  // Nothing but question marks.
  const empty = clauses.every(({ units, valued }) => units.length === 0 && !valued);
  if (clauses.length > 0 && empty) return 'help';
  const existing = clauses.some((clause) => clause.has('existing'));
  const plain = clauses.every(({ strange }) => strange === 0);
  const meant = existing && hasValues(found) ? 'inform' : meantBy(found, setting, plain);
  const answer = acts.find(isAnswer);
  const toConfirm = setting.asked.includes('confirm') && answer === 'confirm';
  if (toConfirm && (meant === undefined || meant === 'modify')) return 'confirm';
  if (clauses.some(asks)) {
    // "Is a table for 4 at 8 possible", "9 ho sakta hai?": the values are wanted; the question is a polite one.
    const inWords = clauses.some(asksInWords);
    const polite =
      meant === 'find' ||
      (meant === 'book' && fillsTable(found)) ||
      (meant === 'modify' && !inWords) ||
      (meant === 'inform' && setting.asked.length > 0 && !clauses.some(({ queried }) => queried));
    if (!polite) return 'info';
  }
  if (meant === undefined && setting.menu && found.unknown.length > 0 && !answer) return 'order';
  return meant ?? answer ?? social.find((act) => acts.includes(act)) ?? 'unknown';
}

/** What a message is about, from its acts, its questions and what the other grammars found. */
export function intentOf(
  acts: readonly Intent[],
  clauses: readonly Clause[],
  found: Understood,
  setting: Setting,
): Intent {
  const wanted = acts.filter((act) => !social.includes(act) && !isAnswer(act));
  const dishes = aboutDishes(wanted, clauses.some(asksInWords), found, setting);
  if (dishes) return dishes;
  // "Near 8 o'clock, 4 people" looks for no place.
  if (wanted[0] === 'find' && fillsTable(found)) return 'book';
  return (
    foremost.find((act) => wanted.includes(act)) ?? wanted[0] ?? aboutValues(acts, clauses, found, setting)
  );
}
