import { useLayoutEffect, useRef, useState } from 'react';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { DoneDays } from './done-days.tsx';
import { DoneFilters } from './done-filters.tsx';
import { useDone, type Wish } from './use-done.ts';
import './done.css';

const everything: Wish = { kind: undefined, person: undefined };

function Nothing({ wish, all }: { wish: Wish; all: () => void }) {
  if (wish.kind === undefined && wish.person === undefined) {
    return (
      <Empty title="Nothing has been done yet">
        <p>Once somebody changes the menu, the tables, the staff or the settings, it stands here.</p>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing of this kind yet">
      <button type="button" className="btn btn-outline-secondary" onClick={all}>
        Show everything
      </button>
    </Empty>
  );
}

function Rows({ wish, all }: { wish: Wish; all: () => void }) {
  const { restaurant } = useHere();
  const done = useDone(restaurant.id, wish);
  const { busy } = done;
  // The button goes down the page, or away with the last of it: whoever pressed it reads on at the first of what came.
  const first = useRef<string>(undefined);
  const count = done.data?.rows.length;
  useLayoutEffect(() => {
    if (first.current === undefined) return;
    document.getElementById(`done-${first.current}`)?.focus({ preventScroll: true });
    first.current = undefined;
  }, [count]);
  const earlier = () => {
    void done.earlier((id) => {
      first.current = id;
    });
  };
  return (
    <Loaded of={done}>
      {({ rows, next }) => (
        <div className="done">
          {rows.length === 0 && <Nothing wish={wish} all={all} />}
          <DoneDays rows={rows} zone={restaurant.zone} />
          <Trouble text={done.stopped} />
          {next !== null && (
            <button
              type="button"
              className="btn btn-outline-secondary"
              aria-disabled={busy}
              onClick={earlier}
            >
              {busy ? 'Looking…' : 'Show earlier'}
            </button>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Who did what at the restaurant, the latest first. */
export default function Done() {
  const [wish, setWish] = useState(everything);
  return (
    <>
      <DoneFilters wish={wish} choose={setWish} />
      {/* Another wish is another list: what is still on its way for the one before is dropped. */}
      <Rows key={`${wish.kind} ${wish.person}`} wish={wish} all={() => setWish(everything)} />
    </>
  );
}
