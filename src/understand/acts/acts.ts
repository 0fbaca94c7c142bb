import type { Intent } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { type Answer, answerOf, isUnsure } from './answers.ts';
import { type Clause, clausesOf, type Taken } from './clauses.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { onlyCommand, phrasesOf } from './phrases.ts';
import { isOutOfReach } from './reach.ts';
import type { Act } from './act.ts';
import { requestsOf } from './requests.ts';
import { tongueAsked } from './tongue.ts';
import { intentOf } from './intent.ts';
import { fillsTable, type Understood } from './values.ts';

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

function takenBy({ when, party, partyDescription, firstName, lastName }: Understood): Taken {
  const { time, from, to, date, dayPart } = when;
  const ranges = [party, partyDescription, firstName, lastName, time, from, to, date, dayPart];
  const taken: boolean[] = [];
  for (const range of ranges) {
    if (range) for (let at = range.from; at < range.to; at++) taken[at] = true;
  }
  return (at) => taken[at] === true;
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

function firstLateness(sentence: Sentence, clauses: readonly Clause[]): Lateness | undefined {
  for (const clause of clauses) {
    const late = latenessOf(sentence, clause);
    if (late) return late;
  }
  return undefined;
}

/** Whether a goodbye stands behind a price, as a dish that is called or abbreviated like one does: "price gn". */
function isPriced(sentence: Sentence, clauses: readonly Clause[], { intent, from }: Act): boolean {
  const clause = clauses.findLast((one) => one.from <= from);
  return intent === 'bye' && clause !== undefined && sentence.written(clause.from, 'priceNoun') !== undefined;
}

/** What a message wants done, given what the other grammars found in it. */
export function findActs(sentence: Sentence, setting: Setting, found: Understood): Acts {
  const taken = takenBy(found);
  const clauses = clausesOf(sentence, taken);
  const ordered = found.items.length > 0 || found.edits.length > 0;
  if (isOutOfReach(sentence, clauses, ordered)) return { intent: 'unknown', acts: [], outOfReach: true };
  const language = tongueAsked(clauses);
  const lateness = firstLateness(sentence, clauses);
  const command = onlyCommand(sentence, clauses);
  const requests = command ? [command] : clauses.flatMap((clause) => requestsOf(sentence, clause, setting));
  const said = [...phrasesOf(clauses, taken), ...requests].filter((act) => !isPriced(sentence, clauses, act));
  const all: Act[] = takesBack(said, clauses);
  if (language !== undefined) all.push({ intent: 'language', from: language.from });
  const late = lateness && (setting.booking || !fillsTable(found)) ? lateness : undefined;
  if (late) all.push({ intent: 'late', from: late.from });
  const answer = answered(clauses, all, setting);
  if (answer) all.push(answer);
  const acts = [...new Set(all.sort((a, b) => a.from - b.from).map(({ intent }) => intent))];
  const intent = intentOf(acts, clauses, found, setting);
  if (intent !== 'unknown' && !acts.includes(intent)) acts.push(intent);
  const wanted: Acts = { intent, acts, outOfReach: false };
  if (language?.code !== undefined) wanted.language = language.code;
  if (late?.minutes !== undefined) wanted.lateMinutes = late.minutes;
  return wanted;
}
