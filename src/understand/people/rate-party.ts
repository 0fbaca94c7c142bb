import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { looksLikeWhen } from './not-people.ts';
import { heldAfter, heldBefore, strengths } from './party-anchors.ts';
import type { Company } from './read-company.ts';
import { backOver, endsBefore, isMark, isUnknown, said } from './spoken.ts';

const asks = ({ asked }: Setting) => asked.includes('partySize');

/** "High chairs for 2 kids": they are for some of the party. */
function servesSome(sentence: Sentence, { from }: Company): boolean {
  const forWord = endsBefore(sentence, from, 'partyFor');
  return forWord !== undefined && endsBefore(sentence, forWord.from, 'trait') !== undefined;
}

/** What is said of some of them does not make them the party: "2 of us are vegan". */
function onlySome(sentence: Sentence, { to }: Company): boolean {
  if (!said(sentence, to, 'predicate')) return false;
  for (let at = to; at < Math.min(to + 6, sentence.tokens.length); at++) {
    if (isMark(sentence, at, ',.;!?')) return false;
    if (said(sentence, at, 'trait')) return true;
  }
  return false;
}

/** A number and nothing else. */
export function isLone({ members }: Company): boolean {
  return members.length === 1 && members[0]?.numbered === true && !members[0].noun;
}

/** A lone number, in answer to a question or held by a phrase; a question for the time makes most of them times. */
function rateNumber(sentence: Sentence, company: Company, held: number, { asked, booking }: Setting): number {
  const wanted = asked.includes('partySize');
  const value = company.count ?? 0;
  const loose = held < 0.7 || endsBefore(sentence, company.from, 'partyFor') !== undefined;
  if (asked.includes('time') && !wanted && loose) return 0;
  // "Make it 9": the hours people dine at are taken for the time.
  const becoming = held === strengths.becoming;
  if (!wanted && becoming && (booking || asked.length > 0) && value >= 7 && value <= 11) return 0;
  // "Naan 3 kar do": without a booking to change it may be anything.
  if (!wanted && !booking && becoming && heldBefore(sentence, company) < held) return 0;
  // "I have 2 coupons": it counts something nobody knows.
  if (held > 0) return held <= 0.6 && isUnknown(sentence, company.to) ? 0 : held;
  if (company.members[0]?.doubtful && company.to - company.from < sentence.tokens.length) return 0;
  return wanted && !looksLikeWhen(sentence, company.from, company.to) ? 0.45 : 0;
}

/** How sure it is that numbered people are the party. */
function rateNumbered(sentence: Sentence, company: Company, held: number, setting: Setting): number {
  const { members, count } = company;
  if (isLone(company)) return rateNumber(sentence, company, held, setting);
  if (servesSome(sentence, company) || (held < 0.8 && onlySome(sentence, company))) return 0;
  // "One of us": somebody of the party. "I have two kids": not without the parents.
  const some = (count === 1 && members[0]?.share) || members.every(({ young }) => young);
  if (some && held < 0.7 && !asks(setting)) return 0;
  return Math.max(held, 0.85);
}

/** How sure it is that people who are described and not counted are the party. */
function rateDescribed(sentence: Sentence, company: Company, held: number, setting: Setting): number {
  const { members, from, to } = company;
  const [first] = members;
  const named = members.some((member) => member.named);
  const self = members.some((member) => member.self);
  const joint = endsBefore(sentence, from, 'joint')?.lexeme;
  const accompanied = joint?.accompanying === true;
  const bringing = endsBefore(sentence, from, 'bringing') !== undefined;
  const predicate = said(sentence, to, 'predicate');
  const opening =
    (from === 0 || isMark(sentence, from - 1, ',.!') || endsBefore(sentence, from, 'otherUnit')) &&
    predicate !== undefined &&
    !predicate.lexeme.one;
  if (members.length > 1) {
    if (members.every((member) => member.bare && !member.self && !member.named)) return 0;
    if (self && (!named || held > 0 || opening || accompanied || bringing || !predicate)) return 0.85;
    return held >= 0.7 || accompanied || bringing || opening || (asks(setting) && !named) ? 0.7 : 0;
  }
  if (named || first?.young || !first) return 0;
  const at = backOver(sentence, from, 'partyFor', 'being');
  const only = endsBefore(sentence, at, 'only') ?? endsBefore(sentence, from, 'only');
  const onlyAfter = first.subject ? undefined : said(sentence, to, 'only');
  const whole = from === 0 && to === sentence.tokens.length;
  if (first.self) {
    if (first.subject && predicate) return 0;
    const alone = said(sentence, to, 'alone');
    const reflexive = held >= 0.8 && said(sentence, from, 'me')?.lexeme.emphatic;
    return only || onlyAfter || alone || reflexive || (whole && asks(setting)) ? 0.7 : 0;
  }
  if (first.bare) return 0;
  if (joint?.coming && first.related) return 0.7;
  return (held >= 0.7 && (only || onlyAfter)) || (asks(setting) && (held >= 0.5 || only || accompanied))
    ? 0.6
    : 0;
}

/** "Add 2 people": without the booking nobody knows how many they are then. */
function isAdded(sentence: Sentence, at: number): boolean {
  const before = endsBefore(sentence, at, 'changing');
  return before !== undefined && !said(sentence, before.from, 'joint');
}

/** How sure it is that a company is the party of a booking: 0 for people who are only mentioned, up to 1. */
export function rate(sentence: Sentence, company: Company, setting: Setting): number {
  const before = heldBefore(sentence, company);
  if (before < 0 || isAdded(sentence, company.from)) return 0;
  const held = Math.max(before, heldAfter(sentence, company));
  return company.members.some((member) => member.numbered)
    ? rateNumbered(sentence, company, held, setting)
    : rateDescribed(sentence, company, held, setting);
}
