import { addRestaurant } from '../../acts/settings/add-restaurant.ts';
import type { deskRestaurants } from '../../contract/desk-restaurants.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { slug as slugOfFile } from '../../domain/restaurant-file.ts';
import { slugsFor } from '../../domain/slug.ts';
import { slugsTaken } from '../../store/drafts.ts';
import { getRestaurant, listAreas, listCuisines } from '../../store/restaurants.ts';
import { lastRank } from '../../store/staff.ts';
import { readMobile } from '../sign-in/codes.ts';
import { inviteFirstOwner } from '../sign-in/invite.ts';
import type { Queryable } from '../../store/database.ts';
import type { Handlers } from './handlers.ts';
import { changedMeanwhile, notThere, wrongField } from './problem.ts';

/** The best free name in addresses for a restaurant; undefined: none can be made of its name. */
async function proposalFor(
  db: Queryable,
  house: { name: string; area: string; city: string },
): Promise<string | undefined> {
  const proposals = slugsFor(house);
  const taken = await slugsTaken(db, proposals);
  return proposals.find((one) => !taken.has(one));
}

async function standing(db: Queryable, slug: string): Promise<'wrong' | 'taken' | 'free'> {
  if (!slugOfFile.safeParse(slug).success) return 'wrong';
  return (await slugsTaken(db, [slug])).has(slug) ? 'taken' : 'free';
}

export const deskRestaurantHandlers: Handlers<keyof typeof deskRestaurants> = {
  async 'GET /desk/places'({ act }) {
    const [areas, cuisines] = [await listAreas(act.tx), await listCuisines(act.tx)];
    return { areas: areas.map(({ city, name, zone }) => ({ city, name, zone })), cuisines };
  },
  async 'GET /desk/slugs'({ act, query }) {
    const { slug, ...house } = query;
    return {
      asked: slug === undefined ? null : await standing(act.tx, slug),
      proposal: (await proposalFor(act.tx, house)) ?? null,
    };
  },
  async 'POST /desk/restaurants'({ act, body, personId, tools }) {
    const { phone, latitude, longitude, ...house } = body;
    const { number } = readMobile(tools, phone);
    const place = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
    const slug = house.slug ?? (await proposalFor(act.tx, house));
    if (slug === undefined) {
      throw wrongField('slug', 'cannot be made of this name', 'Type one in small letters and digits.');
    }
    const added = await addRestaurant(act, personId, { ...house, slug, place });
    if (added.kind === 'taken') {
      throw wrongField('slug', 'is taken by another restaurant', 'Add the neighbourhood or the city to it.');
    }
    if (added.kind === 'nowhere') {
      throw wrongField(
        'area',
        'is new to Thali',
        'Give latitude and longitude, or choose a neighbourhood of the list.',
      );
    }
    await inviteFirstOwner(tools, act, { id: added.id, name: house.name }, { phone: number, by: personId });
    return { id: added.id, slug, phone: number.slice(-4) };
  },
  async 'POST /desk/restaurants/:id/owner'({ act, params, body, personId, tools }) {
    const restaurant = isId.safeParse(params.id).success ? await getRestaurant(act.tx, params.id) : undefined;
    if (!restaurant) throw notThere('restaurant');
    const { number } = readMobile(tools, body.phone);
    if ((await lastRank(act.tx, restaurant.id)) >= 0) {
      throw changedMeanwhile('Somebody works there already, and invites whom they want.');
    }
    await inviteFirstOwner(tools, act, restaurant, { phone: number, by: personId });
    return { phone: number.slice(-4) };
  },
};
