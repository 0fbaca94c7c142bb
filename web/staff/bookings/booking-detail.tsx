import { useEffect } from 'react';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, money, timeIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { TimeField } from '../parts/moments.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { NameField, PartyField } from './guest-fields.tsx';
import { lives, movable } from './moving.ts';
import { Refusal } from './refusal.tsx';
import type { RowPanel } from './row-panel.ts';
import { CallOff, Steps } from './steps.tsx';
import { TableChoice } from './table-choice.tsx';
import { useSave } from './use-save.ts';
import { useSteps } from './use-steps.ts';
import { versionShown } from './use-touched.ts';
import { historyOf, stateOf } from './words.ts';
import { WordsInput } from '../parts/words-input.tsx';

/** Everything about one booking, and everything that can be done with it. */
export function BookingDetail(panel: RowPanel) {
  const { booking, day, now, close, changed } = panel;
  const { restaurant, path } = useHere();
  const { zone, currency } = restaurant;
  const steps = useSteps(booking, { changed, close, taken: (after) => form.seen(after) });
  const form = useSave(panel, versionShown(steps.current));
  const { fields, touch, edit, move } = form;
  const story = useData('GET /restaurants/:restaurant/bookings/:booking', {
    params: { restaurant: restaurant.id, booking: booking.id },
  });
  const again = story.again;
  useEffect(() => void again(), [again, booking.version]);

  const living = lives(booking) && booking.status !== 'held';
  const digits = booking.guest.lastDigits;
  return (
    <PageDialog title={booking.name ?? 'Guests'} aside close={close}>
      <p className="acts">
        <span className="badge-plain">{stateOf(booking, now)}</span>
        {booking.number !== null && <span className="badge-plain">#{booking.number}</span>}
        {digits && <span className="badge-plain">phone …{digits}</span>}
        {historyOf(booking) && <span className="badge-plain">{historyOf(booking)}</span>}
        {booking.pinned && <span className="badge-plain">kept at its table</span>}
      </p>
      {booking.food && (
        <p>
          {booking.food.dishes} dishes ordered ahead, {money(booking.food.paise, currency)}
        </p>
      )}
      {booking.deposit && (
        <p>
          Deposit {money(booking.deposit.paise, currency)}, {booking.deposit.paid ? 'paid' : 'not paid yet'}
        </p>
      )}
      <Steps booking={booking} steps={steps} />
      {digits && (
        <p>
          <Link to={path(`guests/of/${booking.id}`)}>Write to the guest</Link>
        </p>
      )}
      {living && (
        <Form className="dialog-form" send={() => form.save()}>
          <NameField value={fields.name} onChange={(name) => touch({ name })} wrong={edit.wrong('name')} />
          <div className="field-row">
            <PartyField
              value={fields.party}
              onChange={(party) => touch({ party })}
              wrong={edit.wrong('party')}
              required={false}
            />
            <TimeField
              label="Time"
              step={900}
              disabled={movable(booking, now) !== 'both'}
              value={fields.time}
              onChange={(time) => touch({ time })}
              wrong={move.wrong('startsAt')}
            />
          </div>
          <TableChoice day={day} chosen={fields.tables} choose={(tables) => touch({ tables })} />
          <Field label="Note" hint="Staff read it; the guest does not." wrong={edit.wrong('note')}>
            <WordsInput
              rows={2}
              most={300}
              value={fields.note}
              onChange={(value) => touch({ note: value })}
            />
          </Field>
          <Refusal trouble={edit.trouble} current={edit.current} zone={zone} />
          <Refusal
            trouble={move.trouble}
            current={move.current}
            zone={zone}
            clear={() => form.save(true)}
            choose={form.takeTime}
          />
          <button type="submit" className="btn btn-primary" disabled={edit.busy || move.busy}>
            Save
          </button>
        </Form>
      )}
      {booking.can.includes('cancel') && <CallOff booking={booking} steps={steps} />}
      {story.data && story.data.changes.length > 0 && (
        <section>
          <h3>What was changed</h3>
          <ul className="story">
            {story.data.changes.map(({ by, at, what }) => (
              <li key={at + what.join()}>
                <small className="soft">
                  {dayIn(at, zone)}, {timeIn(at, zone)}, {by ?? 'the guest'}
                </small>
                {what.join('; ') || 'something else'}
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageDialog>
  );
}
