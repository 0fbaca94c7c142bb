import type { Mention } from './mention.ts';
import { isCapital, surely, type Surroundings } from './surroundings.ts';

/** Longer names are sentences. */
const mostWords = 6;

const inner: ReadonlySet<string> = new Set(['&', "'", '’', '.', '-']);

/** The token after a run of capitalised words from `from`: "Hotel Sagar & Sons". */
function endOfCapitals(around: Surroundings, from: number): number {
  const { tokens } = around.sentence;
  let to = from;
  for (let at = from; at < tokens.length && at < from + mostWords; at++) {
    const token = tokens[at];
    if (isCapital(around, at)) to = at + 1;
    else if (token?.kind === 'number' && at > from && isCapital(around, at - 1)) to = at + 1;
    else if (!(at > from && token && (inner.has(token.text) || isLink(around, at)))) break;
    if (to === at + 1 && around.sentence.lexeme(at + 1, 'region') && isCapital(around, at + 1)) break;
  }
  return to;
}

/** "of", "the" between the words of a name. */
function isLink(around: Surroundings, at: number): boolean {
  const { sentence } = around;
  return surely(sentence, at, 'article') !== undefined || sentence.tokens[at]?.text === 'of';
}

/** The token after the words of a dish from `from`: up to the next word that says something else. */
function endOfDish({ sentence }: Surroundings, from: number): number {
  let at = from;
  while (at < sentence.tokens.length && at < from + 4) {
    if (sentence.tokens[at]?.kind !== 'word') break;
    if (sentence.lexemes(at).some(({ cost }) => cost < 0.4)) break;
    at++;
  }
  return at;
}

/** "my office", "the railway station", "Geraldine's house" from `from`: the token after it. */
function endOfSpot(around: Surroundings, from: number): number | undefined {
  const { sentence } = around;
  let at = from;
  const owned =
    surely(sentence, from, 'possessive') !== undefined || /['’]s$/.test(sentence.span(from, from + 1).text);
  if (!owned && !isCapital(around, from)) return undefined;
  for (; at < from + mostWords && sentence.tokens[at]?.kind === 'word'; at++) {
    if (at > from && surely(sentence, at, 'spotNoun')) return at + 1;
    if (at > from && !isCapital(around, at) && !owned) return undefined;
    if (at > from && surely(sentence, at, 'leadIn')) return undefined;
  }
  return undefined;
}

/** A name that the guide does not have, by its lead-in and its form; a capital counts where capitals say something. */
export function readUnknownName(around: Surroundings, from: number): Mention | undefined {
  const { sentence, lead } = around;
  if (!lead || (!lead.strict && lead.lead !== 'near')) return undefined;
  const mention = (field: string, to: number): Mention => ({
    field,
    value: sentence.span(from, to).text,
    from,
    to,
    confidence: 0.6,
  });
  if (lead.lead === 'near') {
    const spot = endOfSpot(around, from);
    if (spot !== undefined) return mention('poi', spot);
  }
  if (lead.lead === 'serving') {
    const to = endOfDish(around, from);
    return to > from && !surely(sentence, to, 'foodNoun') ? mention('dish', to) : undefined;
  }
  if (!isCapital(around, from)) return undefined;
  const to = endOfCapitals(around, from);
  if (to === from + 1 && sentence.lexemes(from).some(({ cost, to: end }) => cost < 0.4 && end === to))
    return undefined;
  if (lead.lead === 'named') return mention('restaurant', to);
  const inRegion = surely(sentence, to, 'region') !== undefined && isCapital(around, to);
  if (lead.lead === 'at') return mention(inRegion ? 'city' : 'restaurant', to);
  return mention('city', to);
}
