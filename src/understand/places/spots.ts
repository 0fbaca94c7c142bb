import { endOfCapitals } from './capitals.ts';
import { isPossessive } from '../text/possessive.ts';
import { isCapital, surely, type Surroundings } from './surroundings.ts';

/** Longer names are sentences. */
const mostWords = 6;

/** "5th Main", "12th Cross Road" from token `from`: the token after it. */
function endOfNumbered({ sentence }: Surroundings, from: number): number | undefined {
  const { tokens } = sentence;
  const ordinal = tokens[from + 1]?.kind === 'word' && tokens[from + 1]?.glued;
  return tokens[from]?.kind === 'number' && ordinal ? surely(sentence, from + 2, 'spotNoun')?.to : undefined;
}

/**
 * A spot that no guide lists, by its form: "my office", "Geraldine's house", "Cubbon Park", "12th Main". The token after
 * it; undefined where none begins at token `from`.
 */
export function endOfSpot(around: Surroundings, from: number): number | undefined {
  const { sentence } = around;
  const numbered = endOfNumbered(around, from);
  if (numbered !== undefined) return numbered;
  const owned = surely(sentence, from, 'possessive') !== undefined || isPossessive(sentence, from);
  if (!owned && !isCapital(around, from)) return undefined;
  if (!sentence.has('spotNoun')) return undefined;
  for (let at = from + 1; at < from + mostWords && sentence.tokens[at]?.kind === 'word'; at++) {
    const noun = surely(sentence, at, 'spotNoun');
    if (noun) {
      const of = sentence.tokens[noun.to]?.text === 'of' && isCapital(around, noun.to + 1);
      return of ? endOfCapitals(around, noun.to + 1) : noun.to;
    }
    if (surely(sentence, at, 'leadIn') || !(owned || isCapital(around, at))) return undefined;
  }
  return undefined;
}
