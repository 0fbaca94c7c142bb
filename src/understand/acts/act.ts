import type { Intent } from '../parsed.ts';

/** An act and the token where it is said. */
export interface Act {
  intent: Intent;
  from: number;
}
