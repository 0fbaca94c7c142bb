import { useState } from 'react';
import type { FloorEdited, FloorPlan, PlanGroup } from '../../../src/contract/floor.ts';
import { CountField } from '../parts/count-field.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';

type Edited = (answer: FloorEdited, said: string) => void;

const namesIn = (plan: FloorPlan, { tableIds }: PlanGroup) =>
  tableIds.map((id) => plan.tables.find((table) => table.id === id)?.name ?? '?').join(' + ');

/** Tables that may be pushed together, and for how many guests. */
export function Groups({ plan, edited }: { plan: FloorPlan; edited: Edited }) {
  const [open, setOpen] = useState<string>();
  const done: Edited = (answer, said) => {
    setOpen(undefined);
    edited(answer, said);
  };
  return (
    <section className="card-plain" aria-label="Tables pushed together">
      <h2>Pushed together</h2>
      <ul className="group-list">
        {plan.groups.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className="list-entry"
              aria-expanded={open === group.id}
              onClick={() => setOpen(open === group.id ? undefined : group.id)}
            >
              <b>{namesIn(plan, group)}</b>
              <span className="soft">
                {group.minParty} to {group.maxParty} guests
              </span>
            </button>
            {open === group.id && <GroupForm plan={plan} group={group} edited={done} />}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <GroupForm plan={plan} edited={done} />
      ) : (
        <button type="button" className="btn btn-outline-secondary" onClick={() => setOpen('new')}>
          Push tables together
        </button>
      )}
    </section>
  );
}

function GroupForm({ plan, group, edited }: { plan: FloorPlan; group?: PlanGroup; edited: Edited }) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const add = useAction('POST /restaurants/:restaurant/table-groups');
  const change = useAction('PUT /restaurants/:restaurant/table-groups/:group');
  const remove = useAction('DELETE /restaurants/:restaurant/table-groups/:group');
  const action = group ? change : add;
  // Whoever was refused because it had changed saves against what it is now.
  const now = (change.current ?? remove.current) as PlanGroup | undefined;
  const version = Math.max(group?.version ?? 0, now?.version ?? 0);
  const [tables, setTables] = useState<string[]>(group?.tableIds ?? []);
  const [minParty, setMin] = useState(String(group?.minParty ?? 5));
  const [maxParty, setMax] = useState(String(group?.maxParty ?? 8));

  async function save(): Promise<void> {
    remove.clear();
    const body = { tables, minParty: Number(minParty), maxParty: Number(maxParty) };
    const done = group
      ? await change.run({ params: { ...params, group: group.id }, body: { ...body, version } })
      : await add.run({ params, body });
    if (done) edited(done.answer, 'Saved.');
  }
  return (
    <Form className="dialog-form" send={save}>
      <fieldset className="table-choice">
        <legend>Tables</legend>
        {plan.tables
          .filter(({ retired }) => !retired)
          .map(({ id, name }) => (
            <label key={id} className="table-button">
              <input
                type="checkbox"
                checked={tables.includes(id)}
                onChange={(event) =>
                  setTables(event.target.checked ? [...tables, id] : tables.filter((each) => each !== id))
                }
              />
              <span>{name}</span>
            </label>
          ))}
      </fieldset>
      <div className="field-row">
        <CountField
          label="Fewest guests"
          most={100}
          value={minParty}
          onChange={setMin}
          wrong={action.wrong('minParty')}
        />
        <CountField
          label="Most guests"
          most={100}
          value={maxParty}
          onChange={setMax}
          wrong={action.wrong('maxParty')}
        />
      </div>
      <Trouble text={action.trouble ?? remove.trouble} />
      {now && (
        <p>
          It is now {namesIn(plan, now)}, {now.minParty} to {now.maxParty} guests. Saving again, or taking
          apart, changes it as it is now.
        </p>
      )}
      <div className="acts">
        <button type="submit" className="btn btn-primary" disabled={action.busy || tables.length < 2}>
          Save
        </button>
        {group && (
          <button
            type="button"
            className="btn btn-outline-danger"
            disabled={remove.busy}
            onClick={() =>
              void remove
                .run({ params: { ...params, group: group.id }, query: { version } })
                .then((done) => done && edited(done.answer, 'These tables are no longer pushed together.'))
            }
          >
            Take apart
          </button>
        )}
      </div>
    </Form>
  );
}
