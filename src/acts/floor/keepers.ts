import { placesOf } from '../../store/people.ts';
import type { Act } from '../act.ts';

/** Whoever stands in the kitchen cooks; who sits where is not theirs to decide. */
const mayNot = ['kitchen', 'desk'];

/** Whoever seats guests does not say what the kitchen has. */
const mayNotStock = ['host', 'desk'];

/** The restaurants of which this person says what there is to eat, first rank first: as owner, manager or in the kitchen. */
export async function stockedBy(act: Act, personId: string): Promise<string[]> {
  const places = await placesOf(act.tx, personId);
  return places.filter(({ role }) => !mayNotStock.includes(role)).map(({ restaurantId }) => restaurantId);
}

/** The restaurants whose table book this person keeps, first rank first: as owner, manager or host. */
export async function keptBy(act: Act, personId: string): Promise<string[]> {
  const places = await placesOf(act.tx, personId);
  return places.filter(({ role }) => !mayNot.includes(role)).map(({ restaurantId }) => restaurantId);
}
