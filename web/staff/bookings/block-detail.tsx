import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { BlockFields } from './block-fields.tsx';
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
      <Form className="dialog-form" send={save}>
        <TableChoice day={day} chosen={fields.tables} choose={(tables) => touch({ tables })} />
        <BlockFields
          said={fields}
          say={touch}
          from={{
            required: true,
            disabled: movable(block, now) !== 'both',
            wrong: edit.wrong('startsAt'),
          }}
          until={{ required: true, wrong: edit.wrong('endsAt') }}
          wrong={edit.wrong('reason')}
        />
        <Refusal trouble={edit.trouble} current={edit.current} zone={zone} clear={() => void save(true)} />
        <button type="submit" className="btn btn-primary" disabled={edit.busy || fields.tables.length === 0}>
          Save
        </button>
      </Form>
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
