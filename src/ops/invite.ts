import type { Role } from '../contract/endpoint.ts';
import { systemClock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import { writeEffects } from '../acts/act.ts';
import { actIn } from '../converse/take-turn.ts';
import { sendEntryLink } from '../http/sign-in/entry-links.ts';
import { readPhone } from '../http/sign-in/phone.ts';
import { writeAudit } from '../store/audit.ts';
import type { Queryable } from '../store/database.ts';
import { personByPhone } from '../store/person-by-phone.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { isOperator, workplaces } from '../store/session-places.ts';
import { runCommand } from './command.ts';
import { actTools } from './floor/act-tools.ts';

const help = `
npm run invite -- RESTAURANT PHONE [ROLE]   invites a number to a restaurant's staff, as owner unless ROLE says manager, host
                                            or kitchen: how the first owner of a new restaurant gets in
npm run invite -- --password PHONE          sends whoever has the number a link for a new password: for owners who have
                                            forgotten theirs. First make sure, by calling the restaurant, that it is they

  The link is sent to the number by text and printed here. It is good once, three days or one, and asks for a code that
  goes to the same number: whoever reads it here cannot use it. RESTAURANT as in the address of its page, PHONE like
  +919812345678.
`;

const roles: readonly string[] = ['owner', 'manager', 'host', 'kitchen'];

function numberIn(typed: string, countries: readonly string[]): string {
  const phone = readPhone(typed, countries[0] ?? 'IN');
  if (!phone?.mobile)
    throw new OperatorError(`${typed || 'Nothing'} is no mobile number. Write it like +919812345678.`);
  return phone.number;
}

async function worksSomewhere(db: Queryable, phone: string): Promise<boolean> {
  const personId = await personByPhone(db, phone);
  if (personId === undefined) return false;
  return (await workplaces(db, personId)).length > 0 || (await isOperator(db, personId));
}

await runCommand({
  help,
  async run(args, { config, say, store }) {
    const recovers = args[0] === '--password';
    const [slug = '', typed = '', role = 'owner'] = recovers ? ['', ...args.slice(1)] : args;
    const phone = numberIn(typed, config.codes.countries);
    if (!roles.includes(role)) throw new OperatorError(`There is no role ${role}: ${roles.join(', ')}.`);
    const { db, knex } = await store();
    const restaurant = recovers ? undefined : await getRestaurantBySlug(db, slug);
    if (!recovers && !restaurant) throw new OperatorError(`No restaurant is called ${slug}.`);
    if (recovers && !(await worksSomewhere(db, phone)))
      throw new OperatorError(`Nobody on a restaurant's staff or at the desk has the number ${phone}.`);
    const tools = actTools(config, { db, knex }, systemClock());
    const { url, sent } = await db.transaction(async (tx) => {
      const act = actIn(tools, tx, tools.clock.now());
      const link = await sendEntryLink(
        act,
        restaurant
          ? {
              purpose: 'join',
              phone,
              restaurantId: restaurant.id,
              restaurant: restaurant.name,
              role: role as Role,
              madeBy: null,
            }
          : { purpose: 'recover', phone, restaurantId: null, madeBy: null },
      );
      await writeAudit(tx, {
        at: act.now,
        restaurantId: restaurant?.id ?? null,
        personId: null,
        action: restaurant ? 'invited to the staff' : 'link for a password sent',
        detail: { by: 'command', ...(restaurant ? { role } : {}) },
      });
      await writeEffects(tx, act.effects, act.now, null);
      return link;
    });
    say(url);
    say(sent ? 'It is sent as soon as Thali runs.' : 'They take no messages from us: hand it to them.');
    return true;
  },
});
