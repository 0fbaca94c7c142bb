import type { Lab } from '../lab/lab.ts';
import { countProcessor } from '../lab/processor.ts';
import { median } from '../statistics.ts';

/** Cores that others may use while a round counts as calm. */
const calm = 0.25;

/** How many rounds are wanted, and the seconds after which no more are begun. */
export interface Budget {
  rounds: number;
  seconds: number;
}

export interface Rounds<Round> {
  /** What the calmest rounds gave, in the order they were taken. */
  kept: Round[];
  /** A sentence for the report: how many were taken, how many kept, what others used meanwhile. */
  note: string;
}

/**
 * Takes rounds until enough of them were calm or the time is up, and keeps the calmest. Which are kept depends on the
 * processor time others used, never on what was measured.
 */
export async function takeRounds<Round>(
  lab: Lab,
  { rounds, seconds }: Budget,
  take: () => Promise<Round>,
): Promise<Rounds<Round>> {
  const taken: { at: number; others: number; round: Round }[] = [];
  const began = performance.now();
  while (
    taken.length < rounds ||
    (taken.filter(({ others }) => others < calm).length < rounds &&
      performance.now() - began < seconds * 1_000)
  ) {
    const start = performance.now();
    const since = countProcessor(lab.pids(), lab.databases.pid);
    const round = await take();
    const others = (since().others ?? 0) / ((performance.now() - start) / 1_000);
    taken.push({ at: taken.length, others, round });
  }
  const kept = taken
    .toSorted((one, other) => one.others - other.others)
    .slice(0, rounds)
    .toSorted((one, other) => one.at - other.at);
  const used = median(kept.map(({ others }) => others)).toFixed(2);
  return {
    kept: kept.map(({ round }) => round),
    note: `The calmest ${rounds} of ${taken.length} rounds; others on the machine used ${used} cores meanwhile.`,
  };
}
