import { useEffect, useRef, useState } from 'react';
import type { Card } from '../../../src/contract/board.ts';
import { useNotice } from '../parts/notices.tsx';
import { play } from './sound.ts';
import { kindNames, outcomeOf } from './words.ts';

const calledOff = (card: Card) =>
  ['withdrawn', 'lapsed'].includes(card.status.ticket) || card.status.order === 'cancelled';

/** What happened to a card that nobody at this board did; undefined: nothing that must be noticed. */
function happened(
  before: Card | undefined,
  card: Card,
): { tune: 'new' | 'changed' | 'cancelled'; text: string } | undefined {
  const who = `#${card.number}${card.name ? ` ${card.name}` : ''}`;
  if (!before) {
    return card.lane === 'answer'
      ? { tune: 'new', text: `New: ${who}, ${kindNames[card.kind].toLowerCase()}` }
      : undefined;
  }
  if (calledOff(card) && !calledOff(before))
    return { tune: 'cancelled', text: `${who}: ${outcomeOf(card).toLowerCase()}` };
  if (card.version > before.version)
    return { tune: 'changed', text: `${who} has changed: look at its dishes` };
  return undefined;
}

/**
 * Sounds and says what came, changed or was called off since the board was read before; the first reading is no news.
 * Gives the newest of it, for screen readers.
 */
export function useAlerts(cards: readonly Card[] | undefined): string {
  const before = useRef<ReadonlyMap<string, Card>>(undefined);
  const [said, setSaid] = useState('');
  const tell = useNotice();
  useEffect(() => {
    if (!cards) return;
    const known = before.current;
    before.current = new Map(cards.map((card) => [card.id, card]));
    if (!known) return;
    const news = cards.map((card) => happened(known.get(card.id), card)).filter((each) => each !== undefined);
    const loudest = news.find(({ tune }) => tune === 'cancelled') ?? news[0];
    if (!loudest) return;
    play(loudest.tune);
    setSaid(news.map(({ text }) => text).join('. '));
    for (const { tune, text } of news) if (tune !== 'new') tell({ text, kind: 'bad' });
  }, [cards, tell]);
  return said;
}
