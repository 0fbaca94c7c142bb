import { slipsApart } from '../index/slips.ts';
import { likeness } from '../text/likeness.ts';
import { soundOf } from '../text/sound.ts';

/** Below this two words have nothing to do with each other. */
const least = 0.5;

/** Slips that a word may have here: names are offered, not acted upon, so more than in a sentence. */
function mayHave(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}

/** Whether somebody wrote a word and another as one: "copperladle". */
function isPart(asked: string, word: string): boolean {
  return word.length > 3 && (asked.startsWith(word) || asked.endsWith(word));
}

/** How surely a folded word that somebody wrote is this word of a name: 1 the same, 0 another. */
export function closeness(asked: string, word: string): number {
  if (asked === word) return 1;
  const longer = Math.max(asked.length, word.length);
  const most = mayHave(longer);
  const slips = slipsApart(asked, word, most);
  if (slips <= most) return 1 - slips / longer;
  if (soundOf(asked) === soundOf(word)) return 0.8;
  const alike = isPart(asked, word) ? word.length / asked.length : 0.8 * likeness(asked, word);
  return alike < least ? 0 : alike;
}
