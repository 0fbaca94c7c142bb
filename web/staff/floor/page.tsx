import { useState } from 'react';
import type { FloorEdited, FloorPlan, PlanTable } from '../../../src/contract/floor.ts';
import { Icon } from '../../parts/icon.tsx';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { useNotice } from '../parts/notices.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { Groups } from './groups.tsx';
import { areasOf } from './layout.ts';
import { Plan } from './plan.tsx';
import { channels, TableForm } from './table-form.tsx';

/** The floor of the restaurant, to be edited. */
export default function FloorPage() {
  const { restaurant, path } = useHere();
  const floor = useData('GET /restaurants/:restaurant/floor', { params: { restaurant: restaurant.id } });
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title="Floor"
        about="Drag tables to where they stand, or move them with the arrow keys and Enter."
      >
        <button type="button" className="btn btn-primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          Add a table
        </button>
        <Link to={path('bookings/floor')} className="btn btn-outline-secondary">
          The room now
        </Link>
      </PageHead>
      <Loaded of={floor}>
        {(plan) => (
          <Editor
            plan={plan}
            show={floor.show}
            again={floor.again}
            adding={adding}
            closeAdding={() => setAdding(false)}
          />
        )}
      </Loaded>
    </>
  );
}

function Editor({
  plan,
  show,
  again,
  adding,
  closeAdding,
}: {
  plan: FloorPlan;
  show: (plan: FloorPlan) => void;
  again: () => Promise<void>;
  adding: boolean;
  closeAdding: () => void;
}) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const tell = useNotice();
  const change = useAction('PATCH /restaurants/:restaurant/tables/:table');
  const [area, setArea] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [touched, setTouched] = useState<FloorEdited>();
  const table = plan.tables.find(({ id }) => id === picked);
  const gone = plan.tables.filter(({ retired }) => retired);
  const areas = areasOf(plan);

  function edited(answer: FloorEdited, said: string): void {
    show(answer.plan);
    setPicked(undefined);
    closeAdding();
    if (answer.moved.length + answer.stranded.length > 0) setTouched(answer);
    tell({ text: said });
  }
  async function put(of: PlanTable, place: { x: number; y: number }): Promise<void> {
    const before = of.plan;
    const done = await change.run({
      params: { ...params, table: of.id },
      body: { version: of.version, plan: { ...of.plan, ...place } },
    });
    if (!done) return again();
    show(done.answer.plan);
    const now = done.answer.plan.tables.find(({ id }) => id === of.id);
    tell({
      text: `${of.name} is moved.`,
      ...(now && before.x !== null && before.y !== null
        ? { undo: () => void put(now, { x: before.x ?? 0, y: before.y ?? 0 }) }
        : {}),
    });
  }
  return (
    <>
      <Trouble text={change.trouble} />
      <div className="floor">
        <Plan
          plan={plan}
          area={area}
          chooseArea={setArea}
          picked={picked}
          press={({ id }) => setPicked(id)}
          move={(of, place) => void put(of, place)}
          looks={({ minParty, maxParty, channel }) => ({
            look: channel === 'online' ? 'plain' : 'reserved',
            words: minParty === maxParty ? `${maxParty}` : `${minParty}–${maxParty}`,
            more: channel === 'online' ? '' : channels[channel],
          })}
        />
        <div className="floor-side">
          <Groups plan={plan} edited={edited} />
          {gone.length > 0 && (
            <section className="card-plain" aria-label="Tables off the floor">
              <h2>Off the floor</h2>
              {gone.map((each) => (
                <div key={each.id} className="list-head">
                  <b>{each.name}</b>
                  <button
                    type="button"
                    className="btn btn-outline-secondary"
                    aria-label={`Bring ${each.name} back`}
                    onClick={() =>
                      void change
                        .run({
                          params: { ...params, table: each.id },
                          body: { version: each.version, retired: false },
                        })
                        .then((done) => (done ? edited(done.answer, `${each.name} is back.`) : again()))
                    }
                  >
                    Bring back
                  </button>
                </div>
              ))}
            </section>
          )}
        </div>
      </div>
      {table && (
        <PageDialog title={`Table ${table.name}`} aside close={() => setPicked(undefined)}>
          <TableForm
            key={table.id}
            table={table}
            area={area ?? areas[0] ?? ''}
            areas={areas}
            edited={edited}
          />
        </PageDialog>
      )}
      {adding && (
        <PageDialog title="A new table" aside close={closeAdding}>
          <TableForm area={area ?? areas[0] ?? ''} areas={areas} edited={edited} />
        </PageDialog>
      )}
      {touched && <Touched of={touched} close={() => setTouched(undefined)} />}
    </>
  );
}

const whys = {
  closed: 'the house is closed then',
  'outside hours': 'outside the hours',
  'no table': 'no table for them',
} as const;

/** What an edit has done to bookings: those that moved, and those somebody has to look at. */
function Touched({ of, close }: { of: FloorEdited; close: () => void }) {
  const { zone } = useHere().restaurant;
  const line = ({ number, name, party, at, tables }: FloorEdited['moved'][number]) =>
    `${name || 'Guests'}, ${party}, ${dayIn(at, zone)} ${timeIn(at, zone)}${number === null ? '' : `, no. ${number}`}: ${tables.join(' + ') || 'no table'}`;
  return (
    <PageDialog title="Bookings this touches" close={close}>
      {of.moved.length > 0 && (
        <section>
          <h3>They have other tables now</h3>
          <ul>
            {of.moved.map((row) => (
              <li key={line(row)}>{line(row)}</li>
            ))}
          </ul>
        </section>
      )}
      {of.stranded.length > 0 && (
        <section>
          <h3>Look at these: nothing was cancelled</h3>
          <ul>
            {of.stranded.map((row) => (
              <li key={line(row)}>
                {line(row)} ({whys[row.why]})
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" className="btn btn-primary" onClick={close}>
        Seen
      </button>
    </PageDialog>
  );
}
