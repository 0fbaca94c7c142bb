import { after, mayBeOption, spoken } from './piece.ts';
import { isParted, type Reading } from './reading.ts';

/** Reads words that are on no menu: an unknown thing if they are food, or stand where a thing would. */
export function readUnknown(reading: Reading, at: number): number {
  const { pieces, opening } = reading;
  const first = pieces[at];
  if (!first) return at;
  const previous = pieces[at - 1];
  const food = spoken(first, 'food');
  const adds = food?.quality || (food?.kind && previous?.to === first.from && mayBeOption(previous));
  if (adds && !pieces[at + 1]?.unknown) return at;
  let end = at;
  let isFood = first.unknown === 'food';
  while (pieces[end + 1]?.unknown) {
    end++;
    isFood ||= pieces[end]?.unknown === 'food';
  }
  const next = pieces[after(pieces, end)];
  const counted = opening !== undefined && (opening.quantity !== undefined || opening.single === true);
  const begins = counted || isParted(reading, at) || spoken(pieces[at - 1], 'together') !== undefined;
  const ends =
    !next ||
    next.stop !== undefined ||
    next.number !== undefined ||
    spoken(next, 'and') !== undefined ||
    spoken(next, 'together') !== undefined;
  if (!isFood && !(begins && ends)) return end;
  const options = opening?.options ?? [];
  const from = options.at(-1)?.to === first.from ? (options[0]?.from ?? first.from) : first.from;
  reading.unknown.push({ from, to: pieces[end]?.to ?? first.to });
  reading.opening = undefined;
  reading.together = false;
  return end;
}
