import type { DeedName } from '../domain/audit/deeds.ts';
import { localDay, localTime } from '../domain/time.ts';
import { writeAudit } from '../store/audit.ts';
import type { Act } from './act.ts';

/** Who did something where: a member of staff, at their restaurant. */
export interface Doer {
  restaurantId: string;
  /** Null: nobody of the staff, and nothing is written. */
  personId: string | null | undefined;
}

/**
 * Writes down what a member of staff did, and by which door: a page, or a text. Names of guests stay out of it; their
 * booking is called by its number. `subject`: the row it was done to.
 */
export async function noteDeed(
  act: Act,
  { restaurantId, personId }: Doer,
  action: DeedName,
  { subject = null, ...detail }: Record<string, unknown> & { subject?: string | null } = {},
): Promise<void> {
  if (!personId) return;
  const door = act.door === 'web' ? {} : { door: 'text' };
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId,
    personId,
    action,
    subject,
    detail: { ...detail, ...door },
  });
}

/** A moment as the audit tells it: "20:30" on the day on which it is told, else with its day. */
export function momentNoted(at: Date, now: Date, zone: string): string {
  const day = localDay(at, zone);
  const time = localTime(at, zone);
  return day === localDay(now, zone) ? time : `${day} ${time}`;
}
