import { fire, plainTurns } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';

/** Milliseconds Twilio takes to answer, where it is slow. */
const slow = 100;

/**
 * How long Twilio waits for its 200 when messages come at random moments, half as many as the service can take.
 * `perSecond` is what it can take, when that was measured in this run already.
 */
export async function measureAck(lab: Lab, quick: boolean, perSecond: number | undefined): Promise<Finding> {
  const thali = await lab.thali('ack', await greetedDatabase(lab));
  const warm = await fire(lab, [thali.origin], plainTurns('sms', quick ? 1_000 : 4_000));
  const most =
    perSecond ?? (await fire(lab, [thali.origin], plainTurns('sms', warm.perSecond * 2))).perSecond;
  const rate = most / 2;
  const load = plainTurns('sms', rate * (quick ? 2 : 5));
  const rounds = quick ? 1 : 3;

  const runs: Record<number, number[][]> = { 0: [], [slow]: [] };
  const lags: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const delay of [0, slow]) {
      await lab.stub.ask('delay', delay);
      const volley = await fire(lab, [thali.origin], load, { rate });
      runs[delay]?.push(volley.latencies);
      if (delay === slow) lags.push(volley.lag);
    }
  }
  await lab.stub.ask('delay', 0);
  await thali.stop();

  const figures = (delay: number, name: string, most99: number): Figure[] =>
    [50, 95, 99].map((percent) => {
      const each = (runs[delay] ?? []).map((latencies) => percentile(latencies, percent));
      const figure = middle(`${name}, p${percent}`, 'ms', each);
      return percent === 99 ? { ...figure, target: { atMost: most99 } } : figure;
    });
  return {
    subject: 'ack',
    figures: [
      { name: 'load', value: rate, unit: 'messages/s' },
      ...figures(0, 'quick Twilio', 50),
      ...figures(slow, `Twilio after ${slow} ms`, 20),
      middle(`last reply after last 200, ${slow} ms`, 'ms', lags),
    ],
    notes: [
      `The closed loop gave ${Math.round(most)} turns/s (${Math.round(warm.perSecond)} while warming up).`,
    ],
  };
}
