import { useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useUnsaved } from '../../route.tsx';
import { cleaned, type Menu, type Stretch } from './draft.ts';
import { StretchFields } from './stretch-fields.tsx';

/** When one menu is served: any of several stretches. */
export function Mealtimes({
  menu,
  busy,
  rename,
  save,
}: {
  menu: Menu;
  busy: boolean;
  rename: (name: string) => Promise<boolean>;
  save: (times: Stretch[]) => Promise<boolean>;
}) {
  const [name, setName] = useState(menu.name);
  const [times, setTimes] = useState<Stretch[]>(menu.times);
  const next = times.map(cleaned);
  const changed = JSON.stringify(next) !== JSON.stringify(menu.times.map(cleaned));
  useUnsaved(changed || name !== menu.name);
  const change = (at: number, some: Partial<Stretch>) =>
    setTimes((old) => old.map((each, i) => (i === at ? { ...each, ...some } : each)));

  return (
    <>
      <Form className="times-add" send={() => void rename(name)}>
        <Field label="Name">
          <input value={name} maxLength={40} onChange={({ target }) => setName(target.value)} />
        </Field>
        {name !== menu.name && (
          <button type="submit" className="btn btn-outline-primary" disabled={busy || name.trim() === ''}>
            Rename
          </button>
        )}
      </Form>
      {times.length === 0 && <p className="soft">No times are set: it is always served.</p>}
      {times.map((stretch, i) => (
        <StretchFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name of its own
          key={i}
          label={`${menu.name}, times ${i + 1}`}
          stretch={stretch}
          change={(some) => change(i, some)}
          remove={() => setTimes((old) => old.filter((_, nth) => nth !== i))}
        />
      ))}
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          onClick={() => setTimes((old) => [...old, { from: '08:00', until: '11:00' }])}
        >
          <Icon name="plus" />
          Add times
        </button>
        {changed && (
          <>
            <button type="button" className="btn btn-primary" disabled={busy} onClick={() => void save(next)}>
              Save the times
            </button>
            <button type="button" className="btn btn-outline-secondary" onClick={() => setTimes(menu.times)}>
              Undo
            </button>
          </>
        )}
      </div>
    </>
  );
}
