import type { Role } from '../languages/lexeme.ts';

/**
 * The roles whose phrases are read in an order. A phrase of several words that other grammars know ("one more", "to be")
 * would hide the words of an order in it.
 */
export const orderRoles: ReadonlySet<Role> = new Set<Role>([
  'filler',
  'number',
  'scale',
  'ordinal',
  'ordinalEnding',
  'divisor',
  'fraction',
  'shift',
  'article',
  'and',
  'action',
  'together',
  'either',
  'instead',
  'everyOne',
  'within',
  'ofThem',
  'takeBack',
  'portion',
  'aside',
  'single',
  'times',
  'asItIs',
  'half',
  'give',
  'errand',
  'food',
  'measure',
]);
