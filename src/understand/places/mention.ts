import type { Found } from '../sentence.ts';
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

/** What a message names and wants of a place, in the order of its words. */
export interface Mentions {
  mentions: Mention[];
  /** Fields that the guest does not mind. */
  indifferent: Set<Field>;
  /** What the kitchen should know, in the guest's words. */
  notes: Found<string>[];
}

/** Fields whose names lie on the map. */
export const mapFields: ReadonlySet<Field> = new Set(['area', 'city', 'state', 'country', 'poi']);

/** Fields that are answered in the guest's words; of the others the guide's own spelling is given. */
export const wordFields: ReadonlySet<Field> = new Set(['near', 'sort', 'facility', 'placeType', 'poi']);
