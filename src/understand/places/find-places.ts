import type { Claims } from '../claims.ts';
import type { Parsed } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { mapFields, type Mention } from './mention.ts';
import { MentionReader } from './mention-reader.ts';
import { isAlternative, isRefused } from './refusal.ts';

/** What a message says of places, and what the kitchen should know. */
export interface FoundPlaces {
  places: Parsed['places'];
  notes: string[];
}

/** Whether the one who writes is what is near: it says so, or names nothing on the map after it. */
function isNearMe({ nearMe, to }: Mention, next: Mention | undefined): boolean {
  if (nearMe !== 'perhaps') return nearMe === 'surely';
  return !(next && mapFields.has(next.field) && next.from <= to + 3);
}

/**
 * Reads what is looked for, by field of the guide: names as the guide writes them, near, sort, facility and kind of house
 * in the guest's words, price as "cheap", "moderate", "expensive" or "under N", diet, "yes" for openNow and nearMe.
 * Of alternatives ("thai or japanese") the first is given. Takes the tokens of what it reads.
 */
export function findPlaces(sentence: Sentence, setting: Setting, claims: Claims): FoundPlaces {
  const { mentions, indifferent, notes } = new MentionReader(sentence, setting).read();
  const places: Parsed['places'] = {};
  const refused = new Set<string>();
  let before: Mention | undefined;
  for (const [i, mention] of mentions.entries()) {
    const { field, value, from, to } = mention;
    claims.take(from, to);
    if (isRefused(sentence, mention)) {
      refused.add(field);
      continue;
    }
    const alternative = before?.field === field && isAlternative(sentence, before, mention);
    before = mention;
    if (alternative) continue;
    const held = places[field];
    if (!Array.isArray(held)) places[field] = [value];
    else if (!held.includes(value)) held.push(value);
    if (isNearMe(mention, mentions[i + 1])) places['nearMe'] = ['yes'];
  }
  for (const field of refused) places[field] ??= null;
  for (const field of indifferent) places[field] ??= 'any';
  for (const { from, to } of notes) claims.take(from, to);
  return { places, notes: notes.map(({ value }) => value) };
}
