import { fire, plainTurns, send, warmUpTurns } from '../lab/fire.ts';
import { startFloor } from '../lab/floor.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import type { Shot } from '../parties/load.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';
import { type Budget, takeRounds } from './rounds.ts';

/** Milliseconds Twilio takes to answer, where it is slow. */
const slow = 100;

function figures(name: string, volleys: readonly Shot[], most99?: number): Figure[] {
  return [50, 95, 99].map((percent) => {
    const each = volleys.map(({ latencies }) => percentile(latencies, percent));
    const figure = middle(`${name}, p${percent}`, 'ms', each);
    return percent === 99 && most99 !== undefined ? { ...figure, target: { atMost: most99 } } : figure;
  });
}

/**
 * How long Twilio waits for its 200 when messages come at random moments, half as many as the service can take.
 * `perSecond` is what it can take, when that was measured in this run already.
 */
export async function measureAck(lab: Lab, quick: boolean, perSecond: number | undefined): Promise<Finding> {
  const floor = await startFloor(lab);
  const thali = await lab.thali('ack', await greetedDatabase(lab));
  const warm = await fire(lab, [thali.origin], plainTurns('sms', warmUpTurns(quick)));
  const most =
    perSecond ?? (await fire(lab, [thali.origin], plainTurns('sms', warm.perSecond * 2))).perSecond;
  const rate = most / 2;
  const load = plainTurns('sms', rate * (quick ? 1.5 : 3));
  const budget: Budget = quick ? { rounds: 2, seconds: 5 } : { rounds: 5, seconds: 60 };

  const volley = async (delay: number) => {
    await lab.stub.ask('delay', delay);
    return fire(lab, [thali.origin], load, { rate });
  };
  const onFloor = async () => {
    const shot = await send(lab, [floor.origin], load, { rate });
    await floor.empty();
    return shot;
  };
  await onFloor();
  const { kept, note } = await takeRounds(lab, budget, async () => ({
    prompt: await volley(0),
    late: await volley(slow),
    floor: await onFloor(),
  }));
  await lab.stub.ask('delay', 0);
  await thali.stop();
  await floor.helper.stop();

  const late = kept.map((round) => round.late);
  return {
    subject: 'ack',
    figures: [
      { name: 'load', value: rate, unit: 'messages/s' },
      ...figures(
        'quick Twilio',
        kept.map(({ prompt }) => prompt),
        50,
      ),
      ...figures(`Twilio after ${slow} ms`, late, 20),
      ...figures(
        'the floor at the same load',
        kept.map((round) => round.floor),
      ),
      middle(
        `last reply after last 200, ${slow} ms`,
        'ms',
        late.map(({ lag }) => lag),
      ),
    ],
    notes: [`The closed loop gave ${Math.round(most)} turns/s, of which this is half.`, note],
  };
}
