import type { Card } from '../../../src/contract/board.ts';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { timeIn } from '../format.ts';
import { follow } from './follow.ts';

/** What cards share of their board. */
export interface CardTools {
  read: () => Promise<void>;
  offline: boolean;
  printers: readonly string[];
}

export type Step = Card['next'][number];
export interface Decision {
  decision: 'accept' | 'delay' | 'decline';
  minutes?: number;
  reason?: string;
}

const stepped: Readonly<Record<Step, string>> = {
  begin: 'is begun',
  finish: 'is ready',
  hand_over: 'is handed over',
};
const reached = { begin: 'preparing', finish: 'ready', hand_over: 'served' } as const;
const decided = { accept: 'accepted', delay: 'put off', decline: 'declined' } as const;

/** Everything that can be done with a ticket. While offline nothing is sent, and it is said why. */
export function useCard(card: Card, { read, offline }: CardTools) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const decision = useAction('POST /restaurants/:restaurant/tickets/:ticket/decision');
  const step = useAction('POST /restaurants/:restaurant/orders/:order/step');
  const back = useAction('POST /restaurants/:restaurant/orders/:order/recall');
  const print = useAction('POST /restaurants/:restaurant/tickets/:ticket/print');
  const ofTicket = { restaurant: restaurant.id, ticket: card.id };
  const ofOrder = { restaurant: restaurant.id, order: card.orderId ?? '' };
  const who = `#${card.number}`;

  function refused(): boolean {
    if (offline) {
      tell({ text: `${who}: not sent, this device is offline. Tap again once it is back.`, kind: 'bad' });
    }
    return offline;
  }
  async function settle(said: string | undefined, undo?: () => void): Promise<boolean> {
    if (said !== undefined) tell({ text: said, ...(undo ? { undo } : {}) });
    await read();
    if (said !== undefined) follow(card.id);
    return said !== undefined;
  }
  async function recall(from: 'preparing' | 'ready' | 'served'): Promise<boolean> {
    if (refused()) return false;
    const done = await back.run({ params: ofOrder, body: { from } });
    return settle(done && `${who} is taken back.${done.answer.told ? ' The guest knows.' : ''}`);
  }
  return {
    busy: decision.busy || step.busy || back.busy || print.busy,
    trouble: decision.trouble ?? step.trouble ?? back.trouble ?? print.trouble,
    recall,
    async decide(body: Decision): Promise<boolean> {
      if (refused()) return false;
      const seen = card.status.ticket as 'open' | 'unanswered' | 'accepted' | 'delayed';
      const done = await decision.run({ params: ofTicket, body: { ...body, seen } });
      const at = done && body.decision !== 'decline' ? ` for ${timeIn(done.answer.at, restaurant.zone)}` : '';
      return settle(done && `${who} is ${decided[body.decision]}${at}. The guest is told.`);
    },
    async step(which: Step): Promise<boolean> {
      if (refused()) return false;
      const done = await step.run({ params: ofOrder, body: { step: which } });
      return settle(
        done && `${who} ${stepped[which]}.${done.answer.told ? ' The guest knows.' : ''}`,
        () => void recall(reached[which]),
      );
    },
    async printAgain(): Promise<boolean> {
      if (refused()) return false;
      const done = await print.run({ params: ofTicket });
      if (done) tell({ text: `${who} goes to ${done.answer.printers.join(' and ')}.` });
      return done !== undefined;
    },
  };
}

export type CardDoing = ReturnType<typeof useCard>;
