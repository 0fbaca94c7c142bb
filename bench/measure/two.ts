import { fire, plainTurns, warmUpTurns } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import type { Lab } from '../lab/lab.ts';
import { type Finding, middle } from '../report.ts';
import { type Budget, takeRounds } from './rounds.ts';

/** The same load on one process and on two of one database, each message to either by lot. */
export async function measureTwo(lab: Lab, quick: boolean): Promise<Finding> {
  const url = await greetedDatabase(lab);
  const first = await lab.thali('first of two', url);
  const second = await lab.thali('second of two', url);
  const one = [first.origin];
  const both = [first.origin, second.origin];
  const seconds = quick ? 1 : 2.5;
  const budget: Budget = quick ? { rounds: 2, seconds: 5 } : { rounds: 5, seconds: 40 };
  // Each by itself: what one process has seen does not make the other faster.
  await fire(lab, one, plainTurns('whatsapp', warmUpTurns(quick)));
  await fire(lab, [second.origin], plainTurns('whatsapp', warmUpTurns(quick)));
  const warm = await fire(lab, both, plainTurns('whatsapp', 1_000));
  const load = plainTurns('whatsapp', warm.perSecond * seconds);

  const { kept, note } = await takeRounds(lab, budget, async () => ({
    alone: (await fire(lab, one, load)).perSecond,
    together: (await fire(lab, both, load)).perSecond,
  }));
  await first.stop();
  await second.stop();
  return {
    subject: 'two',
    figures: [
      middle(
        'one process',
        'turns/s',
        kept.map(({ alone }) => alone),
      ),
      middle(
        'two processes',
        'turns/s',
        kept.map(({ together }) => together),
      ),
      {
        ...middle(
          'two to one',
          '',
          kept.map(({ alone, together }) => together / alone),
        ),
        target: { atLeast: 1 },
      },
    ],
    notes: ['Both run on the same database; the second stands idle while the first is measured alone.', note],
  };
}
