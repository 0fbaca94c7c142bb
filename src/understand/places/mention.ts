import type { Field } from './name-index.ts';

/** Something of a field that a message names: its tokens, `to` exclusive, and how sure that is, from 0 to 1. */
export interface Mention {
  field: Field;
  value: string;
  from: number;
  to: number;
  confidence: number;
  /** Of a near word: whether the one who writes is what is near; perhaps, where no place is said after it. */
  nearMe?: 'surely' | 'perhaps';
}

/** Fields whose names lie on the map. */
export const mapFields: ReadonlySet<Field> = new Set(['area', 'city', 'state', 'country', 'poi']);

/** Fields that are answered in the guest's words; of the others the guide's own spelling is given. */
export const wordFields: ReadonlySet<Field> = new Set(['near', 'sort', 'facility', 'placeType', 'poi']);
