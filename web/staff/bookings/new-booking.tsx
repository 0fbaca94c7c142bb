import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { TimeField } from '../parts/moments.tsx';
import { useNotice } from '../parts/notices.tsx';
import { go } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { FreeTimes } from './free-times.tsx';
import { NameField, PartyField, PhoneField } from './guest-fields.tsx';
import { Refusal } from './refusal.tsx';
import { TableChoice } from './table-choice.tsx';
import { clockOf, instantOf } from './times.ts';
import { WordsInput } from '../parts/words-input.tsx';

/** A table for guests who are on the phone: how many, when, and who. */
export function NewBooking({
  day: shown,
  close,
  changed,
}: {
  day: BookDay;
  close: () => void;
  changed: () => void;
}) {
  const { restaurant, path } = useHere();
  const { id, zone } = restaurant;
  const tell = useNotice();
  const [wanted, setWanted] = useState(shown.day);
  const other = useData(
    'GET /restaurants/:restaurant/bookings',
    wanted === shown.day ? undefined : { params: { restaurant: id }, query: { day: wanted } },
  );
  const day = wanted === shown.day ? shown : other.data;
  const book = useAction('POST /restaurants/:restaurant/bookings');
  const [typed, setTyped] = useState({
    party: '2',
    time: '',
    name: '',
    phone: '',
    note: '',
    tables: [] as string[],
  });
  const set = (to: Partial<typeof typed>) => setTyped({ ...typed, ...to });
  const party = Number(typed.party);
  const free = useData(
    'GET /restaurants/:restaurant/free-times',
    party >= 1 ? { params: { restaurant: id }, query: { day: wanted, party } } : undefined,
  );

  async function send(time = typed.time): Promise<void> {
    if (!day) return;
    const done = await book.run({
      params: { restaurant: id },
      body: {
        party,
        name: typed.name,
        startsAt: instantOf(day, time, zone),
        ...(typed.phone.trim() ? { phone: typed.phone } : {}),
        ...(typed.note.trim() ? { note: typed.note } : {}),
        ...(typed.tables.length > 0 ? { tables: typed.tables } : {}),
      },
    });
    changed();
    if (!done) return;
    const { booking, told, moved } = done.answer;
    const tables = day.tables.filter((table) => booking.tableIds.includes(table.id)).map(({ name }) => name);
    tell({
      text: `Booked: ${booking.name ?? 'guests'}, ${booking.party}, ${timeIn(booking.startsAt, zone)} at ${tables.join(' + ')}.${told ? ' They are told by SMS.' : ''}${moved.length > 0 ? ` ${moved.length} other changed tables.` : ''}`,
    });
    close();
    if (wanted !== shown.day) go(path(`bookings?day=${wanted}`));
  }
  return (
    <PageDialog title="New booking" aside close={close}>
      <Form className="dialog-form" send={send}>
        <Field label="Day" hint={day && dayIn(day.from, zone)} wrong={other.trouble}>
          <input
            type="date"
            required
            value={wanted}
            onChange={(event) => {
              if (event.target.value === '') return;
              setWanted(event.target.value);
              set({ time: '', tables: [] });
            }}
          />
        </Field>
        <div className="field-row">
          <PartyField value={typed.party} onChange={(party) => set({ party })} wrong={book.wrong('party')} />
          <TimeField
            label="Time"
            required
            value={typed.time}
            onChange={(time) => set({ time })}
            wrong={book.wrong('startsAt')}
          />
        </div>
        {free.data && <FreeTimes free={free.data} chosen={typed.time} choose={(time) => set({ time })} />}
        <NameField
          required
          value={typed.name}
          onChange={(name) => set({ name })}
          wrong={book.wrong('name')}
        />
        <PhoneField
          value={typed.phone}
          onChange={(phone) => set({ phone })}
          hint="Then they are told by SMS. May be left out."
          wrong={book.wrong('phone')}
        />
        <Field label="Note" wrong={book.wrong('note')}>
          <WordsInput most={300} value={typed.note} onChange={(value) => set({ note: value })} />
        </Field>
        {day && <TableChoice day={day} chosen={typed.tables} choose={(tables) => set({ tables })} />}
        <Refusal
          trouble={book.trouble}
          current={book.current}
          zone={zone}
          choose={(at) => {
            const time = clockOf(at, zone);
            set({ time });
            void send(time);
          }}
        />
        <button type="submit" className="btn btn-primary" disabled={book.busy || !day}>
          Book
        </button>
      </Form>
    </PageDialog>
  );
}
