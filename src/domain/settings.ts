import { z } from 'zod';
import { type Contradiction } from './menu-file-checks.ts';
import { bookingOfFile } from './restaurant-file-booking.ts';
import { hoursOfFile } from './restaurant-file-hours.ts';
import { orderingOfFile, paymentsOfFile } from './restaurant-file-ordering.ts';
import { notificationsOfFile, profileOfFile } from './restaurant-file-profile.ts';
import {
  bookingContradictions,
  hoursContradictions,
  type Mendable,
  orderingContradictions,
} from './restaurant-file-settings-checks.ts';
import { taxFields } from './restaurant-file-tax.ts';

/** What a restaurant sets, in the groups in which it is shown and saved: the parts of its file. */
export const settingsOfFile = {
  profile: profileOfFile,
  hours: hoursOfFile,
  booking: bookingOfFile,
  ordering: orderingOfFile,
  tax: taxFields,
  payments: paymentsOfFile,
  notifications: notificationsOfFile,
} satisfies Record<string, z.ZodType>;

export type SettingsGroup = keyof typeof settingsOfFile;
export type Settings = { [G in SettingsGroup]: z.output<(typeof settingsOfFile)[G]> };

/** What is known of the menu where its taxes are looked at. */
export interface TaxedMenu {
  currency: string;
  classes: readonly { taxClass: string; liquor: boolean }[];
}

const mend = (path: Contradiction['path'], message: string, remedy: string): Mendable => ({
  path,
  message,
  remedy,
});

function taxContradictions({ rates }: Settings['tax'], { currency, classes }: TaxedMenu): Mendable[] {
  return classes.flatMap(({ taxClass, liquor }) => {
    const rate = rates[taxClass];
    if (rate === undefined) {
      return mend(
        ['rates'],
        `leave out ${taxClass}, which dishes on the menu have`,
        `Give ${taxClass} a rate; 0 is one.`,
      );
    }
    // Liquor for people is outside GST (Constitution, article 366(12A)).
    return liquor && currency === 'INR' && rate > 0
      ? mend(['rates', taxClass], 'holds liquor, which bears no GST', 'Set it to 0.')
      : [];
  });
}

/** What a group whose every value is right in itself still gets wrong. */
export function wrongIn<G extends SettingsGroup>(group: G, value: Settings[G], menu: TaxedMenu): Mendable[] {
  const one = { [group]: value } as Partial<Settings>;
  return [
    ...(one.hours ? hoursContradictions(one.hours) : []),
    ...(one.booking ? bookingContradictions(one.booking) : []),
    ...(one.ordering ? orderingContradictions(one.ordering) : []),
    ...(one.tax ? taxContradictions(one.tax, menu) : []),
  ];
}
