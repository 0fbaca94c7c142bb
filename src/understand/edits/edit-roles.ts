import { orderRoles } from '../dishes/order-roles.ts';
import type { Role } from '../languages/lexeme.ts';

/** The roles whose phrases are read in a change of a cart. */
export const editRoles: ReadonlySet<Role> = new Set<Role>([
  ...orderRoles,
  'editing',
  'off',
  'more',
  'fewer',
  'only',
  'twice',
  'halve',
  'also',
  'clear',
  'sameAgain',
  'pronoun',
  'lineAt',
  'lineNumber',
  'wholeCart',
  'into',
  'inPlaceOf',
  'insteadOfIt',
  'except',
  'rest',
  'about',
  'suchOne',
  'but',
  'asksOfCart',
]);
