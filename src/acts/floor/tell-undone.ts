import { nameOf } from '../../store/people.ts';
import type { Reservation } from '../../store/reservations.ts';
import { tellStaff } from '../tickets.ts';
import { lineOf, ticketOf } from '../visit.ts';
import type { Floor } from './floor.ts';

/** Tells the colleagues who were told that guests came, or did not, that it was noted by mistake. */
export async function tellUndone(
  { act, restaurant, change }: Floor,
  before: Pick<Reservation, 'status'>,
  after: Reservation,
): Promise<void> {
  const { number, rung } = await ticketOf(act, after);
  await tellStaff(
    act,
    restaurant,
    rung,
    `undone-${after.id}-${after.version}`,
    {
      about: 'guests noted',
      came: before.status === 'seated',
      undone: true,
      by: (change.by && (await nameOf(act.tx, change.by))) ?? '',
      ...lineOf(after, restaurant, number),
    },
    change.by ?? undefined,
  );
}
