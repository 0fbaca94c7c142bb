import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Role } from '../../src/contract/endpoint.ts';
import type { IconName } from '../parts/icon.tsx';

/** A page of a restaurant, loaded when it is first opened. */
export interface Screen {
  /** The part of the address after the restaurant's. */
  at: string;
  title: string;
  icon: IconName;
  roles: readonly Role[];
  /** Whether a phone's bar at the bottom has it; the others are behind "More". */
  handy: boolean;
  Page: LazyExoticComponent<ComponentType>;
}

const all = ['owner', 'manager', 'host', 'kitchen'] as const;
const front = ['owner', 'manager', 'host'] as const;
const managers = ['owner', 'manager'] as const;

/** In the order of the navigation. A page reads the rest of its address with `useRoute`. */
export const screens: readonly Screen[] = [
  {
    at: 'board',
    title: 'Board',
    icon: 'bell',
    roles: all,
    handy: true,
    Page: lazy(() => import('./board/page.tsx')),
  },
  {
    at: 'bookings',
    title: 'Bookings',
    icon: 'calendar',
    roles: front,
    handy: true,
    Page: lazy(() => import('./bookings/page.tsx')),
  },
  {
    at: 'menu',
    title: 'Menu',
    icon: 'list',
    roles: all,
    handy: true,
    Page: lazy(() => import('./menu/page.tsx')),
  },
  {
    at: 'guests',
    title: 'Guests',
    icon: 'sms',
    roles: front,
    handy: true,
    Page: lazy(() => import('./guests/page.tsx')),
  },
  {
    at: 'floor',
    title: 'Floor',
    icon: 'floor',
    roles: managers,
    handy: false,
    Page: lazy(() => import('./floor/page.tsx')),
  },
  {
    at: 'reports',
    title: 'Reports',
    icon: 'chart',
    roles: managers,
    handy: false,
    Page: lazy(() => import('./reports/page.tsx')),
  },
  {
    at: 'people',
    title: 'People',
    icon: 'person',
    roles: managers,
    handy: false,
    Page: lazy(() => import('./people/page.tsx')),
  },
  {
    at: 'settings',
    title: 'Settings',
    icon: 'gear',
    roles: managers,
    handy: false,
    Page: lazy(() => import('./settings/page.tsx')),
  },
];
