import type { Claims } from '../claims.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { findChange } from './party-change.ts';
import { heldAfter, heldBefore } from './party-anchors.ts';
import { looksLikeWhen } from './not-people.ts';
import { mostPeople } from './read-count.ts';
import { type Company, readCompany } from './read-company.ts';
import { backOver, endsBefore, isMark, past, said } from './spoken.ts';

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
  const forWord = endsBefore(sentence, from, 'partyFor');
  if (forWord && endsBefore(sentence, forWord.from, 'trait')) return true;
  if (!said(sentence, to, 'coming')) return false;
  for (let at = to; at < Math.min(to + 6, sentence.tokens.length); at++) {
    if (isMark(sentence, at, ',.;!?')) return false;
    if (said(sentence, at, 'trait')) return true;
  }
  return false;
}

function rate(sentence: Sentence, company: Company, setting: Setting): number {
  const { members, from, to } = company;
  const numbered = members.some((member) => member.numbered);
  const noun = members.some((member) => member.numbered && member.noun);
  const self = members.some((member) => member.self);
  const named =
    members.every((member) => member.named || member.self) && members.some((member) => member.named);
  const before = heldBefore(sentence, from);
  if (before < 0 || isAdded(sentence, from)) return 0;
  const held = Math.max(before, heldAfter(sentence, to));
  const one = company.count === 1;
  if (numbered && (noun || members.length > 1)) {
    if (held === 0 && onlySome(sentence, company)) return 0;
    // "One of us": somebody of the party.
    if (held === 0 && one && self && !asks(setting)) return 0;
    return Math.max(held, 0.85);
  }
  if (numbered) {
    if (held > 0) return held;
    return asks(setting) && !looksLikeWhen(sentence, from) ? 0.45 : 0;
  }
  const accompanied = endsBefore(sentence, from, 'joint')?.lexeme.accompanying === true;
  const bringing = endsBefore(sentence, from, 'bringing') !== undefined;
  const opening = backOver(sentence, from, 'only') === 0 && said(sentence, to, 'coming') !== undefined;
  if (members.length > 1) {
    if (members.every((member) => member.bare && !member.self && !member.named)) return 0;
    if (self) return 0.85;
    return held >= 0.7 || accompanied || bringing || opening || (asks(setting) && !named) ? 0.7 : 0;
  }
  if (named) return 0;
  const only = endsBefore(sentence, from, 'only') ?? said(sentence, past(sentence, to, 'alone'), 'only');
  const alone = said(sentence, to, 'alone');
  const whole = from === 0 && to === sentence.tokens.length;
  if (self)
    return only || alone || (held >= 0.8 && isReflexive(sentence, from)) || (whole && asks(setting))
      ? 0.7
      : 0;
  if (members[0]?.bare) return 0;
  return (held >= 0.7 && only) || (asks(setting) && (held >= 0.5 || only || accompanied)) ? 0.6 : 0;
}

/** "Add 2 people": without the booking nobody knows how many they are then. */
function isAdded(sentence: Sentence, at: number): boolean {
  const before = endsBefore(sentence, at, 'difference');
  return before?.lexeme.before === true && !said(sentence, before.from, 'joint');
}

/** "A table for myself" is for one; "book it for me" says nothing. */
function isReflexive(sentence: Sentence, at: number): boolean {
  return said(sentence, at, 'me')?.lexeme.emphatic === true;
}

/** Those who come along with the one who writes are one less than the party. */
function everyone(sentence: Sentence, { members, from, count }: Company): number | undefined {
  if (count === undefined) return undefined;
  const self = members.some((member) => member.self);
  const accompanied = endsBefore(sentence, from, 'joint')?.lexeme.accompanying === true;
  return accompanied && !self && members.every((member) => member.related) ? count + 1 : count;
}

function candidates(sentence: Sentence, setting: Setting, claims: Claims): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const company = claims.free(at) ? readCompany(sentence, at) : undefined;
    if (!company || !claims.free(company.from, company.to)) {
      at++;
      continue;
    }
    const confidence = rate(sentence, company, setting);
    if (confidence > 0) {
      const count = everyone(sentence, company);
      found.push({ company, confidence, from: at, ...(count === undefined ? {} : { count }) });
    }
    at = confidence > 0 ? company.to : (company.members[0]?.to ?? at + 1);
  }
  return found;
}

/** The surest one; the first of those, unless what was said first was taken back. */
function chosen(sentence: Sentence, found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of found) {
    const corrected =
      best !== undefined &&
      endsBefore(sentence, backOver(sentence, candidate.from, 'only', 'being', 'partyFor'), 'correction');
    if (!best || corrected || candidate.confidence > best.confidence) best = candidate;
  }
  return best;
}

/** "Akela", "by myself". */
function findAlone(sentence: Sentence, setting: Setting): Found<number> | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const alone = said(sentence, at, 'alone');
    if (!alone) continue;
    const self = endsBefore(sentence, at, 'me');
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
  const from = accompanied?.lexeme.accompanying ? accompanied.from : company.from;
  const described =
    !company.members.some((member) => member.numbered) && company.members.some((member) => !member.self);
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
