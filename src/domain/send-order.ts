/** How urgent a message is: answers go before news, news before reminders, and marketing when nothing else waits. */
export type Priority = 'reply' | 'service' | 'reminder' | 'marketing';

/** The order of urgency, as it is stored; the lower goes first. */
export const rankOf: Record<Priority, number> = { reply: 0, service: 1, reminder: 2, marketing: 3 };

/** What one of our numbers may still send. Moments are epoch milliseconds. */
export interface Purse {
  address: string;
  /** Messages on WhatsApp, segments on SMS; null: as many as come. */
  perSecond: number | null;
  /** Up to when what was sent has used the rate up. */
  paidUntil: number;
}

/** The first message that waits in a conversation. */
export interface Waiting {
  id: string;
  sender: string;
  rank: number;
  /** Since when it is the first there, or is due again. */
  since: number;
  /** Messages on WhatsApp, segments on SMS. */
  weight: number;
}

/** Milliseconds of rate that a number which was silent may send at once; Twilio keeps what is too much for hours. */
export const burstMs = 1_000;

/**
 * What goes now, in order, and what the numbers have left. Of what is equally urgent the longest waiting goes first; as
 * only the first of each conversation stands here, and the next one of it behind everybody, nobody's many messages hold
 * up another's one. A message may begin when the rate allows one segment; the next waits until all of it is paid.
 */
export function whatGoes(
  purses: readonly Purse[],
  waiting: readonly Waiting[],
  now: number,
): { goes: Waiting[]; purses: Purse[] } {
  const goes: Waiting[] = [];
  const left = purses.map((purse) => {
    let paid = purse.perSecond === null ? purse.paidUntil : Math.max(purse.paidUntil, now - burstMs);
    const own = waiting.filter(({ sender }) => sender === purse.address);
    for (const one of own.sort((a, b) => a.rank - b.rank || a.since - b.since)) {
      if (paid > now) break;
      goes.push(one);
      if (purse.perSecond !== null) paid += (one.weight / purse.perSecond) * 1_000;
    }
    return { ...purse, paidUntil: paid };
  });
  return { goes, purses: left };
}
