import type { Endpoint, Role } from '../../contract/endpoint.ts';
import { isOperator, roleOf } from '../../store/session-places.ts';
import type { Session } from '../../store/sessions.ts';
import type { ApiTools } from './handlers.ts';
import { notThere, notYours, signedOut } from './problem.ts';

/** Lets through whoever may; gives what they are at the restaurant. What is not theirs is told like what does not exist. */
export async function permitted(
  tools: ApiTools,
  { who }: Endpoint,
  session: Session | undefined,
  restaurantId: string,
): Promise<Role | undefined> {
  if (who === 'anyone') return undefined;
  if (!session) throw signedOut();
  if (who === 'person') return undefined;
  // A code alone opens a guest's account, and never the books of a restaurant.
  if (session.kind !== 'staff') throw signedOut();
  if (who === 'staff') return undefined;
  if (who === 'operator') {
    if (await isOperator(tools.db, session.personId)) return undefined;
    throw notThere('page');
  }
  const role = await roleOf(tools.db, session.personId, restaurantId);
  if (role === undefined) throw notThere('restaurant');
  if (!who.includes(role)) throw notYours();
  return role;
}
