import { useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { DietMark } from '../../parts/diet-mark.tsx';
import { useNotice } from '../../parts/notices.tsx';
import { useHere } from '../../session.tsx';
import { useAction } from '../../use-data.ts';
import { HowLong } from './how-long.tsx';
import { type Change, doneText, isOut, stateOf, type Thing, undoOf } from './things.ts';

/** A dish or an option: how it stands, and one button that turns it around. */
export function Row({
  thing,
  mayChange,
  strong,
  at,
  again,
}: {
  thing: Thing;
  mayChange: boolean;
  /** Whether its button stands out, as among what is sold out. */
  strong: boolean;
  at: { tomorrow: string; now: number };
  /** Reads everything again. */
  again: () => Promise<void>;
}) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const put = useAction('PUT /restaurants/:restaurant/stock/:thing');
  const [asking, setAsking] = useState(false);
  const { id, name, code, diet } = thing;
  const out = isOut(thing);
  const state = stateOf(thing, { ...at, zone: restaurant.zone });

  /** Says one thing after the other; whether all of it was done. */
  async function say(bodies: readonly Change[]): Promise<boolean> {
    for (const body of bodies)
      if (!(await put.run({ params: { restaurant: restaurant.id, thing: id }, body }))) return false;
    return true;
  }
  async function change(body: Change): Promise<void> {
    if (!(await say([body]))) return;
    setAsking(false);
    const undo = async () => {
      if (await say(undoOf(thing, body))) tell({ text: `${name} is as it was.` });
      await again();
    };
    tell({ text: doneText(name, body), undo: () => void undo() });
    await again();
  }
  const turn: Change = out ? { act: 'back' } : { act: 'off', until: 'today' };

  return (
    <li
      className={out ? 'stock-row out' : 'stock-row'}
      onContextMenu={(event) => {
        // A long press on a touch screen.
        if (!mayChange) return;
        event.preventDefault();
        setAsking(true);
      }}
    >
      <div className="stock-name">
        {diet && <DietMark diet={diet} />}
        <span>
          <b>{name}</b> {code && <small className="soft">{code}</small>}
        </span>
      </div>
      {mayChange && (
        <div className="stock-acts">
          <button
            type="button"
            className={out && strong ? 'btn btn-primary' : 'btn btn-outline-primary'}
            disabled={put.busy}
            aria-label={out ? `${name}: back on sale` : `${name}: sold out today`}
            onClick={() => void change(turn)}
          >
            {out ? 'Back on sale' : 'Sold out'}
          </button>
          <button
            type="button"
            className="round more"
            aria-label={`More for ${name}: for how long, or how many there are`}
            onClick={() => setAsking(true)}
          >
            <Icon name="more" />
          </button>
        </div>
      )}
      {state !== undefined && (
        <small className={out ? 'stock-state out' : 'stock-state'}>
          {out && <Icon name="close" />}
          {state}
        </small>
      )}
      {put.trouble !== undefined && !asking && (
        <small className="wrong" role="alert">
          {put.trouble}
        </small>
      )}
      {asking && (
        <HowLong
          thing={thing}
          put={put}
          change={(body) => void change(body)}
          close={() => {
            put.clear();
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}
