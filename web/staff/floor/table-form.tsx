import { useState } from 'react';
import type { FloorEdited, PlanTable } from '../../../src/contract/floor.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { CountField } from '../parts/count-field.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { WordsInput } from '../parts/words-input.tsx';

export const channels = { online: 'Anybody', staff: 'Staff give it', 'walk-in': 'Walk-ins' } as const;

/** What a table is: its name, its seats, whom it is for, and how it is drawn. Absent: a new one. */
export function TableForm({
  table,
  area,
  areas,
  edited,
}: {
  table?: PlanTable;
  area: string;
  areas: readonly string[];
  edited: (answer: FloorEdited, said: string) => void;
}) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const change = useAction('PATCH /restaurants/:restaurant/tables/:table');
  const add = useAction('POST /restaurants/:restaurant/tables');
  const action = table ? change : add;
  const [typed, setTyped] = useState({
    name: table?.name ?? '',
    area: table ? (table.area ?? '') : area,
    minParty: String(table?.minParty ?? 2),
    maxParty: String(table?.maxParty ?? 4),
    channel: table?.channel ?? ('online' as const),
    shape: table?.plan.shape ?? ('square' as const),
    width: String(table?.plan.width ?? 8),
    depth: String(table?.plan.depth ?? 8),
    turn: String(table?.plan.turn ?? 0),
  });
  const set = (to: Partial<typeof typed>) => setTyped({ ...typed, ...to });
  const current = change.current as PlanTable | undefined;
  const version = Math.max(table?.version ?? 1, current?.version ?? 1);
  const number = (
    label: string,
    field: 'minParty' | 'maxParty' | 'width' | 'depth',
    least: number,
    most: number,
  ) => (
    <CountField
      label={label}
      required
      least={least}
      most={most}
      value={typed[field]}
      onChange={(value) => set({ [field]: value })}
      wrong={action.wrong(field) ?? action.wrong(`plan.${field}`)}
    />
  );

  async function save(): Promise<void> {
    const body = {
      name: typed.name,
      area: typed.area.trim() || null,
      minParty: Number(typed.minParty),
      maxParty: Number(typed.maxParty),
      channel: typed.channel,
      plan: {
        x: table?.plan.x ?? null,
        y: table?.plan.y ?? null,
        width: Number(typed.width),
        depth: Number(typed.depth),
        turn: Number(typed.turn),
        shape: typed.shape,
      },
    };
    const done = table
      ? await change.run({ params: { ...params, table: table.id }, body: { version, ...body } })
      : await add.run({ params, body });
    if (done) edited(done.answer, table ? 'Saved.' : `${typed.name} is on the floor.`);
  }
  async function retire(): Promise<void> {
    if (!table) return;
    const done = await change.run({
      params: { ...params, table: table.id },
      body: { version, retired: true },
    });
    if (done) edited(done.answer, `${table.name} has left the floor.`);
  }
  return (
    <Form className="dialog-form" send={save}>
      <div className="field-row">
        <Field label="Name" wrong={action.wrong('name')}>
          <WordsInput required most={20} value={typed.name} onChange={(value) => set({ name: value })} />
        </Field>
        <Field label="Area" wrong={action.wrong('area')}>
          <WordsInput list="areas" most={40} value={typed.area} onChange={(value) => set({ area: value })} />
        </Field>
        <datalist id="areas">
          {areas.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </div>
      <div className="field-row">
        {number('Fewest guests', 'minParty', 1, 100)}
        {number('Most guests', 'maxParty', 1, 100)}
      </div>
      <Field label="For whom" hint="Tables for anybody can be booked by message.">
        <select
          value={typed.channel}
          onChange={(event) => set({ channel: event.target.value as PlanTable['channel'] })}
        >
          {Object.entries(channels).map(([key, title]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <div className="field-row">
        <Field label="Shape">
          <select
            value={typed.shape}
            onChange={(event) => set({ shape: event.target.value as 'square' | 'round' })}
          >
            <option value="square">Square</option>
            <option value="round">Round</option>
          </select>
        </Field>
        <Field label="Turned">
          <select value={typed.turn} onChange={(event) => set({ turn: event.target.value })}>
            {Array.from({ length: 24 }, (_, n) => n * 15).map((degrees) => (
              <option key={degrees} value={degrees}>
                {degrees}°
              </option>
            ))}
          </select>
        </Field>
        {number('Width', 'width', 4, 40)}
        {number('Depth', 'depth', 4, 40)}
      </div>
      {current && table && current.version > table.version && (
        <p>
          It is now {current.name}, {current.minParty} to {current.maxParty} guests. Saving again changes it
          to what you typed.
        </p>
      )}
      <Trouble text={action.trouble} />
      <div className="acts">
        <button type="submit" className="btn btn-primary" disabled={action.busy}>
          {table ? 'Save' : 'Add the table'}
        </button>
        {table && (
          <ConfirmButton
            label="Take off the floor"
            title={`Take ${table.name} off the floor?`}
            act={() => void retire()}
            disabled={action.busy}
          >
            <p>
              Its bookings get other tables where there are any; the others keep it and are listed. It can
              come back.
            </p>
          </ConfirmButton>
        )}
      </div>
    </Form>
  );
}
