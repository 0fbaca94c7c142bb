/** Numbers of people in the seed, by which tests sign in and write. */
export const numberOf = {
  /** Manager at The Copper Ladle. */
  harpreet: '+919000001001',
  /** Host there. */
  anitha: '+919000001002',
  /** Owner of it. */
  rohan: '+919000001003',
  /** Owner of its neighbour, Monsoon. */
  sheeba: '+919000002001',
  /** Thali's own desk. */
  desk: '+919000099001',
} as const;
