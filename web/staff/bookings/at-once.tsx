import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Field } from '../parts/field.tsx';
import { TimeField } from '../parts/moments.tsx';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { useAnyway, WhyAnyway } from './anyway.tsx';
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
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field label="Guests" wrong={seat.wrong('party')}>
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={200}
            required
            value={party}
            onChange={(event) => setParty(event.target.value)}
          />
        </Field>
        <Field label="Name" hint="May be left out." wrong={seat.wrong('name')}>
          <input maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <TableChoice day={day} chosen={tables} choose={setTables} />
        <Refusal trouble={seat.trouble} current={undefined} zone={restaurant.zone} />
        <WhyAnyway anyway={anyway} wrong={seat.wrong('anyway')} />
        <button type="submit" className="btn btn-primary" disabled={seat.busy}>
          {anyway.closed ? 'Seat anyway' : 'Seat them now'}
        </button>
      </form>
    </PageDialog>
  );
}

/** Tables that nobody gets for a while. */
export function Block({ day, close, changed }: Opened) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const block = useAction('POST /restaurants/:restaurant/blocks');
  const [tables, setTables] = useState<string[]>([]);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
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
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TableChoice day={day} chosen={tables} choose={setTables} open />
        <div className="field-row">
          <TimeField
            label="From"
            hint="Empty: from now."
            value={from}
            onChange={setFrom}
            wrong={block.wrong('from')}
          />
          <TimeField
            label="Until"
            hint="Empty: all day."
            value={until}
            onChange={setUntil}
            wrong={block.wrong('until')}
          />
        </div>
        <Field label="Reason" hint="Colleagues read it." wrong={block.wrong('reason')}>
          <input maxLength={120} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <Refusal trouble={block.trouble} current={undefined} zone={restaurant.zone} />
        <button type="submit" className="btn btn-primary" disabled={block.busy || tables.length === 0}>
          Block
        </button>
      </form>
    </PageDialog>
  );
}
