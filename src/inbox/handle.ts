import { alarms } from '../acts/alarms.ts';
import { lookUp } from '../acts/pay.ts';
import { type Written, writeEffects } from '../acts/act.ts';
import type { MessagePayload } from '../converse/prepare.ts';
import { actIn, conversationOf, turnInside, type TurnTools } from '../converse/take-turn.ts';
import type { DinerNews, StaffNews } from '../../flows/news.ts';
import type { Letter } from '../domain/message.ts';
import type { Log } from '../log.ts';
import type { PaymentOutcome } from '../send/payment.ts';
import type { Transaction } from '../store/database.ts';
import { type InboxRow, lockPending, markDone } from '../store/inbox.ts';
import { findPayment } from '../store/payments.ts';
import { stillStands, type TimerName } from '../store/timers.ts';
import { onStatus, onUndelivered, type StatusReport } from './deliveries.ts';
import { onMoneyCallEnded, onPaymentOutcome, onRazorpayEvent, type RazorpayEvent } from './money-signals.ts';

type TimerPayload = { subject: string; name: TimerName; timerId: string; epoch: number };
type Ended = {
  of: 'ended';
  kind: string;
  code: string | null;
  outboxId: string;
  call: MessagePayload & { paymentId?: string; refundId?: string };
};

/**
 * Deals with one pending row, whatever its kind, in one transaction; undefined when it is done or somebody has it.
 * `onRow` hears which row it is: instead of news that is due, older news of the same conversation.
 */
export function handlePending(
  tools: TurnTools & { log: Log },
  inboxId: string,
  onRow: (inboxId: string) => void,
): Promise<Written | undefined> {
  return tools.db.transaction(async (tx) => {
    const row = await lockPending(tx, inboxId);
    if (!row) return undefined;
    onRow(row.id);
    return handle(tools, tx, row);
  });
}

async function handle(tools: TurnTools & { log: Log }, tx: Transaction, row: InboxRow): Promise<Written> {
  switch (row.kind) {
    case 'message': {
      const letter = row.payload as Letter;
      const { id } = await conversationOf(tx, letter);
      return turnInside(tools, tx, id, { letter }, row.at, row.id);
    }
    case 'news': {
      const news = row.payload as DinerNews | StaffNews;
      // The sender of news knows which flow it speaks to; the two vocabularies share the event's name.
      return turnInside(
        tools,
        tx,
        row.conversationId ?? '',
        { news: { type: 'news', news } as never },
        row.at,
        row.id,
      );
    }
    default: {
      const act = actIn(tools, tx, tools.clock.now());
      await dealWith(tools, act, row);
      const written = await writeEffects(tx, act.effects, act.now, tools.me);
      await markDone(tx, row.id);
      return written;
    }
  }
}

async function dealWith(tools: { log: Log }, act: ReturnType<typeof actIn>, row: InboxRow): Promise<void> {
  switch (row.kind) {
    case 'status':
      return onStatus(act, row.payload as StatusReport);
    case 'timer': {
      const { subject, name, timerId, epoch } = row.payload as TimerPayload;
      if (await stillStands(act.tx, timerId, epoch)) await alarms[name](act, subject);
      return;
    }
    case 'razorpay event': {
      const event = row.payload as RazorpayEvent;
      if (!(await onRazorpayEvent(act, event))) {
        tools.log.info({ event: event.event, inboxId: row.id }, 'a Razorpay event concerns nothing of ours');
      }
      return;
    }
    case 'return': {
      const { linkId, reference } = row.payload as { linkId: string; reference: string };
      const payment = await findPayment(act.tx, reference, linkId);
      if (payment) lookUp(act, payment);
      return;
    }
    case 'outcome': {
      const outcome = row.payload as PaymentOutcome | Ended;
      if (outcome.of !== 'ended') return onPaymentOutcome(act, outcome);
      if (outcome.kind !== 'message') return onMoneyCallEnded(act, outcome.kind, outcome.call);
      return onUndelivered(act, row.conversationId, outcome.outboxId, outcome.call, outcome.code ?? '');
    }
    default:
      throw new Error(`Nobody deals with inbox rows of kind "${row.kind}".`);
  }
}
