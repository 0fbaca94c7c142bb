import { costs } from '../index/reading.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import type { Mention } from './mention.ts';

/** The token after what of the menu begins at token `at`, where a menu is ordered from; `at` where nothing does. */
export function endOfMenuWords(sentence: Sentence, { menu }: Setting, at: number): number {
  return (menu && sentence.menuAt(at).find(({ cost }) => cost < costs.slip)?.to) ?? at;
}

/** Whether a mention is about what is ordered: "veg" and "kebab" in words of the menu are no wish for a place. */
export function isOfMenu({ field, from, to }: Mention, sentence: Sentence, { menu }: Setting): boolean {
  if (!menu) return false;
  const { vocabulary } = menu.phrases;
  const words = sentence.tokens.slice(from, to);
  return field === 'diet' || (field === 'dish' && words.every(({ text }) => vocabulary.has(text)));
}
