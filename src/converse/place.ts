import { phrase, type Say } from '../../flows/say.ts';
import type { Outgoing } from '../domain/message.ts';

type Shown = NonNullable<Say['place']>;

/** A place as a message of its own: a point on the map, whose text is the address. */
export function placeMessage({ latitude, longitude, name, address }: Shown): Outgoing {
  return { text: `${name}, ${address}`, place: { latitude, longitude, name } };
}

/**
 * Text with the way to a place below its first paragraph, which names it, for where no map can be sent: Google's documented
 * address for a point (Maps URLs, `api=1`), not shortened.
 */
export function withMap([first, ...rest]: Say['text'], { latitude, longitude }: Shown): Say['text'] {
  const point = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  const url = `https://www.google.com/maps/search/?api=1&query=${point}`;
  return [...(first ? [first] : []), phrase('answer.map', { url }), ...rest];
}
