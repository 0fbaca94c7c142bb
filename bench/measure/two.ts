import { fire, plainTurns } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import { type Finding, middle } from '../report.ts';

/** The same load on one process and on two of one database, each message to either by lot. */
export async function measureTwo(lab: Lab, quick: boolean): Promise<Finding> {
  const url = await greetedDatabase(lab);
  const first = await lab.thali('first of two', url);
  const second = await lab.thali('second of two', url);
  const one = [first.origin];
  const both = [first.origin, second.origin];
  const [warmUp, seconds, rounds] = quick ? [1_000, 1, 2] : [4_000, 2.5, 6];
  const warm = await fire(lab, both, plainTurns('whatsapp', warmUp));
  const load = plainTurns('whatsapp', warm.perSecond * seconds);

  const runs = { one: [] as number[], both: [] as number[], ratio: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const alone = (await fire(lab, one, load)).perSecond;
    const together = (await fire(lab, both, load)).perSecond;
    runs.one.push(alone);
    runs.both.push(together);
    runs.ratio.push(together / alone);
  }
  await first.stop();
  await second.stop();
  return {
    subject: 'two',
    figures: [
      middle('one process', 'turns/s', runs.one),
      middle('two processes', 'turns/s', runs.both),
      { ...middle('two to one', '', runs.ratio), target: { atLeast: 1 } },
    ],
    notes: ['Both run on the same database; the second stands idle while the first is measured alone.'],
  };
}
