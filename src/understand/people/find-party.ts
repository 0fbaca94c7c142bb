import type { Claims } from '../claims.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { findChange } from './party-change.ts';
import { candidates, chosen } from './party-candidates.ts';
import { mostPeople } from './read-count.ts';
import { endsBefore, said } from './spoken.ts';

/** The party of a booking as far as a message says it; either may be missing. */
export interface Party {
  party?: Found<number>;
  partyDescription?: Found<string>;
}

/** "Akela", "by myself". */
function findAlone(sentence: Sentence, setting: Setting): Found<number> | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const alone = said(sentence, at, 'alone');
    if (!alone) continue;
    const self = endsBefore(sentence, at, 'me');
    if (self || setting.asked.includes('partySize'))
      return { value: 1, from: self?.from ?? at, to: alone.to, confidence: 0.7 };
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
