import type { Intent } from '../parsed.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { type Answer, answerOf, isUnsure } from './answers.ts';
import { type Clause, clausesOf, type Taken } from './clauses.ts';
import { latenessOf } from './lateness.ts';
import { phrasesOf } from './phrases.ts';
import { isOutOfReach } from './reach.ts';
import { type Act, requestsOf } from './requests.ts';
import { asks, asksInWords } from './asking.ts';
import { tongueAsked } from './tongue.ts';
import { fillsTable, hasValues, meantBy, type Understood } from './values.ts';

/** What a message wants done. */
export interface Acts {
  intent: Intent;
  /** Everything it wants, in the order in which it was said. */
  acts: Intent[];
  language?: string;
  lateMinutes?: number;
  /** Nothing in it is for a restaurant: no value found in it may be used. */
  outOfReach: boolean;
}

/** Social acts come last: whoever thanks and asks for something asks for it. */
const social: readonly Intent[] = ['thanks', 'bye', 'greet'];
/** Of several acts the first of these is what a message is about; the others stand in the order of the sentence. */
const foremost: readonly Intent[] = ['stop', 'agent', 'language', 'modify', 'cancel', 'book'];

function takenBy({ when, party, partyDescription, firstName, lastName }: Understood): Taken {
  const ranges = [party, partyDescription, firstName, lastName, ...Object.values(when)].filter(
    (range): range is Found<never> => range !== undefined,
  );
  return (at) => ranges.some(({ from, to }) => at >= from && at < to);
}

/** Yes, no or neither, from everything that answers in a message. */
function answered(clauses: readonly Clause[], others: readonly Act[], setting: Setting): Act | undefined {
  let answer: Answer | undefined;
  for (const clause of clauses) {
    if (isUnsure(clause)) answer = undefined;
    const next = isUnsure(clause) ? undefined : answerOf(clause);
    if (!next) continue;
    const overrules = !next.yes && !next.weak && next.judged && answer?.judged;
    if (answer === undefined || (answer.weak && !next.weak) || overrules) answer = next;
  }
  if (!answer) return undefined;
  const asked = setting.asked.includes('confirm');
  const more = others.some(({ intent }) => intent !== 'greet' && !(asked && intent === 'thanks'));
  // "Ok, bye" and "all good, cancel it" go on to what is wanted; they confirm nothing.
  if (more && (answer.weak || (answer.judged && answer.yes && !asked))) return undefined;
  return { intent: answer.yes ? 'confirm' : 'deny', from: answer.from };
}

/** "Cancel that, make it 5" takes back a value, not the booking. */
function takesBack(acts: readonly Act[], clauses: readonly Clause[]): Act[] {
  const cancel = acts.find(({ intent }) => intent === 'cancel');
  const change = acts.find(({ intent, from }) => intent === 'modify' && cancel && from > cancel.from);
  if (!cancel || !change) return [...acts];
  const changing = clauses.find(({ units }) => units.some(({ from }) => from === change.from));
  if (!changing?.valued) return [...acts];
  return acts.map((act) => (act === cancel ? { intent: 'deny', from: act.from } : act));
}

function intentOf(
  acts: readonly Intent[],
  clauses: readonly Clause[],
  found: Understood,
  setting: Setting,
): Intent {
  const inWords = clauses.some(asksInWords);
  const ordering = found.items.length > 0 || found.edits.length > 0;
  if (found.edits.length > 0) return inWords && !setting.cart?.length ? 'info' : 'modify';
  if (ordering || (setting.menu && found.unknown.length > 0)) return inWords ? 'info' : 'order';
  const wanted = acts.filter((act) => !social.includes(act) && act !== 'confirm' && act !== 'deny');
  // "Near 8 o'clock, 4 people" looks for no place.
  if (wanted[0] === 'find' && fillsTable(found)) return 'book';
  const first = foremost.find((act) => wanted.includes(act)) ?? wanted[0];
  if (first) return first;
  const existing = clauses.some((clause) => clause.has('existing'));
  const plain = clauses.every(({ strange }) => strange === 0);
  // Nothing but question marks.
  if (clauses.length > 0 && clauses.every(({ units, valued }) => units.length === 0 && !valued))
    return 'help';
  const asked = clauses.some(asks);
  const meant = existing && hasValues(found) ? 'inform' : meantBy(found, setting, plain);
  if (setting.asked.includes('confirm') && !meant && first === undefined && acts.includes('confirm'))
    return 'confirm';
  const answering = meant === 'inform' && setting.asked.length > 0 && !clauses.some(({ queried }) => queried);
  if (asked && !answering && !(fillsTable(found) && meant === 'book') && meant !== 'find') return 'info';
  const answer = acts.find((act) => act === 'confirm' || act === 'deny');
  if (meant === 'modify' && answer === 'confirm') return 'confirm';
  return meant ?? answer ?? social.find((act) => acts.includes(act)) ?? 'unknown';
}

/** What a message wants done, given what the other grammars found in it. */
export function findActs(sentence: Sentence, setting: Setting, found: Understood): Acts {
  const taken = takenBy(found);
  const clauses = clausesOf(sentence, taken);
  const ordered = found.items.length > 0 || found.edits.length > 0;
  if (isOutOfReach(sentence, clauses, ordered)) return { intent: 'unknown', acts: [], outOfReach: true };
  const language = tongueAsked(clauses);
  const lateness = clauses
    .map((clause) => (isUnsure(clause) ? undefined : latenessOf(sentence, clause)))
    .find((late) => late !== undefined);
  const requests = clauses.flatMap((clause) => requestsOf(sentence, clause, setting));
  const all: Act[] = takesBack([...phrasesOf(sentence, clauses, taken), ...requests], clauses);
  if (language !== undefined) all.push({ intent: 'language', from: language.from });
  const late = lateness && (setting.booking || !fillsTable(found)) ? lateness : undefined;
  if (late) all.push({ intent: 'late', from: late.from });
  const answer = answered(clauses, all, setting);
  if (answer) all.push(answer);
  const acts = [...new Set(all.sort((a, b) => a.from - b.from).map(({ intent }) => intent))];
  const intent = intentOf(acts, clauses, found, setting);
  if (intent !== 'unknown' && !acts.includes(intent)) acts.push(intent);
  return {
    intent,
    acts,
    ...(language === undefined ? {} : { language: language.code }),
    ...(late?.minutes === undefined ? {} : { lateMinutes: late.minutes }),
    outOfReach: false,
  };
}
