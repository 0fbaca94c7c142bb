import type { TimesAnswer } from '../../flows/asks.ts';
import type { TableFacts } from '../domain/tables/facts.ts';
import { Book, type Offer } from '../domain/tables/offers.ts';
import type { Refusal, Request } from '../domain/tables/refusal.ts';
import type { Day } from '../domain/time.ts';

type Why<Kind extends TimesAnswer['kind']> = Omit<
  Extract<TimesAnswer, { kind: Kind }>,
  'kind' | 'times' | 'reason'
>;

/** Why the wished time cannot be had on a day that has others. */
export function whyNot(offer: Offer | Refusal | undefined): Why<'times'> {
  if (!offer || !('reason' in offer)) return { why: 'no time given' };
  switch (offer.reason) {
    case 'outside hours':
    case 'too soon':
    case 'pacing':
    case 'walk-in':
      return { why: offer.reason };
    case 'paused':
      return { why: 'paused', until: offer.until.getTime() };
    case 'past':
      return { why: 'too soon' };
    default:
      return { why: 'full' };
  }
}

/** Why a day has no time at all: what would have to be otherwise so that there were one. */
export function whyNotThatDay(
  facts: TableFacts,
  request: Request,
  day: Day,
  offer: Offer | Refusal | undefined,
): Why<'no time that day'> {
  if (offer && 'reason' in offer && (offer.reason === 'walk-in' || offer.reason === 'pacing'))
    return { why: offer.reason };
  const wouldDo = (change: Partial<TableFacts>) =>
    new Book({ ...facts, ...change }).offersOn(request, day).length > 0;
  if (facts.pauses.length > 0 && wouldDo({ pauses: [] }))
    return { why: 'paused', until: Math.max(...facts.pauses.map(({ until }) => until.getTime())) };
  // Free tables that can no longer be booked are not a full house.
  if (wouldDo({ rules: { ...facts.rules, leadMinutes: 0 } })) return { why: 'too soon' };
  const { coversPerQuarter: _all, onlineCoversPerQuarter: _online, ...unpaced } = facts.rules;
  return { why: wouldDo({ rules: unpaced }) ? 'pacing' : 'full' };
}
