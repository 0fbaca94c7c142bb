import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import type { Waiting } from '../../../src/contract/waitlist.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { useAnyway, WhyAnyway } from './anyway.tsx';
import { Refusal } from './refusal.tsx';
import { TableChoice } from './table-choice.tsx';

/** Seats guests from the line at tables staff choose; also at whichever is free, once they say why before the house opens. */
export function SeatAt({
  guest,
  day,
  refused,
  close,
  changed,
}: {
  guest: Waiting;
  day: BookDay;
  /** How it ended to seat them without choosing, where it was refused. */
  refused?: { trouble: string | undefined; current: unknown };
  close: () => void;
  changed: () => void;
}) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const seat = useAction('POST /restaurants/:restaurant/waitlist/:guest/seat');
  const [tables, setTables] = useState<string[]>([]);
  const anyway = useAnyway(seat.current ?? refused?.current);
  const name = guest.name ?? 'Guests';
  async function send(): Promise<void> {
    const done = await seat.run({
      params: { restaurant: restaurant.id, guest: guest.id },
      body: { ...(tables.length > 0 ? { tables } : {}), ...anyway.sent },
    });
    if (done) {
      tell({ text: `${name} sits at ${done.answer.tables.join(' + ')}.` });
      close();
    }
    changed();
  }
  return (
    <PageDialog title={`Seat ${name}, ${guest.party}`} aside close={close}>
      <Form className="dialog-form" send={send}>
        <TableChoice day={day} chosen={tables} choose={setTables} open={refused === undefined} />
        <Refusal trouble={seat.trouble ?? refused?.trouble} current={seat.current} zone={restaurant.zone} />
        <WhyAnyway anyway={anyway} wrong={seat.wrong('anyway')} />
        <button
          type="submit"
          className="btn btn-primary"
          disabled={seat.busy || (refused === undefined && tables.length === 0)}
        >
          {anyway.closed ? 'Seat anyway' : 'Seat them there'}
        </button>
      </Form>
    </PageDialog>
  );
}
