import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';

/** A restaurant of the simplest kind, for tests that need one of their own; open every evening, one small menu. */
export function smallRestaurant(change: Partial<RestaurantFile> = {}): RestaurantFile {
  return {
    slug: 'one-table',
    name: 'One Table Only',
    kind: 'restaurant',
    city: 'Bengaluru',
    area: 'Indiranagar',
    address: '1, Test Lane',
    latitude: 12.97,
    longitude: 77.64,
    about: 'One table, one dish.',
    cuisines: ['Test kitchen'],
    priceBand: 1,
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '18:00', to: '23:00' }],
    },
    booking: { mode: 'instant', leadMinutes: 0 },
    tables: [{ name: 'T1', seats: [1, 4] }],
    ordering: { pickup: true, preOrder: true },
    tax: {},
    menu: [{ section: 'All', items: [{ code: 'DAL', name: 'Dal', price: 200_00, diet: 'veg' }] }],
    staff: [{ name: 'Ravi', phone: '+919000098001', role: 'owner' }],
    ...change,
  };
}
