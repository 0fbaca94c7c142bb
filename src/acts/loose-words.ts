import type { Lexicon } from '../understand/meaning/guide.ts';
import { understand } from '../understand/understand.ts';

const nowhere: Lexicon = { restaurants: [], areas: [], cities: [], cuisines: [], zone: 'UTC' };

/**
 * What is left of loose words without the small ones of every sentence: "who has rogan josh" looks for rogan josh. Where
 * nothing is left they stay as they are, for a name may be made of small words. `now`: the moment of the turn.
 */
export function looseWords(words: string, now: Date): string {
  const { wish } = understand(words, {
    now,
    zone: nowhere.zone,
    lexicon: nowhere,
    offered: [],
    numbered: false,
  });
  return wish.words ?? words;
}
