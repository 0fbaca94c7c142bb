import { bookingOfFile } from '../../domain/restaurant-file-booking.ts';
import { orderingOfFile } from '../../domain/restaurant-file-ordering.ts';
import { notificationsOfFile, profileOfFile } from '../../domain/restaurant-file-profile.ts';
import type { Place } from '../../domain/place.ts';
import { taxPresets } from '../../domain/tax-presets.ts';
import type { Settings } from '../../domain/settings.ts';
import { taxFields } from '../../domain/restaurant-file-tax.ts';
import { writeAudit } from '../../store/audit.ts';
import { addDraft } from '../../store/drafts.ts';
import { areasCalled } from '../../store/restaurants.ts';
import type { Act } from '../act.ts';

/** What Thali's desk knows of a restaurant that is to join. */
export interface Joining
  extends Pick<
    Settings['profile'],
    'name' | 'kind' | 'city' | 'area' | 'address' | 'cuisines' | 'languages'
  > {
  slug: string;
  zone: string;
  /** Where it is; undefined: somewhere in its neighbourhood, which is known. */
  place: Place | undefined;
}

/** How adding it ended: as a draft; or its name in addresses is somebody's; or nobody knows where its neighbourhood is. */
export type Added = { kind: 'added'; id: string } | { kind: 'taken' } | { kind: 'nowhere' };

/** Moderate; its people say what it is. */
const usualPrices = 2;

/**
 * Adds a restaurant that guests do not find yet. Its rules are the careful ones to begin with: staff accept each booking, no
 * order is taken, and tax is that of a restaurant in India, or of a hotel's; its people set them before they open.
 */
export async function addRestaurant(act: Act, personId: string, joining: Joining): Promise<Added> {
  const { slug, zone, place, ...profile } = joining;
  const [known] = await areasCalled(act.tx, { name: joining.area, city: joining.city });
  const at = place ?? known?.place;
  if (!at) return { kind: 'nowhere' };
  const id = await addDraft(act.tx, {
    slug,
    zone,
    currency: 'INR',
    profile: profileOfFile.parse({ ...profile, ...at, about: '', priceBand: usualPrices }),
    booking: bookingOfFile.parse({ mode: 'request' }),
    ordering: orderingOfFile.parse({ pickup: false, preOrder: false }),
    tax: taxFields.parse({
      rates: taxPresets[joining.kind === 'hotel' ? 'india-hotel' : 'india-restaurant'],
    }),
    payments: {},
    notifications: notificationsOfFile.parse({}),
  });
  if (id === undefined) return { kind: 'taken' };
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: id,
    personId,
    action: 'restaurant added',
    detail: { name: joining.name, slug },
  });
  return { kind: 'added', id };
}
