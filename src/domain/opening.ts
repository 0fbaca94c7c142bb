import type { ServicePeriod } from './hours.ts';
import type { OrderingRules, PaymentRules } from './policy.ts';
import type { BookingRules } from './tables/rules.ts';

/** What a restaurant has so far, of what guests need. */
export interface Prepared {
  periods: readonly Pick<ServicePeriod, 'service'>[];
  booking: Pick<BookingRules, 'mode' | 'deposits'>;
  ordering: Pick<OrderingRules, 'pickup' | 'preOrder' | 'atTable' | 'catering'>;
  payments: PaymentRules;
  /** Dishes on the menu that guests read. */
  dishes: number;
  /** Tables on the floor. */
  tables: number;
}

export type Missing = 'hours' | 'menu' | 'service' | 'payments';

/** Whether guests pay it through us: orders of any kind, or deposits for tables. */
function takesMoney({ booking, ordering }: Prepared): boolean {
  const { pickup, preOrder, atTable, catering } = ordering;
  return (
    pickup ||
    preOrder ||
    atTable === true ||
    catering !== undefined ||
    (booking.mode !== 'walk-in' && (booking.deposits ?? []).length > 0)
  );
}

/**
 * What is still missing before guests can find a restaurant, in the order in which it is best done: hours; a dish; something
 * that guests can come for (a table, food to fetch, catering, or the plain word that one walks in); and where it takes money,
 * the account the money goes on to.
 */
export function missingBefore(prepared: Prepared): Missing[] {
  const { periods, booking, ordering, payments, dishes, tables } = prepared;
  const served =
    tables > 0 || ordering.pickup || ordering.catering !== undefined || booking.mode === 'walk-in';
  const missing: [Missing, boolean][] = [
    ['hours', periods.length === 0],
    ['menu', dishes === 0],
    ['service', !served],
    ['payments', takesMoney(prepared) && payments.linkedAccount === undefined],
  ];
  return missing.filter(([, lacks]) => lacks).map(([what]) => what);
}
