import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { TimeField } from '../parts/moments.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { movable } from './moving.ts';
import { Refusal } from './refusal.tsx';
import type { RowPanel } from './row-panel.ts';
import { TableChoice } from './table-choice.tsx';
import { clockOf, dayAfter, instantOf } from './times.ts';
import { useTouched, versionShown } from './use-touched.ts';

/** Four in the morning ends the business day, and does not begin it. */
const endOf = (day: BookDay, clock: string, zone: string) =>
  instantOf(clock === '04:00' ? { day: dayAfter(day.day, 1) } : day, clock, zone);

/** A table that nobody gets for a while: its time, table and reason can be changed, or it is given back. */
export function BlockDetail({ booking: block, day, now, close, changed }: RowPanel) {
  const { restaurant } = useHere();
  const { zone } = restaurant;
  const tell = useNotice();
  const params = { restaurant: restaurant.id, block: block.id };
  const unblock = useAction('DELETE /restaurants/:restaurant/blocks/:block');
  const edit = useAction('PATCH /restaurants/:restaurant/blocks/:block');
  const { fields, differing, since, touch } = useTouched(block, {
    from: clockOf(block.startsAt, zone),
    until: clockOf(block.endsAt, zone),
    tables: block.tableIds as readonly string[],
    reason: block.name ?? '',
  });
  const names = day.tables.filter(({ id }) => block.tableIds.includes(id)).map(({ name }) => name);
  async function save(clear = false): Promise<void> {
    const { from, until, tables, reason } = differing;
    const done = await edit.run({
      params,
      body: {
        version: Math.max(since, versionShown(edit.current)),
        clear,
        ...(reason === undefined ? {} : { reason }),
        // Its end is said as well: a new beginning alone would move it.
        ...(from === undefined && until === undefined
          ? {}
          : {
              startsAt: from === undefined ? block.startsAt : instantOf(day, from, zone),
              endsAt: until === undefined ? block.endsAt : endOf(day, until, zone),
            }),
        ...(tables === undefined ? {} : { tables: [...tables] }),
      },
    });
    changed();
    if (!done) return;
    const { moved } = done.answer;
    tell({
      text:
        moved.length > 0 ? `Saved. ${moved.map(({ name }) => name).join(', ')} changed tables.` : 'Saved.',
    });
    close();
  }
  return (
    <PageDialog title={`Block of ${names.join(' + ')}`} aside close={close}>
      <p>
        {dayIn(block.startsAt, zone)}, {timeIn(block.startsAt, zone)} to {timeIn(block.until, zone)}
      </p>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TableChoice day={day} chosen={fields.tables} choose={(tables) => touch({ tables })} />
        <div className="field-row">
          <TimeField
            label="From"
            required
            disabled={movable(block, now) !== 'both'}
            value={fields.from}
            onChange={(from) => touch({ from })}
            wrong={edit.wrong('startsAt')}
          />
          <TimeField
            label="Until"
            required
            value={fields.until}
            onChange={(until) => touch({ until })}
            wrong={edit.wrong('endsAt')}
          />
        </div>
        <Field label="Reason" hint="Colleagues read it." wrong={edit.wrong('reason')}>
          <input
            maxLength={120}
            value={fields.reason}
            onChange={(event) => touch({ reason: event.target.value })}
          />
        </Field>
        <Refusal trouble={edit.trouble} current={edit.current} zone={zone} clear={() => void save(true)} />
        <button type="submit" className="btn btn-primary" disabled={edit.busy || fields.tables.length === 0}>
          Save
        </button>
      </form>
      <Trouble text={unblock.trouble} />
      <button
        type="button"
        className="btn btn-outline-secondary"
        disabled={unblock.busy}
        onClick={() =>
          void unblock.run({ params }).then((done) => {
            changed();
            if (done) close();
          })
        }
      >
        Give the table back
      </button>
    </PageDialog>
  );
}
