import type { Role } from './lexeme.ts';

/** Roles that say what sort of word it is, and nothing of what to do with it: "sushi", "window", "birthday". */
export const contentRoles: readonly Role[] = [
  'atLarge',
  'contents',
  'counted',
  'food',
  'measure',
  'nameless',
  'plain',
  'trait',
];
