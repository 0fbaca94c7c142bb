import { fire, plainTurns } from '../lab/fire.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { diners, type Lab } from '../lab/lab.ts';
import { type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';

/**
 * Three messages that ask the database, one step of a conversation after the other: everybody searches, everybody looks at
 * the first restaurant found, everybody wants a table there. Every round does so in another neighbourhood.
 */
const steps = [
  { name: 'search', text: (area: string) => `restaurants in ${area}` },
  { name: 'card', text: () => '1' },
  { name: 'table, first question', text: () => 'book a table' },
  { name: 'table, times and hold', text: () => '2 people tomorrow 8pm' },
] as const;

const areas = ['indiranagar', 'bandra', 'koramangala'];

const each = (count: number, text: string) =>
  ({ channel: 'sms', diners: count, count, texts: [text] }) as const;

/** Turns that ask, for information: what they do depends on the seed, and there is no floor to hold them against. */
export async function measureAsks(lab: Lab, quick: boolean): Promise<Finding> {
  const thali = await lab.thali('asks', await greetedDatabase(lab));
  const runs = new Map(steps.map(({ name }) => [name, { perSecond: [] as number[], p99: [] as number[] }]));
  const count = quick ? diners / 8 : diners;
  await fire(lab, [thali.origin], plainTurns('sms', count));
  for (const area of quick ? areas.slice(0, 1) : areas) {
    for (const { name, text } of steps) {
      const volley = await fire(lab, [thali.origin], each(count, text(area)));
      runs.get(name)?.perSecond.push(volley.perSecond);
      runs.get(name)?.p99.push(percentile(volley.latencies, 99));
    }
    await fire(lab, [thali.origin], each(count, 'start over'));
  }
  await thali.stop();
  return {
    subject: 'asks',
    figures: [...runs].flatMap(([name, { perSecond, p99 }]) => [
      middle(name, 'turns/s', perSecond),
      middle(`${name}, p99 of the 200`, 'ms', p99),
    ]),
    notes: [],
  };
}
