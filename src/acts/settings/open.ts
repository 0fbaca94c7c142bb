import { type Missing, missingBefore } from '../../domain/opening.ts';
import { writeAudit } from '../../store/audit.ts';
import { openDraft, preparedAt } from '../../store/drafts.ts';
import type { Act } from '../act.ts';
import { restaurantOf } from '../views.ts';

/** Whether guests can find a restaurant, and what it lacks before they may. */
export interface Opening {
  open: boolean;
  missing: Missing[];
}

/** How a restaurant stands on its way to its guests. */
export async function openingOf(act: Act, restaurantId: string): Promise<Opening> {
  const restaurant = await restaurantOf(act, restaurantId);
  const { booking, ordering, payments, hours, draft } = restaurant;
  const prepared = await preparedAt(act.tx, restaurantId);
  return {
    open: !draft,
    missing: missingBefore({ periods: hours.periods, booking, ordering, payments, ...prepared }),
  };
}

/**
 * Lets guests find a restaurant, where nothing is missing; one that is open stays so. Gives how it stands then: not open
 * means refused.
 */
export async function openForGuests(act: Act, personId: string, restaurantId: string): Promise<Opening> {
  const now = await openingOf(act, restaurantId);
  if (now.open || now.missing.length > 0) return now;
  if (await openDraft(act.tx, restaurantId)) {
    await writeAudit(act.tx, { at: act.now, restaurantId, personId, action: 'opened for guests' });
  }
  return { open: true, missing: [] };
}
