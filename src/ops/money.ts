import { balance, misfits } from '../domain/ledger.ts';
import { isDay } from '../domain/time.ts';
import { OperatorError } from '../errors.ts';
import { ledgerRows, ledgerWhole } from '../store/ledger.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';
import { flag } from './flag.ts';

const help = `
npm run money -- [--day 2026-11-27] [--restaurant the-copper-ladle] [--json]
                                    proves where every paisa is, and names what is not where it belongs

  For each restaurant and currency: captured = for orders + refunded + on the way back + held for the rest of a payment.
  What orders have is reckoned from the orders, so that the two sides are two. --day takes the orders that were paid for
  on that day, on the restaurant's own clock. It ends with 1 when something does not balance. Amounts are paise.
`;

await runCommand({
  help,
  async run(args, { say, store }) {
    const day = flag(args, '--day', help);
    const restaurant = flag(args, '--restaurant', help);
    if (day !== undefined && !isDay(day)) throw new OperatorError('Write the day like 2026-11-27.');
    const { db } = await store();
    if (restaurant !== undefined && !(await getRestaurantBySlug(db, restaurant)))
      throw new OperatorError(`No restaurant has the slug ${restaurant}.`);
    const [rows, whole] = await db.transaction(async (tx) => [
      await ledgerRows(tx, { day, restaurant }),
      await ledgerWhole(tx),
    ]);
    const lines = balance(rows);
    const wrong = misfits(rows);
    const everything = day === undefined && restaurant === undefined;
    const captured = lines.reduce((total, line) => total + line.captured, 0);
    const refunded = lines.reduce((total, line) => total + line.refunded + line.onTheWay, 0);
    const complete = !everything || (captured === whole.captured && refunded === whole.refunded);
    const well = complete && wrong.length === 0 && lines.every(({ balanced }) => balanced);
    if (args.includes('--json')) {
      say(JSON.stringify({ balanced: well, lines, misfits: wrong, settled: whole.settled }));
      return well;
    }
    for (const line of lines) {
      const { captured: came, forOrders, refunded: back, onTheWay, held, fees, transferred, reversed } = line;
      say(
        `${line.balanced ? 'ok  ' : 'look'}  ${line.restaurant} ${line.currency}: captured ${came} = orders ${forOrders} + refunded ${back} + on the way ${onTheWay} + held ${held}`,
      );
      say(`      fees ${fees}, transferred ${transferred}, of that reversed ${reversed}`);
    }
    for (const { id, order, restaurant: where, currency, why, paise, refundFailed } of wrong)
      say(
        `look  ${where} ${currency} ${id}, order ${order}: ${why}, ${paise}${refundFailed ? ', a refund failed' : ''}`,
      );
    if (!complete) say(`look  the tables hold ${whole.captured} captured, ${whole.refunded} refunded`);
    say(`${rows.length} payments; settled to the bank: ${whole.settled}`);
    return well;
  },
});
