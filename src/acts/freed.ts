import { anybodyWaits } from '../store/waitlist.ts';
import type { Act } from './act.ts';

/**
 * Has the line for a full day looked at, once this transaction is over: a table has come free. Whoever frees a table or
 * changes the plan passes here, by `letGo` or by calling it.
 */
export async function tablesFreed(act: Act, restaurantId: string): Promise<void> {
  if (await anybodyWaits(act.tx, restaurantId, act.now))
    act.effects.timers.push({ subject: restaurantId, name: 'table freed', dueAt: act.now });
}
