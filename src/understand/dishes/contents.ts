import { costs } from '../index/vocabulary.ts';
import type { Sentence } from '../sentence.ts';

/** Whether "starters", "anything" or the "any" of "any veg" stands at token `at`. */
function speaksAtLarge(sentence: Sentence, at: number): boolean {
  const large = sentence.lexeme(at, 'atLarge');
  if (!large || large.cost >= costs.sound) return false;
  return !large.lexeme.diet || sentence.lexeme(large.to, 'diet')?.cost === costs.exact;
}

/** Whether a sentence has a word about what is in a dish, and is not about which dishes there are: "any veg starters". */
export function speaksOfContents(sentence: Sentence): boolean {
  if (!sentence.has('contents')) return false;
  let spoken = false;
  let large = false;
  for (const at of sentence.tokens.keys()) {
    const contents = sentence.lexeme(at, 'contents');
    if (contents && contents.cost < 0.2) {
      if (contents.lexeme.inIt) return true;
      spoken = true;
    }
    large ||= speaksAtLarge(sentence, at);
  }
  return spoken && !large;
}
