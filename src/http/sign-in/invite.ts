import type { Act } from '../../acts/act.ts';
import type { Role } from '../../contract/endpoint.ts';
import { writeAudit } from '../../store/audit.ts';
import type { Colleague } from '../../store/colleagues.ts';
import { withdrawInvitations } from '../../store/entry-links.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import type { ApiTools } from '../api/handlers.ts';
import { notThere, wrongField } from '../api/problem.ts';
import { acting } from '../api/acting.ts';
import type { Limit } from '../rate-limits.ts';
import { sendEntryLink } from './entry-links.ts';

const day = 24 * 60 * 60;
/** An owner's account in wrong hands shall not become a machine that sends messages. */
const byRestaurant: Limit = { name: 'links by restaurant', points: 40, seconds: day };
const byPhone: Limit = { name: 'links by phone', points: 5, seconds: day };

const stopped = () =>
  wrongField('phone', 'takes no messages from us', 'They have sent STOP. Ask them to text START to us.');

/** Invites a number to a restaurant's staff, by text. Throws a 429 when there were too many, a 422 about "phone". */
export async function inviteColleague(
  tools: ApiTools,
  { restaurantId, phone, role, by }: { restaurantId: string; phone: string; role: Role; by: string },
): Promise<void> {
  await tools.limits.take(byRestaurant, restaurantId);
  await tools.limits.take(byPhone, phone);
  await acting(tools, async (act) => {
    const restaurant = await getRestaurant(act.tx, restaurantId);
    if (!restaurant) throw notThere('restaurant');
    await invite(act, restaurant, { phone, role, by });
  });
}

/**
 * Invites the first owner of a restaurant, for Thali's desk; nothing but a link by text lets them in, and only the last one
 * that was sent. Throws as `inviteColleague` does.
 */
export async function inviteFirstOwner(
  tools: ApiTools,
  act: Act,
  restaurant: { id: string; name: string },
  { phone, by }: { phone: string; by: string },
): Promise<void> {
  await tools.limits.take(byPhone, phone);
  // An earlier one may have gone to a stranger whose number was typed by mistake.
  await withdrawInvitations(act.tx, restaurant.id);
  await invite(act, restaurant, { phone, role: 'owner', by });
}

async function invite(
  act: Act,
  restaurant: { id: string; name: string },
  { phone, role, by }: { phone: string; role: Role; by: string },
): Promise<void> {
  const { sent } = await sendEntryLink(act, {
    purpose: 'join',
    phone,
    restaurantId: restaurant.id,
    restaurant: restaurant.name,
    role,
    madeBy: by,
  });
  if (!sent) throw stopped();
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: restaurant.id,
    personId: by,
    action: 'invited to the staff',
    detail: { role },
  });
}

/** Sends a member of staff a link by which they choose a new password. Throws as `inviteColleague` does. */
export async function sendRecovery(
  tools: ApiTools,
  asked: { restaurantId: string; colleague: Colleague; phone: string; by: string },
): Promise<void> {
  const { restaurantId, colleague, phone, by } = asked;
  await tools.limits.take(byRestaurant, restaurantId);
  await tools.limits.take(byPhone, phone);
  await acting(tools, async (act) => {
    const { sent } = await sendEntryLink(act, { purpose: 'recover', phone, restaurantId, madeBy: by });
    if (!sent) throw stopped();
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId,
      personId: by,
      action: 'link for a password sent',
      subject: colleague.personId,
      detail: { name: colleague.name },
    });
  });
}
