import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { OwnNameField } from '../parts/person-fields.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { useUnsaved } from '../route.tsx';
import { useAction, useData } from '../use-data.ts';

function Renaming({ name: before, changed }: { name: string; changed: () => void }) {
  const [name, setName] = useState(before);
  const save = useAction('PUT /me/name');
  const tell = useNotice();
  const dirty = name.trim() !== before;
  useUnsaved(dirty);
  const submit = async () => {
    if (!(await save.run({ body: { name } }))) return;
    tell({ text: 'Your name is saved.' });
    changed();
  };
  return (
    <Form className="me-form" send={submit}>
      <OwnNameField label="Name" value={name} onChange={setName} wrong={save.wrong('name')} />
      <Trouble text={save.wrong('name') === undefined ? save.trouble : undefined} />
      <button type="submit" className="btn btn-primary" disabled={save.busy || !dirty}>
        Save
      </button>
    </Form>
  );
}

/** What one is called. */
export function NameForm({ renamed }: { renamed: () => void }) {
  const me = useData('GET /me', {});
  return (
    <section className="card-plain">
      <h2>Your name</h2>
      <p className="soft">Guests and colleagues see it when you accept a table or an order.</p>
      <Loaded of={me}>
        {({ person }) => (
          <Renaming
            key={person.name}
            name={person.name ?? ''}
            changed={() => void me.again().then(renamed)}
          />
        )}
      </Loaded>
    </section>
  );
}
