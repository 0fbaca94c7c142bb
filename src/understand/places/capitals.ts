import { costs } from '../index/reading.ts';
import { isCapital, surely, type Surroundings } from './surroundings.ts';

/** Longer names are sentences. */
const mostWords = 7;

const inner: ReadonlySet<string> = new Set(['&', "'", '’', '-']);

/** "of", "the", "&" between the words of a name, and the stop of "St. James"; that of a sentence ends the name. */
function isLink({ sentence }: Surroundings, at: number): boolean {
  const { tokens } = sentence;
  const text = tokens[at]?.text ?? '';
  if (text === '.') return tokens[at + 1]?.glued === true || (tokens[at - 1]?.text.length ?? 9) < 4;
  return inner.has(text) || text === 'of' || surely(sentence, at, 'article') !== undefined;
}

/** Whether a state or a country begins at token `at`: the name of a city ends before it. */
function isRegion(around: Surroundings, at: number): boolean {
  const region = around.sentence.lexeme(at, 'region');
  return region !== undefined && region.cost === costs.exact && isCapital(around, at);
}

/** The token after a run of capitalised words from `from`: "Hotel Sagar & Sons". */
export function endOfCapitals(around: Surroundings, from: number): number {
  const { tokens } = around.sentence;
  let to = from;
  for (let at = from; at < tokens.length && at < from + mostWords; at++) {
    if (at > from && isRegion(around, at)) break;
    if (isCapital(around, at)) to = at + 1;
    else if (at === from || !isLink(around, at)) break;
  }
  return to;
}

/** Whether a run of capitals is more than words of every day: "at Home" is no name, nor is "at Lunch". */
export function hasUnknownWord({ sentence }: Surroundings, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const known = sentence
      .lexemes(at)
      .some(({ entry, cost }) => cost < costs.sound && entry.role !== 'cuisine');
    if (!known) return true;
  }
  return false;
}
