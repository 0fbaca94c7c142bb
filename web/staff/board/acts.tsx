import { useState } from 'react';
import type { Card } from '../../../src/contract/board.ts';
import { Icon } from '../../parts/icon.tsx';
import { Trouble } from '../parts/states.tsx';
import { Decline, Later } from './answer-dialogs.tsx';
import { MoreDialog } from './more-dialog.tsx';
import { RefundDialog } from './refund-dialog.tsx';
import { type CardTools, type Step, useCard } from './use-card.ts';

const stepNames = (card: Card): Readonly<Record<Step, string>> => ({
  begin: 'Start',
  finish: 'Ready',
  hand_over: card.kind === 'pickup' || card.kind === 'catering' ? 'Handed over' : 'Served',
});

/** What can be done with a ticket: the next thing first, the rest behind "more". */
export function CardActs({ card, tools }: { card: Card; tools: CardTools }) {
  const [open, setOpen] = useState<'later' | 'decline' | 'more' | 'refund'>();
  const doing = useCard(card, tools);
  const close = () => setOpen(undefined);
  const about = `#${card.number}`;
  const names = stepNames(card);
  const main = card.lane === 'ready' ? 'hand_over' : card.next.includes('begin') ? 'begin' : card.next[0];
  return (
    <>
      <Trouble text={doing.trouble} />
      <div className="card-acts">
        {card.lane === 'answer' && (
          <>
            <button
              type="button"
              className="btn btn-primary"
              disabled={doing.busy}
              aria-label={`Accept ${about}`}
              onClick={() => void doing.decide({ decision: 'accept' })}
            >
              <Icon name="check" />
              Accept
            </button>
            <button
              type="button"
              className="btn btn-outline-secondary"
              disabled={doing.busy}
              aria-label={`Later: put ${about} off`}
              onClick={() => setOpen('later')}
            >
              Later
            </button>
            <button
              type="button"
              className="btn btn-outline-danger"
              disabled={doing.busy}
              aria-label={`Decline ${about}`}
              onClick={() => setOpen('decline')}
            >
              Decline
            </button>
          </>
        )}
        {main !== undefined && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={doing.busy}
            aria-label={`${names[main]}: ${about}`}
            onClick={() => void doing.step(main)}
          >
            <Icon name="check" />
            {names[main]}
          </button>
        )}
        <button
          type="button"
          className="btn btn-outline-secondary more-acts"
          aria-label={`More about ${about}`}
          onClick={() => setOpen('more')}
        >
          <Icon name="more" />
        </button>
      </div>
      {open === 'later' && <Later card={card} doing={doing} close={close} />}
      {open === 'decline' && <Decline card={card} doing={doing} close={close} />}
      {open === 'refund' && card.orderId !== null && (
        <RefundDialog card={card} orderId={card.orderId} read={tools.read} close={close} />
      )}
      {open === 'more' && (
        <MoreDialog
          card={card}
          names={names}
          main={main}
          doing={doing}
          tools={tools}
          close={close}
          open={setOpen}
        />
      )}
    </>
  );
}
