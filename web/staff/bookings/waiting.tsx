import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { JoinLine } from './join-line.tsx';
import { WaitingPlace } from './waiting-place.tsx';

/** Who waits: at the door, and for a table to come free. */
export function WaitingList({ day, now, changed }: { day: BookDay; now: number; changed: () => void }) {
  const [adding, setAdding] = useState(false);
  return (
    <section className="card-plain waiting" aria-label="Waiting list">
      <div className="list-head">
        <h2>Waiting</h2>
        {day.day === day.today && (
          <button
            type="button"
            className="btn btn-outline-secondary"
            onClick={() => setAdding(!adding)}
            aria-expanded={adding}
          >
            Add guests
          </button>
        )}
      </div>
      {adding && <JoinLine changed={changed} close={() => setAdding(false)} />}
      {day.waiting.length === 0 && !adding && <p className="soft">Nobody waits.</p>}
      <ul>
        {day.waiting.map((guest) => (
          <WaitingPlace key={guest.id} guest={guest} day={day} now={now} changed={changed} />
        ))}
      </ul>
    </section>
  );
}
