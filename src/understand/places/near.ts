import { costs } from '../index/reading.ts';
import { endOfSpot } from './spots.ts';
import type { Mention } from './mention.ts';
import { isCapital, surely, type Surroundings } from './surroundings.ts';

/** How near; what then says where. */
export interface Nearness extends Mention {
  /** The token after the "to" or "from" that binds a place. */
  next: number;
  /** Whether a place must follow: with nothing between, or after a "to". */
  leads: boolean;
}

/** Whether a number stands at token `at`: "around 8" is a time. A name may begin with one: "near 5th Cross". */
function isNumber(around: Surroundings, at: number): boolean {
  const { sentence } = around;
  const word = sentence.lexeme(at, 'number');
  const number = sentence.tokens[at]?.kind === 'number' || (word !== undefined && word.cost < costs.sound);
  if (number && endOfSpot(around, at) !== undefined) return false;
  return number && !sentence.namesAt(at).some(({ to }) => to > at + 1);
}

/** Whether what the word before is near to begins at token `at`. */
function isObject(around: Surroundings, at: number): boolean {
  const { sentence } = around;
  return (
    isCapital(around, at) ||
    endOfSpot(around, at) !== undefined ||
    (['writer', 'possessive', 'spot', 'facility', 'placeType'] as const).some((role) =>
      surely(sentence, at, role),
    ) ||
    sentence.namesAt(at).some(({ cost, entry }) => cost < costs.slip && entry.field !== 'near')
  );
}

/** How near something is, at token `at`. */
export function readNear(around: Surroundings, at: number): Nearness | undefined {
  const { sentence } = around;
  // "Neer dosa" is not near.
  const near = sentence.lexeme(at, 'near');
  const spoken = near && near.cost < costs.sound ? near : undefined;
  const named = sentence
    .namesAt(at)
    .find(({ entry, to, cost }) => entry.field === 'near' && to > at + 1 && cost < costs.slip);
  const to = Math.max(spoken?.to ?? 0, named?.to ?? 0);
  if (to === 0) return undefined;
  const { of = false, alone = false, far = false } = spoken?.lexeme ?? { alone: true };
  const link = surely(sentence, to, 'nearLink');
  const bound = link?.to ?? to;
  const article = surely(sentence, bound, 'article');
  const object = article && !surely(sentence, article.to, 'placeType') ? article.to : bound;
  if ((of || link) && isNumber(around, object)) return undefined;
  if (!alone && !isObject(around, object)) return undefined;
  const self = link || of ? surely(sentence, object, 'writer') : undefined;
  const leads = link !== undefined || of;
  return {
    field: 'near',
    value: sentence.span(at, to).text,
    from: at,
    to,
    confidence: 0.9,
    next: self?.to ?? (link || of ? object : to),
    leads,
    ...(far ? {} : self ? { nearMe: 'surely' } : leads ? {} : { nearMe: 'perhaps' }),
  };
}

/** Near the one who writes, at token `at`; "8 baje ke aas paas" is about a time. */
export function readNearMe({ sentence }: Surroundings, at: number): Mention | undefined {
  const spoken = surely(sentence, at, 'nearMe');
  if (!spoken) return undefined;
  const linked = at > 0 && surely(sentence, at - 1, 'kind') !== undefined;
  return linked ? undefined : { field: 'nearMe', value: 'yes', from: at, to: spoken.to, confidence: 0.9 };
}
