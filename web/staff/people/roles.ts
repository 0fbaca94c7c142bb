import type { Role } from '../../../src/contract/endpoint.ts';

/** What each role may do, in a line. */
export const roleLines: Record<Role, { name: string; may: string }> = {
  owner: { name: 'Owner', may: 'Everything, owners and passwords too' },
  manager: { name: 'Manager', may: 'Menu, people, money and settings' },
  host: { name: 'Host', may: 'Bookings, guests and orders' },
  kitchen: { name: 'Kitchen', may: 'The board, and what is sold out' },
};

/** The roles that somebody of this role may give. */
export const givenBy = (role: Role): Role[] =>
  role === 'owner' ? ['owner', 'manager', 'host', 'kitchen'] : ['manager', 'host', 'kitchen'];
