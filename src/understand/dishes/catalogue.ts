import type { ModifierAction } from '../setting.ts';

/** A menu as far as its words go; prices, diets and the like are not a matter of understanding. */
export interface Catalogue {
  items: CatalogueItem[];
  groups: CatalogueGroup[];
}

export interface CatalogueItem {
  id: string;
  /** Its name first, then what else people call it, and its short code. */
  names: string[];
  /** Items of one kind ("dosa"); a generic item stands for its whole category. */
  category?: string;
  generic?: boolean;
  sizes: { id: string; names: string[] }[];
  /** Ids of the modifier groups it takes. */
  groups: string[];
}

export interface CatalogueGroup {
  id: string;
  name: string;
  min: number;
  max: number;
  /** What may be done with its options; absent: anything. */
  actions?: readonly ModifierAction[];
  /** A name with a quantity means the option that many times. */
  options: { id: string; names: { text: string; quantity?: number }[] }[];
}
