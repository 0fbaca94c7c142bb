import type { Sentence } from '../sentence.ts';
import { readNumber } from './read-number.ts';
import { readOrdinal } from './read-ordinal.ts';
import { word } from './word.ts';

/** "fifths" after a number, or "ka paanchva": what the number is divided by. */
function readDivisor(sentence: Sentence, at: number): { value: number; to: number } | undefined {
  const plural = word(sentence, at, 'divisor');
  if (plural) return { value: plural.lexeme.value, to: plural.to };
  const of = word(sentence, at, 'of');
  const part = of && readOrdinal(sentence, of.to);
  return part && !part.digits ? part : undefined;
}

/** The whole numbers of a sentence in their order. A word that is rather another one counts only where it stands alone. */
export function findNumbers(sentence: Sentence): number[] {
  const found: number[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const number = readNumber(sentence, at);
    if (!number) {
      at += 1;
      continue;
    }
    const alone = number.to - at === sentence.tokens.length;
    const divisor = number.value % 1 === 0 ? readDivisor(sentence, number.to) : undefined;
    const divided = divisor && number.value % divisor.value === 0;
    const value = divided ? number.value / divisor.value : number.value;
    if (Number.isInteger(value) && (!number.weak || alone)) found.push(value);
    at = divided ? divisor.to : number.to;
  }
  return found;
}
