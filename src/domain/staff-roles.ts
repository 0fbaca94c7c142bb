import type { RestaurantFile } from './restaurant-file.ts';

/** What somebody is at a restaurant. */
export type StaffRole = RestaurantFile['staff'][number]['role'];

/** Whether `one` may say who is, becomes or stops being `role`: owners are made and unmade by owners alone. */
export const mayManage = (one: StaffRole, role: StaffRole): boolean =>
  one === 'owner' || (one === 'manager' && role !== 'owner');

/** Whether a restaurant would be without an owner if this person were one no more. */
export function isLastOwner(
  staff: readonly { personId: string; role: StaffRole }[],
  personId: string,
): boolean {
  const owners = staff.filter(({ role }) => role === 'owner');
  return owners.length === 1 && owners[0]?.personId === personId;
}
