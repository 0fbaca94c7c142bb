import { OperatorError } from '../errors.ts';
import { type BillLine, billOf, billOfEach, type EachLine } from '../store/message-bill.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';
import { flag } from './flag.ts';

const help = `
npm run costs -- [--month 2026-11] [--restaurant the-copper-ladle] [--json]
                                    what messages came to in a month (UTC), by restaurant, channel and category

  News of a booking or order is what was sent because of it; what was asked before it counts with its restaurant alone.
  "by list" is reckoned from MESSAGE_PRICES, "charged" is what Twilio says, fetched once a day. Without --month: this month.
`;

const month = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Millionths of a currency, as an amount with four decimals. */
const amount = (micros: number, currency: string) => `${currency} ${(micros / 1_000_000).toFixed(4)}`;

function lineOf({ restaurant, channel, category, messages, segments, ...costs }: BillLine): string {
  const unpriced = messages - costs.priced;
  const listed = costs.micros === null ? 'no price' : amount(costs.micros, 'INR');
  const some = costs.micros !== null && unpriced > 0 ? ` (${unpriced} without a price)` : '';
  const charged =
    costs.billed === null || costs.currency === null ? 'not known yet' : amount(costs.billed, costs.currency);
  return `${restaurant ?? '(no restaurant)'} ${channel} ${category}: messages ${messages}, segments ${segments}, by list ${listed}${some}, charged ${charged}`;
}

function eachOf({ what, count, messages, segments, micros }: EachLine): string {
  const per = (n: number) => (n / count).toFixed(1);
  const listed = micros === null ? 'not all have a price' : `by list ${amount(micros / count, 'INR')}`;
  return `news of one ${what}, of ${count}: messages ${per(messages)}, segments ${per(segments)}, ${listed}`;
}

await runCommand({
  help,
  async run(args, { say, store }) {
    const [, year, at] =
      month.exec(flag(args, '--month', help) ?? new Date().toISOString().slice(0, 7)) ?? [];
    if (year === undefined) throw new OperatorError('Write the month like 2026-11.');
    const restaurant = flag(args, '--restaurant', help);
    const { db } = await store();
    if (restaurant !== undefined && !(await getRestaurantBySlug(db, restaurant)))
      throw new OperatorError(`No restaurant has the slug ${restaurant}.`);
    const from = new Date(Date.UTC(Number(year), Number(at) - 1));
    const span = { from, until: new Date(Date.UTC(Number(year), Number(at))), restaurant };
    const [lines, each] = [await billOf(db, span), await billOfEach(db, span)];
    if (args.includes('--json')) {
      say(JSON.stringify({ lines, each }));
      return true;
    }
    for (const line of lines) say(lineOf(line));
    for (const line of each) say(eachOf(line));
    if (lines.length === 0) say('No message was written in this month.');
    return true;
  },
});
