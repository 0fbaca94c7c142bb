import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { useAnyway, WhyAnyway } from './anyway.tsx';
import { BlockFields } from './block-fields.tsx';
import { NameField, PartyField } from './guest-fields.tsx';
import { Refusal } from './refusal.tsx';
import { TableChoice } from './table-choice.tsx';
import { useUndo } from './use-steps.ts';

interface Opened {
  day: BookDay;
  close: () => void;
  changed: () => void;
}

/** Guests who stand at the door; `at`: the tables that are chosen for them already. */
export function WalkIn({ day, close, changed, at = [] }: Opened & { at?: readonly string[] }) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const undo = useUndo(changed);
  const seat = useAction('POST /restaurants/:restaurant/walk-ins');
  const [party, setParty] = useState('2');
  const [name, setName] = useState('');
  const [tables, setTables] = useState<string[]>([...at]);
  const anyway = useAnyway(seat.current);
  async function send(): Promise<void> {
    const done = await seat.run({
      params: { restaurant: restaurant.id },
      body: {
        party: Number(party),
        ...(name.trim() ? { name } : {}),
        ...(tables.length > 0 ? { tables } : {}),
        ...anyway.sent,
      },
    });
    changed();
    if (!done) return;
    const names = day.tables
      .filter(({ id }) => done.answer.booking.tableIds.includes(id))
      .map((table) => table.name);
    const { booking } = done.answer;
    tell({ text: `Seated at ${names.join(' + ')}.`, undo: () => void undo(booking) });
    close();
  }
  return (
    <PageDialog title="Walk-in" aside close={close}>
      <Form className="dialog-form" send={send}>
        <PartyField value={party} onChange={setParty} wrong={seat.wrong('party')} />
        <NameField value={name} onChange={setName} hint="May be left out." wrong={seat.wrong('name')} />
        <TableChoice day={day} chosen={tables} choose={setTables} />
        <Refusal trouble={seat.trouble} current={undefined} zone={restaurant.zone} />
        <WhyAnyway anyway={anyway} wrong={seat.wrong('anyway')} />
        <button type="submit" className="btn btn-primary" disabled={seat.busy}>
          {anyway.closed ? 'Seat anyway' : 'Seat them now'}
        </button>
      </Form>
    </PageDialog>
  );
}

/** Tables that nobody gets for a while. */
export function Block({ day, close, changed }: Opened) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const block = useAction('POST /restaurants/:restaurant/blocks');
  const [tables, setTables] = useState<string[]>([]);
  const [said, setSaid] = useState({ from: '', until: '', reason: '' });
  const { from, until, reason } = said;
  async function send(): Promise<void> {
    const done = await block.run({
      params: { restaurant: restaurant.id },
      body: {
        tables,
        day: day.day,
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
        ...(reason.trim() ? { reason } : {}),
      },
    });
    changed();
    if (!done) return;
    const { moved } = done.answer;
    tell({ text: moved.length > 0 ? `Blocked. ${moved.length} bookings changed tables.` : 'Blocked.' });
    close();
  }
  return (
    <PageDialog title="Block tables" aside close={close}>
      <Form className="dialog-form" send={send}>
        <TableChoice day={day} chosen={tables} choose={setTables} open />
        <BlockFields
          said={said}
          say={(change) => setSaid({ ...said, ...change })}
          from={{ hint: 'Empty: from now.', wrong: block.wrong('from') }}
          until={{ hint: 'Empty: all day.', wrong: block.wrong('until') }}
          wrong={block.wrong('reason')}
        />
        <Refusal trouble={block.trouble} current={undefined} zone={restaurant.zone} />
        <button type="submit" className="btn btn-primary" disabled={block.busy || tables.length === 0}>
          Block
        </button>
      </Form>
    </PageDialog>
  );
}
