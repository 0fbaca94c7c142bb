import { useState } from 'react';
import { timeIn } from '../../format.ts';
import { Loaded, Trouble } from '../../parts/states.tsx';
import { useHere } from '../../session.tsx';
import { useAction, useData } from '../../use-data.ts';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/inputs.tsx';

const spans = [
  { label: 'Close for 30 min', minutes: 30 },
  { label: 'For 1 hour', minutes: 60 },
  { label: 'For the rest of today', minutes: undefined },
] as const;

/** Closes for a while and opens again, at once and without saving. */
export function Pause() {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const state = useData('GET /restaurants/:restaurant/pause', { params });
  const close = useAction('POST /restaurants/:restaurant/pause');
  const open = useAction('DELETE /restaurants/:restaurant/pause');
  const [reason, setReason] = useState('');
  const busy = close.busy || open.busy;

  async function closeFor(minutes: number | undefined): Promise<void> {
    const done = await close.run({ params, body: { ...(minutes === undefined ? {} : { minutes }), reason } });
    if (done) state.show(done.answer);
  }
  async function openAgain(): Promise<void> {
    if (await open.run({ params })) state.show({ until: null });
  }
  return (
    <Card title="Right now" about="Takes effect at once. What is booked and ordered already stays.">
      <Loaded of={state}>
        {({ until }) =>
          until === null ? (
            <>
              <p role="status">
                <span className="badge-plain good">Open</span> Bookings and orders come in by your hours.
              </p>
              <TextField
                label="Reason for closing"
                hint="Kept with the pause, for you. May be empty."
                placeholder="The kitchen is full"
                value={reason}
                onChange={setReason}
                wrong={close.wrong('reason')}
              />
              <div className="acts">
                {spans.map(({ label, minutes }) => (
                  <button
                    key={label}
                    type="button"
                    className="btn btn-outline-secondary"
                    disabled={busy}
                    onClick={() => void closeFor(minutes)}
                  >
                    {label}
                  </button>
                ))}
              </div>
            </>
          ) : (
            <div className="acts">
              <p role="status">
                <span className="badge-plain late">Closed</span> Nothing new is taken by message until{' '}
                <strong>{timeIn(until, restaurant.zone)}</strong>.
              </p>
              <button
                type="button"
                className="btn btn-primary"
                disabled={busy}
                onClick={() => void openAgain()}
              >
                Open again
              </button>
            </div>
          )
        }
      </Loaded>
      <Trouble text={close.trouble ?? open.trouble} />
    </Card>
  );
}
