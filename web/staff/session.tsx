import { createContext, use } from 'react';
import type { Me } from '../../src/contract/me.ts';

export type Restaurant = Me['restaurants'][number];

/** Who is signed in, and at which of their restaurants they are looking. */
export interface Here {
  me: Me;
  restaurant: Restaurant;
  /** The address of a page at this restaurant: `path('menu')`. */
  path: (to: string) => string;
  /** Reads anew who is here, after something about the restaurant has changed that is told with it. */
  look: () => void;
}

export const HereContext = createContext<Here | undefined>(undefined);

/** Who is here, and where. */
export function useHere(): Here {
  const here = use(HereContext);
  if (here === undefined) throw new Error('This part must stand inside a restaurant.');
  return here;
}
