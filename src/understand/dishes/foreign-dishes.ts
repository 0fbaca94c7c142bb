import type { Sentence } from '../sentence.ts';
import { type Candidate, pieceFrom, stranger } from './candidates.ts';
import { mayBeItem, mayBeOption } from './piece.ts';

// Dearer than an option and an item ("cheese pizza"), cheaper than an item of which only some words were said and more.
const cost = { ofDish: 2.3, ofOther: 2.25, word: 1.1 } as const;

/** What a token says of dishes that need not be on the menu. */
interface Food {
  food: boolean;
  dish: boolean;
  /** A dish of the menu has this very name; it is no part of another one. */
  given: boolean;
  known: boolean;
}

function foodAt(sentence: Sentence, at: number, candidates: readonly Candidate[]): Food {
  const found: Food = { food: false, dish: false, given: false, known: false };
  for (const { role, entry, to, cost: apart } of sentence.lexemes(at)) {
    if (role !== 'food' || entry.role !== 'food' || to !== at + 1 || apart > 0.2) continue;
    found.food = true;
    found.dish ||= entry.dish === true;
  }
  if (!found.food) return found;
  for (const candidate of candidates) {
    if (candidate.to !== at + 1 || candidate.menu.length === 0) continue;
    const piece = pieceFrom(candidate);
    found.given ||= candidate.cost < 1.2 && piece.menu?.items.some(({ head }) => !head) === true;
    found.known ||= mayBeItem(piece) && !mayBeOption(piece);
  }
  return found;
}

/** Adds dishes that the menu does not have, though it has some of their words: "green tea" where there are tea and green salad. */
export function addForeignDishes(
  sentence: Sentence,
  from: number,
  to: number,
  candidates: Candidate[][],
): void {
  const foods: Food[] = [];
  for (let at = from; at < to; at++) foods[at] = foodAt(sentence, at, candidates[at] ?? []);
  for (let at = from; at < to; at++) {
    const first = foods[at];
    if (!first?.food || first.given) continue;
    for (let last = at + 1; last < to && last < at + 4; last++) {
      const food = foods[last];
      if (!food?.food) break;
      if (!food.dish) continue;
      const price = (food.known ? cost.ofDish : cost.ofOther) + cost.word * (last - at - 1);
      candidates[at]?.push(stranger(at, last + 1, price, 'food'));
    }
  }
}
