import type { Claims } from '../claims.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { findChange } from './party-change.ts';
import { heldAfter, heldBefore } from './party-anchors.ts';
import { looksLikeWhen } from './not-people.ts';
import { mostPeople } from './read-count.ts';
import { type Company, readCompany } from './read-company.ts';
import { backOver, endsBefore, isMark, said } from './spoken.ts';

/** The party of a booking as far as a message says it; either may be missing. */
export interface Party {
  party?: Found<number>;
  partyDescription?: Found<string>;
}

interface Candidate {
  company: Company;
  confidence: number;
  count?: number;
  from: number;
}

const asks = ({ asked }: Setting) => asked.includes('partySize');

/** What is said of some of them, or is to be had for some of them, does not make them the party: "2 of us are vegan". */
function onlySome(sentence: Sentence, { from, to }: Company): boolean {
  const forWord = endsBefore(sentence, from, 'for');
  if (forWord && endsBefore(sentence, forWord.from, 'trait')) return true;
  if (!said(sentence, to, 'predicate')) return false;
  for (let at = to; at < Math.min(to + 6, sentence.tokens.length); at++) {
    if (isMark(sentence, at, ',.;!?')) return false;
    if (said(sentence, at, 'trait')) return true;
  }
  return false;
}

function isLone({ members }: Company): boolean {
  return members.length === 1 && members[0]?.numbered === true && !members[0].noun;
}

/** A lone number, in answer to a question or held by a phrase; a question for the time makes most of them times. */
function rateNumber(sentence: Sentence, company: Company, held: number, { asked, booking }: Setting): number {
  const wanted = asked.includes('partySize');
  const { value, lone } = { value: company.count ?? 0, lone: held < 0.7 || endsBefore(sentence, company.from, 'for') };
  if (asked.includes('time') && !wanted && lone) return 0;
  // "Make it 9": the hours people dine at are taken for the time.
  if (!wanted && held === 0.6 && (booking || asked.length > 0) && value >= 7 && value <= 11) return 0;
  // "I have 2 coupons": it counts something nobody knows.
  const next = sentence.tokens[company.to];
  const unknown = next?.kind === 'word' && sentence.lexemes(company.to).length === 0;
  if (held > 0) return held <= 0.6 && unknown ? 0 : held;
  if (company.members[0]?.doubtful && company.to - company.from < sentence.tokens.length) return 0;
  return wanted && !looksLikeWhen(sentence, company.from, company.to) ? 0.45 : 0;
}

/** How sure it is that numbered people are the party. */
function rateNumbered(sentence: Sentence, company: Company, held: number, setting: Setting): number {
  const { members, count } = company;
  if (isLone(company)) return rateNumber(sentence, company, held, setting);
  if (held < 0.8 && onlySome(sentence, company)) return 0;
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
  const opening = (from === 0 || isMark(sentence, from - 1, ',.!') || endsBefore(sentence, from, 'measure')) && predicate !== undefined && !predicate.lexeme.one;
  if (members.length > 1) {
    if (members.every((member) => member.bare && !member.self && !member.named)) return 0;
    if (self && (!named || held > 0 || opening || accompanied || bringing || !predicate)) return 0.85;
    return held >= 0.7 || accompanied || bringing || opening || (asks(setting) && !named) ? 0.7 : 0;
  }
  if (named || first?.young || !first) return 0;
  const at = backOver(sentence, from, 'for', 'being');
  const only = endsBefore(sentence, at, 'only') ?? endsBefore(sentence, from, 'only');
  const onlyAfter = first.subject ? undefined : said(sentence, to, 'only');
  const whole = from === 0 && to === sentence.tokens.length;
  if (first.self) {
    if (first.subject && predicate) return 0;
    const alone = said(sentence, to, 'alone');
    const reflexive = held >= 0.8 && said(sentence, from, 'self')?.lexeme.emphatic;
    return only || onlyAfter || alone || reflexive || (whole && asks(setting)) ? 0.7 : 0;
  }
  if (first.bare) return 0;
  if (joint?.coming && first.related) return 0.7;
  return (held >= 0.7 && (only || onlyAfter)) || (asks(setting) && (held >= 0.5 || only || accompanied)) ? 0.6 : 0;
}

function rate(sentence: Sentence, company: Company, setting: Setting): number {
  const before = heldBefore(sentence, company);
  if (before < 0 || isAdded(sentence, company.from)) return 0;
  const held = Math.max(before, heldAfter(sentence, company));
  return company.members.some((member) => member.numbered)
    ? rateNumbered(sentence, company, held, setting)
    : rateDescribed(sentence, company, held, setting);
}

/** "Add 2 people": without the booking nobody knows how many they are then. */
function isAdded(sentence: Sentence, at: number): boolean {
  const before = endsBefore(sentence, at, 'changing');
  return before !== undefined && !said(sentence, before.from, 'joint');
}

/** Those who come along with the one who writes are one less than the party. */
function everyone(sentence: Sentence, { members, from, to, count }: Company): number | undefined {
  if (count === undefined) return undefined;
  const self = members.some((member) => member.self);
  const joint = endsBefore(sentence, from, 'joint') ?? said(sentence, to, 'joint');
  const accompanied = joint?.lexeme.accompanying === true;
  return accompanied && !self && members.every((member) => member.related) ? count + 1 : count;
}

/** A lone number that is no time, beside one at an end of a message: "4 tomorrow 8 pm". */
function standsByTime(sentence: Sentence, { members, from, to }: Company, claims: Claims): boolean {
  if (members[0]?.doubtful) return false;
  const { length } = sentence.tokens;
  return (from === 0 && to < length && !claims.free(to)) || (to === length && from > 0 && !claims.free(from - 1));
}

function candidates(sentence: Sentence, setting: Setting, claims: Claims): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const company = claims.free(at) ? readCompany(sentence, at) : undefined;
    if (!company || !claims.free(company.from, company.to)) {
      at++;
      continue;
    }
    const after = found.at(-1)?.company.to;
    const corrects = after !== undefined && isLone(company) && isCorrection(sentence, after, at);
    const edge = isLone(company) && standsByTime(sentence, company, claims) ? 0.45 : 0;
    const confidence = Math.max(rate(sentence, company, setting), corrects ? 0.5 : edge);
    if (confidence > 0) {
      const count = everyone(sentence, company);
      found.push({ company, confidence, from: at, ...(count === undefined ? {} : { count }) });
    }
    at = confidence > 0 ? company.to : (company.members[0]?.to ?? at + 1);
  }
  return found;
}

/** Whether what was said up to `to` is taken back before `from`. */
function isCorrection(sentence: Sentence, to: number, from: number): boolean {
  for (let at = Math.max(to, from - 5); at < from; at++) if (said(sentence, at, 'correction')) return true;
  return false;
}

/** The surest one; the first of those, unless what was said first was taken back. */
function chosen(sentence: Sentence, found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of found) {
    const corrected = best !== undefined && isCorrection(sentence, best.company.to, candidate.from);
    const same = best?.count !== undefined && best.count === candidate.count && !corrected;
    if (!best || corrected || (candidate.confidence > best.confidence && !same)) best = candidate;
  }
  return best;
}

/** "Akela", "by myself". */
function findAlone(sentence: Sentence, setting: Setting): Found<number> | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const alone = said(sentence, at, 'alone');
    if (!alone) continue;
    const self = endsBefore(sentence, at, 'self');
    if (self || asks(setting)) return { value: 1, from: self?.from ?? at, to: alone.to, confidence: 0.7 };
  }
  return undefined;
}

/**
 * Who comes, counted as a host would: the one who writes and the children too. Described people are given in words, and
 * counted as well where every one of them is plain. A lone number is the party where the question asked for one, or a
 * phrase of booking holds it.
 */
export function findParty(sentence: Sentence, setting: Setting, claims: Claims): Party {
  const changed = findChange(sentence, setting, claims);
  if (changed) return { party: changed };
  const best = chosen(sentence, candidates(sentence, setting, claims));
  if (!best) {
    const alone = findAlone(sentence, setting);
    return alone ? { party: alone } : {};
  }
  const { company, confidence, count } = best;
  const accompanied = endsBefore(sentence, company.from, 'joint');
  const along = accompanied?.lexeme.accompanying && (company.members[0]?.self || company.members[0]?.related);
  const from = along ? company.from - 1 : company.shownFrom;
  const described = !company.members.some((member) => member.numbered) && company.members.some((member) => !member.self);
  return {
    ...(count !== undefined && count <= mostPeople
      ? { party: { value: count, from, to: company.shownTo, confidence } }
      : {}),
    ...(described
      ? {
          partyDescription: {
            value: sentence.span(company.from, company.shownTo).text,
            from: company.from,
            to: company.shownTo,
            confidence,
          },
        }
      : {}),
  };
}
