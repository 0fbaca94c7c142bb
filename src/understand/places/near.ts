import type { Mention } from './mention.ts';
import { isCapital, surely, type Surroundings } from './surroundings.ts';

/** Whether a number stands at token `at`: "around 8" is a time. A name may begin with one: "near 5th Cross". */
function isNumber({ sentence }: Surroundings, at: number): boolean {
  const number = sentence.tokens[at]?.kind === 'number' || surely(sentence, at, 'number') !== undefined;
  return number && !sentence.namesAt(at).some(({ to }) => to > at + 1);
}

/** Whether what the word before is near to begins at token `at`. */
function isObject(around: Surroundings, at: number): boolean {
  const { sentence } = around;
  return (
    isCapital(around, at) ||
    surely(sentence, at, 'possessive') !== undefined ||
    surely(sentence, at, 'spot') !== undefined ||
    sentence.namesAt(at).some(({ cost, entry }) => cost < 0.4 && entry.field !== 'near')
  );
}

/** How near, at token `at`. `to` is after the words themselves, `then` after the "to" or "from" that binds a place. */
export function readNear(around: Surroundings, at: number): (Mention & { then: number }) | undefined {
  const { sentence } = around;
  const spoken = surely(sentence, at, 'near');
  const named = sentence
    .namesAt(at)
    .find(({ entry, to, cost }) => entry.field === 'near' && to > at + 1 && cost < 0.4);
  const to = Math.max(spoken?.to ?? 0, named?.to ?? 0);
  if (to === 0) return undefined;
  const link = surely(sentence, to, 'nearLink');
  let then = link?.to ?? to;
  const article = surely(sentence, then, 'article');
  const object = article && !surely(sentence, article.to, 'placeType') ? article.to : then;
  if (isNumber(around, object)) return undefined;
  if (named === undefined && !spoken?.lexeme.alone && !isObject(around, object)) {
    if (!surely(sentence, object, 'placeType')) return undefined;
  }
  then = object;
  return { field: 'near', value: sentence.span(at, to).text, from: at, to, confidence: 0.9, then };
}

/** Near the one who writes, at token `at`; "8 baje ke aas paas" is about a time. */
export function readNearMe({ sentence }: Surroundings, at: number): Mention | undefined {
  const spoken = surely(sentence, at, 'nearMe');
  if (!spoken) return undefined;
  const linked = at > 0 && surely(sentence, at - 1, 'kind') !== undefined;
  return linked ? undefined : { field: 'nearMe', value: 'yes', from: at, to: spoken.to, confidence: 0.9 };
}
