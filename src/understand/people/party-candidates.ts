import type { Claims } from '../claims.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { heldBefore } from './party-anchors.ts';
import { isLone, rate } from './rate-party.ts';
import { Companies, type Company } from './read-company.ts';
import { endsBefore, said } from './spoken.ts';

/** A company that may be the party. */
export interface Candidate {
  company: Company;
  confidence: number;
  count?: number;
  from: number;
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
  return (
    (from === 0 && to < length && !claims.free(to)) || (to === length && from > 0 && !claims.free(from - 1))
  );
}

/** Every company of a sentence that may be the party, in the order of the text. */
export function candidates(sentence: Sentence, setting: Setting, claims: Claims): Candidate[] {
  const found: Candidate[] = [];
  const companies = new Companies(sentence);
  for (let at = 0; at < sentence.tokens.length; ) {
    const company = claims.free(at) ? companies.at(at) : undefined;
    if (!company || !claims.free(company.from, company.to)) {
      at++;
      continue;
    }
    const after = found.at(-1)?.company.to;
    const corrects =
      after !== undefined &&
      isLone(company) &&
      isCorrection(sentence, after, at) &&
      heldBefore(sentence, company) >= 0;
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
export function chosen(sentence: Sentence, found: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of found) {
    const corrected = best !== undefined && isCorrection(sentence, best.company.to, candidate.from);
    const same = best?.count !== undefined && best.count === candidate.count && !corrected;
    if (!best || corrected || (candidate.confidence > best.confidence && !same)) best = candidate;
  }
  return best;
}
