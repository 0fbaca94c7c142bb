import { isOnlyHead, itemsOf, type Piece, spoken } from './piece.ts';
import { lastOf, type Reading } from './reading.ts';

/**
 * Whether words beside a loose name make it another dish: "kung pao chicken" is none of the chicken dishes there are, "rumali
 * roti" is no tandoori roti that is also called roti, nor "paneer tikka masala" a paneer tikka.
 */
export function isForeign(reading: Reading, at: number, piece: Piece): boolean {
  const stranger = reading.pieces[at - 1];
  if (!stranger || stranger.to !== piece.from) return false;
  const last = lastOf(reading);
  if (last?.named === stranger && isOnlyHead(piece) && itemsOf(piece).length > 1 && !reading.opening) {
    reading.drafts.pop();
    reading.unknown.push({ from: stranger.from, to: piece.to });
    return true;
  }
  if (!stranger.unknown || spoken(stranger, 'food')?.quality) return false;
  const [item] = itemsOf(piece);
  const text = reading.sentence.tokens[piece.from]?.text ?? '';
  const alias = piece.to === piece.from + 1 && item?.names[0]?.toLowerCase().endsWith(` ${text}`) === true;
  if (!isOnlyHead(piece) && !alias) return false;
  const before = reading.unknown.at(-1);
  if (before?.to === piece.from) before.to = piece.to;
  else reading.unknown.push({ from: stranger.from, to: piece.to });
  reading.opening = undefined;
  return true;
}
