import { costs } from '../index/reading.ts';
import type { Role } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';
import { type Mention, mapFields } from './mention.ts';
import { followOf, isCapital, isCode, surely, type Surroundings } from './surroundings.ts';

type Reader = (around: Surroundings, at: number) => Mention | undefined;

const mention = (around: Surroundings, field: string, from: number, to: number, value?: string): Mention => ({
  field,
  value: value ?? around.sentence.span(from, to).text,
  from,
  to,
  confidence: 0.9,
});

/** A lexeme that says all by itself. */
const plain =
  (role: 'sort' | 'facility' | 'placeType', field: string): Reader =>
  (around, at) => {
    const spoken = around.sentence.lexeme(at, role);
    return spoken && spoken.cost < costs.sound ? mention(around, field, at, spoken.to) : undefined;
  };

const price: Reader = (around, at) => {
  const { sentence } = around;
  const spoken = sentence.lexeme(at, 'price');
  // Short words slip into each other: "sakta" is no "sasta".
  if (!spoken || (spoken.cost >= costs.slip && (sentence.tokens[at]?.text.length ?? 0) < 7)) return undefined;
  const noun = surely(sentence, spoken.to, 'priceNoun');
  return mention(around, 'price', at, noun?.to ?? spoken.to, spoken.lexeme.price);
};

const diet: Reader = (around, at) => {
  const spoken = surely(around.sentence, at, 'diet');
  return spoken && mention(around, 'diet', at, spoken.to, spoken.lexeme.diet);
};

const openNow: Reader = (around, at) => {
  const spoken = surely(around.sentence, at, 'openNow');
  return spoken && mention(around, 'openNow', at, spoken.to, 'yes');
};

/** A cuisine of the languages or of the guide at token `at`. */
function readsCuisine(sentence: Sentence, at: number): { to: number } | undefined {
  const spoken = sentence.lexeme(at, 'cuisine');
  const named = sentence
    .namesAt(at)
    .find(({ entry, cost }) => entry.field === 'cuisine' && cost < costs.sound);
  return spoken && spoken.cost < costs.sound ? spoken : named;
}

/** A cuisine that the guide lacks. */
const cuisine: Reader = (around, at) => {
  const { sentence, setting, lead } = around;
  const prefix = surely(sentence, at, 'cuisinePrefix');
  const whole = readsCuisine(sentence, at);
  const rest = prefix ? readsCuisine(sentence, prefix.to) : undefined;
  const spoken = rest !== undefined && rest.to > (whole?.to ?? 0) ? rest : whole;
  if (!spoken) return undefined;
  const follow = followOf(sentence, spoken.to);
  const meant =
    spoken.to > at + 1 ||
    follow === 'food' ||
    follow === 'house' ||
    follow === 'serving' ||
    lead?.lead === 'serving' ||
    setting.asked.includes('cuisine');
  return meant ? mention(around, 'cuisine', at, spoken.to) : undefined;
};

/** A state or a country that the guide lacks. */
const region: Reader = (around, at) => {
  const { sentence, lead, beside } = around;
  const spoken = sentence.lexeme(at, 'region');
  // Said in two words or by its sound it is another word: "go to", "spa in", "inn".
  if (!spoken || spoken.cost > costs.exact) return undefined;
  const led =
    lead?.lead === 'in' ||
    lead?.lead === 'at' ||
    lead?.lead === 'near' ||
    (beside !== undefined && (mapFields.has(beside.field) || beside.field === 'near'));
  const follow = followOf(sentence, spoken.to);
  const followed = follow === 'house' || follow === 'in' || follow === 'near';
  const short = (sentence.tokens[at]?.text.length ?? 0) < 3 && spoken.to === at + 1;
  const meant = short
    ? led && isCode(around, at)
    : (isCapital(around, at) && (led || followed)) || lead?.lead === 'in';
  return meant ? mention(around, spoken.lexeme.field, at, spoken.to) : undefined;
};

const spot: Reader = (around, at) => {
  const spoken = surely(around.sentence, at, 'spot');
  return spoken && mention(around, 'poi', at, spoken.to);
};

const readers: readonly [Role, Reader][] = [
  ['cuisinePrefix', cuisine],
  ['price', price],
  ['openNow', openNow],
  ['diet', diet],
  ['sort', plain('sort', 'sort')],
  ['facility', plain('facility', 'facility')],
  ['cuisine', cuisine],
  ['region', region],
  ['spot', spot],
  ['placeType', plain('placeType', 'placeType')],
];

/** What the words of the languages say at token `at` of what is looked for: the longest. */
export function readWish(around: Surroundings, at: number): Mention | undefined {
  let best: Mention | undefined;
  for (const [role, read] of readers) {
    if (!around.sentence.lexeme(at, role)) continue;
    const found = read(around, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
