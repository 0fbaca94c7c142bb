import { elsewhere } from '../acts/find.ts';
import { bookOn } from '../acts/seat.ts';
import { systemClock } from '../clock.ts';
import { actIn } from '../converse/take-turn.ts';
import { explain } from '../domain/tables/explain.ts';
import { explanationLines } from '../domain/tables/explanation-lines.ts';
import { businessDay, isDay, localTime, momentOf } from '../domain/time.ts';
import { OperatorError } from '../errors.ts';
import { floorBookings } from '../store/floor-bookings.ts';
import { floorTables } from '../store/floor-tables.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';
import { actTools } from './floor/act-tools.ts';

const help = `
npm run explain -- RESTAURANT WHEN PARTY [--door message|staff|walk-in]
                                    says why a party gets the table it gets, or none

  RESTAURANT is the name in its address, like the-copper-ladle; WHEN its own clock's time, like 2026-12-24T20:00.
  It prints hours and rules, pacing, every table and group with who is in the way, the answer and who moves for it, and
  the next best. Bookings are told by number and time; guests are never named.
`;

const doors = ['message', 'staff', 'walk-in'] as const;

/** The words of the command, checked. Throws an `OperatorError` that says what is wrong. */
function asked(args: readonly string[]) {
  const flag = args.indexOf('--door');
  const door = flag < 0 ? 'message' : doors.find((one) => one === args[flag + 1]);
  const words = flag < 0 ? args : args.filter((_, i) => i !== flag && i !== flag + 1);
  const [slug = '', when = '', party = ''] = words;
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(when) ?? [];
  if (!door || words.length !== 3 || !isDay(day) || !/^\d{1,4}$/.test(party))
    throw new OperatorError(
      `Say it like this: npm run explain -- the-copper-ladle 2026-12-24T20:00 4\n${help}`,
    );
  return { slug, day, time, party: Number(party), door };
}

await runCommand({
  help,
  async run(args, { config, say, store }) {
    const { slug, day, time, party, door } = asked(args);
    const opened = await store();
    const tools = actTools(config, opened, systemClock());
    return opened.db.transaction(async (tx) => {
      const act = actIn(tools, tx, tools.clock.now());
      const restaurant = await getRestaurantBySlug(tx, slug);
      if (!restaurant) throw new OperatorError(`No restaurant is called ${slug}.`);
      const { zone } = restaurant.hours;
      const startsAt = momentOf(day, time, zone);
      if (!startsAt) throw new OperatorError(`The clocks of ${zone} never show ${time} on ${day}.`);
      const { facts } = await bookOn(act, restaurant, businessDay(startsAt, zone));
      const found = explain(facts, { party, now: act.now, door }, startsAt);
      const bookings = await floorBookings(
        tx,
        facts.seatings.map(({ id }) => id),
      );
      const names = {
        zone,
        tables: new Map((await floorTables(tx, restaurant.id)).map(({ id, name }) => [id, name] as const)),
        numbers: new Map(
          bookings.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const])),
        ),
      };
      say(restaurant.name);
      for (const line of explanationLines(found, names)) say(line);
      const others = await elsewhere(act, { restaurantId: restaurant.id, partySize: party, date: day, time });
      const nearby = others
        .slice(0, 3)
        .map((row) => `${row.name} ${row.at ? localTime(new Date(row.at), row.zone) : ''}`);
      say(`Elsewhere: ${nearby.join(', ') || 'nothing nearby'}`);
      return true;
    });
  },
});
