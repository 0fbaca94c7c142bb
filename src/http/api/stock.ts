import { isSoldOut, type Item, type Menu, type Modifier, untilBroughtBack } from '../../domain/menu.ts';
import { addDays, businessDay, businessDayCut, edgeOf, momentOf } from '../../domain/time.ts';
import { menuOf } from '../../acts/menu.ts';
import { type Dish, dishesOf } from '../../acts/named-dishes.ts';
import { setStock, type StockChange } from '../../acts/set-stock.ts';
import { countsFor } from '../../acts/stock.ts';
import { restaurantOf } from '../../acts/views.ts';
import type { Endpoints } from '../../contract/contract.ts';
import type { AnswerOf, BodyOut } from '../../contract/endpoint.ts';
import { offSince } from '../../store/sold-out.ts';
import type { Handlers } from './handlers.ts';
import { notThere, wrongField } from './problem.ts';

type Get = 'GET /restaurants/:restaurant/stock';
type Put = 'PUT /restaurants/:restaurant/stock/:thing';
type Thing = AnswerOf<Endpoints[Get]>['things'][number];

/** Days for which something can be taken off at once; whoever wants more takes it off until they bring it back. */
const mostDays = 60;

/** When the next business day begins. */
function tomorrowOf(now: Date, zone: string): Date {
  return edgeOf(addDays(businessDay(now, zone), 1), businessDayCut, zone);
}

/** Dishes and options by their ids, and the sections that dishes stand in. */
function indexOf(menu: Menu): { sections: Map<string, string>; all: Map<string, Item | Modifier> } {
  const sections = new Map<string, string>();
  const all = new Map<string, Item | Modifier>();
  const options = (groups: Item['groups']): void => {
    for (const option of groups.flatMap((group) => group.options)) {
      all.set(option.id, option);
      options(option.groups);
    }
  };
  for (const { name, items } of menu.sections) {
    for (const item of items) {
      sections.set(item.id, name);
      all.set(item.id, item);
      options(item.groups);
    }
  }
  return { sections, all };
}

function changeOf(body: BodyOut<Endpoints[Put]>, now: Date, zone: string): StockChange {
  if (body.act !== 'off') return body;
  if (body.until === null) return { act: 'off', until: null };
  if (body.until === 'today') return { act: 'off', until: tomorrowOf(now, zone) };
  const until =
    typeof body.until === 'string' ? new Date(body.until) : momentOf(body.until.day, body.until.time, zone);
  if (!until || until <= now)
    throw wrongField('until', 'is over already', 'Choose a time that is still to come.');
  if (until.getTime() > now.getTime() + mostDays * 24 * 3_600_000)
    throw wrongField(
      'until',
      `is more than ${mostDays} days ahead`,
      'Take it off until you bring it back instead.',
    );
  return { act: 'off', until };
}

export const stockHandlers: Handlers<Get | Put> = {
  async 'GET /restaurants/:restaurant/stock'({ act, restaurantId, now }) {
    const restaurant = await restaurantOf(act, restaurantId);
    const menu = await menuOf(act, restaurantId);
    const since = await offSince(act.tx, restaurantId, now);
    const { left, counted } = await countsFor(act, restaurant, now);
    const daily = new Map(counted.map((one) => [one.id, one.daily]));
    const { sections, all } = indexOf(menu);
    const thing = ({ ids, name, code, aliases }: Dish): Thing => {
      const [id = ''] = ids;
      const one = all.get(id);
      const counts = ids.flatMap((each) => left.get(each) ?? []);
      const eachDay = ids.flatMap((one) => daily.get(one) ?? []);
      // Of an option that is off at one dish and on at another, the kitchen has some.
      const offs = ids.map((each) => all.get(each)).filter((each) => each && isSoldOut(each, now));
      const [first] = offs.length === ids.length ? offs : [];
      const until = first?.soldOutUntil;
      return {
        id,
        name,
        code,
        diet: one?.diet ?? null,
        section: sections.get(id) ?? null,
        aliases,
        off: until
          ? {
              since: (first && since.get(first.id)?.toISOString()) ?? null,
              until: until.getTime() === untilBroughtBack.getTime() ? null : until.toISOString(),
            }
          : null,
        left: counts.length > 0 ? Math.min(...counts) : null,
        daily: eachDay.length > 0 ? Math.min(...eachDay) : null,
      };
    };
    return {
      tomorrow: tomorrowOf(now, restaurant.hours.zone).toISOString(),
      sections: menu.sections.map(({ name }) => name),
      things: dishesOf(menu).map(thing),
    };
  },

  async 'PUT /restaurants/:restaurant/stock/:thing'({ act, restaurantId, personId, params, body, now }) {
    const restaurant = await restaurantOf(act, restaurantId);
    const dish = dishesOf(await menuOf(act, restaurantId)).find(({ ids }) => ids.includes(params.thing));
    if (!dish) throw notThere('dish');
    await setStock(act, restaurant, dish, changeOf(body, now, restaurant.hours.zone), personId);
  },
};
