import type { Card } from '../../../src/contract/board.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Trouble } from '../parts/states.tsx';
import { bookingAt } from '../bookings/times.ts';
import { go } from '../route.tsx';
import { useHere } from '../session.tsx';
import { printHere } from './print.ts';
import type { CardDoing, CardTools, Step } from './use-card.ts';

const backTo: Readonly<Record<string, string>> = {
  preparing: 'Take back: not begun',
  ready: 'Take back: not ready yet',
  served: 'Take back: still here',
};

function Entry({
  icon,
  text,
  act,
  disabled,
}: {
  icon: IconName;
  text: string;
  act: () => void;
  disabled: boolean;
}) {
  return (
    <button type="button" className="btn btn-outline-secondary" disabled={disabled} onClick={act}>
      <Icon name={icon} />
      {text}
    </button>
  );
}

/** Everything else that can be done with a ticket. */
export function MoreDialog({
  card,
  names,
  main,
  doing,
  tools,
  close,
  open,
}: {
  card: Card;
  names: Readonly<Record<Step, string>>;
  /** The step that has its own button on the card. */
  main: Step | undefined;
  doing: CardDoing;
  tools: CardTools;
  close: () => void;
  open: (dialog: 'later' | 'decline' | 'refund') => void;
}) {
  const { restaurant, path } = useHere();
  const { order } = card.status;
  const agreed = card.status.ticket === 'accepted' || card.status.ticket === 'delayed';
  const canPutOff = agreed && card.lane !== 'done' && card.lane !== 'ready';
  const manages = restaurant.role === 'owner' || restaurant.role === 'manager';
  const mayRefund = manages && card.orderId !== null && (card.guest?.paid ?? 0) > 0;
  const then = async (act: Promise<boolean>) => {
    if (await act) close();
  };
  return (
    <PageDialog title={`#${card.number} ${card.name}`} close={close}>
      {card.decidedBy !== null && <p className="soft">Answered by {card.decidedBy}.</p>}
      <Trouble text={doing.trouble} />
      <div className="more-list">
        {card.next
          .filter((step) => step !== main)
          .map((step) => (
            <Entry
              key={step}
              icon="check"
              text={names[step]}
              disabled={doing.busy}
              act={() => void then(doing.step(step))}
            />
          ))}
        {card.recall && (order === 'preparing' || order === 'ready' || order === 'served') && (
          <Entry
            icon="undo"
            text={backTo[order] ?? 'Take back'}
            disabled={doing.busy}
            act={() => void then(doing.recall(order))}
          />
        )}
        {canPutOff && <Entry icon="clock" text="Put off" disabled={doing.busy} act={() => open('later')} />}
        {card.lines.length > 0 && (
          <Entry
            icon="print"
            text="Print from this device"
            disabled={tools.offline}
            act={() => printHere(restaurant.id, card.id)}
          />
        )}
        {card.lines.length > 0 && card.lane !== 'done' && tools.printers.length > 0 && (
          <Entry
            icon="print"
            text={`Print on ${tools.printers.join(' and ')}`}
            disabled={doing.busy}
            act={() => void then(doing.printAgain())}
          />
        )}
        {card.bookingId !== null && card.guest !== null && (
          <Entry
            icon="calendar"
            text="Open the booking"
            disabled={false}
            act={() => go(path(bookingAt(card.bookingId ?? '', card.at, restaurant.zone)))}
          />
        )}
        {card.guest?.lastDigits && (
          <Entry
            icon="sms"
            text="Write to the guest"
            disabled={false}
            act={() => go(path(`guests/of/${card.bookingId ?? card.orderId ?? ''}`))}
          />
        )}
        {mayRefund && (
          <Entry icon="undo" text="Give money back" disabled={tools.offline} act={() => open('refund')} />
        )}
        {agreed && card.lane !== 'done' && (
          <Entry icon="close" text="Decline after all" disabled={doing.busy} act={() => open('decline')} />
        )}
      </div>
    </PageDialog>
  );
}
