import { useState } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import { timeIn } from '../format.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { Field } from '../parts/field.tsx';
import { useHere } from '../session.tsx';
import { Refusal } from './refusal.tsx';
import type { Stepping } from './use-steps.ts';
import { WordsInput } from '../parts/words-input.tsx';

const words = {
  accept: 'Accept',
  seat: 'Seat them',
  finish: 'They have left',
  miss: 'Did not come',
} as const;

/** What was noted last, and can be taken back, by what the booking is. */
const undoWords: Partial<Record<Booked['status'], string>> = {
  seated: 'seated',
  finished: 'left',
  no_show: 'no-show',
};

/** What the guests of a booking do next, by a tap; and the last of it taken back, for some minutes. */
export function Steps({ booking, steps }: { booking: Booked; steps: Stepping }) {
  const { zone } = useHere().restaurant;
  const { can, status, undoUntil } = booking;
  return (
    <>
      <div className="acts">
        {(Object.keys(words) as (keyof typeof words)[])
          .filter((each) => can.includes(each))
          .map((each) => (
            <button
              key={each}
              type="button"
              className={each === 'miss' ? 'btn btn-outline-secondary' : 'btn btn-primary'}
              disabled={steps.busy}
              onClick={() => void steps.take(each)}
            >
              {each === 'seat' && status === 'no_show' ? 'They came after all' : words[each]}
            </button>
          ))}
        {can.includes('unpin') && (
          <button
            type="button"
            className="btn btn-outline-secondary"
            disabled={steps.busy}
            onClick={() => void steps.take('unpin')}
          >
            May change tables
          </button>
        )}
        {can.includes('undo') && undoUntil !== null && (
          <button
            type="button"
            className="btn btn-outline-secondary"
            disabled={steps.busy}
            onClick={() => void steps.take('undo')}
          >
            Undo “{undoWords[status]}” (until {timeIn(undoUntil, zone)})
          </button>
        )}
      </div>
      <Refusal trouble={steps.trouble} current={steps.current} zone={zone} />
    </>
  );
}

/** Calls a booking off, with a reason. */
export function CallOff({ booking, steps }: { booking: Booked; steps: Stepping }) {
  const [reason, setReason] = useState('');
  return (
    <div className="dialog-form">
      <Field label="Reason" hint={booking.guest.told ? 'The guest reads it.' : 'For the record.'}>
        <WordsInput value={reason} most={200} onChange={setReason} />
      </Field>
      <ConfirmButton
        label="Cancel the booking"
        title={`Cancel the booking of ${booking.name ?? 'these guests'}?`}
        act={() => void steps.take('cancel', reason)}
      >
        <p>
          The table is free again.{' '}
          {booking.guest.told ? 'The guest is told.' : 'Nobody can be told: call them.'} Whatever was paid
          goes back.
        </p>
      </ConfirmButton>
    </div>
  );
}
