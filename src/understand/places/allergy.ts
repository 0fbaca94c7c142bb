import type { Found, Sentence } from '../sentence.ts';
import { surely } from './surroundings.ts';

function isFood(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.kind === 'word' && !surely(sentence, at, 'leadIn') && !surely(sentence, at, 'either')
  );
}

/** What a kitchen must know, in the guest's words; undefined where no allergy begins at token `at`. */
export function readAllergy(sentence: Sentence, at: number): Found<string> | undefined {
  if (!sentence.has('allergy')) return undefined;
  const { tokens } = sentence;
  const after = surely(sentence, at, 'allergy');
  if (after?.lexeme.stands === 'after') {
    let to = after.to;
    while (to < after.to + 2 && isFood(sentence, to)) to++;
    // "nuts and eggs".
    if (tokens[to - 1]?.text === 'and' && isFood(sentence, to)) to++;
    else if (tokens[to]?.text === 'and' && isFood(sentence, to + 1)) to += 2;
    return { value: sentence.span(at, to).text, from: at, to, confidence: 0.9 };
  }
  // "peanut allergy", "moongphali se allergy": one word before.
  const before = surely(sentence, at + 1, 'allergy');
  if (tokens[at]?.kind !== 'word' || before?.lexeme.stands !== 'before') return undefined;
  return { value: sentence.span(at, before.to).text, from: at, to: before.to, confidence: 0.9 };
}
