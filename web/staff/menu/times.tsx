import { useState } from 'react';
import { ConfirmButton } from '../parts/confirm.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useAction, useData } from '../use-data.ts';
import type { Draft, Edit, Menu } from './times/draft.ts';
import { Mealtimes } from './times/mealtimes.tsx';
import { Sections } from './times/sections.tsx';
import './times/times.css';

/** Menus with hours of their own: their names, days and hours, and the sections that belong to them. All of it is the draft. */
export default function Times() {
  const { restaurant, path } = useHere();
  const params = { restaurant: restaurant.id };
  const draft = useData('GET /restaurants/:restaurant/menu/draft', { params });
  useChanges(restaurant.id, ['menu'], () => void draft.again());
  const edit = useAction('POST /restaurants/:restaurant/menu/draft/edits');
  const [name, setName] = useState('');

  async function make(change: Edit): Promise<boolean> {
    const since = draft.data?.state.version ?? 0;
    const done = await edit.run({ params, body: { since, edit: change } });
    await draft.again();
    return done !== undefined;
  }
  const removal = (menu: Menu) => void make({ do: 'remove', kind: 'menu', id: menu.name, before: menu });

  return (
    <Loaded of={draft}>
      {({ menu, state }: Draft) => (
        <div className="times">
          <p className="soft">
            Sections without a menu are always served. What counts is when the food is wanted, and a night
            goes on until four in the morning.
          </p>
          {state.unpublished > 0 && (
            <p className="times-draft" role="status">
              {state.unpublished} {state.unpublished === 1 ? 'change is' : 'changes are'} not published yet.{' '}
              <Link to={path('menu/edit')}>Look at them and publish</Link>
            </p>
          )}
          <Trouble text={edit.trouble} />
          {menu.menus.length === 0 && (
            <Empty title="Everything is served all day">
              <p>Make a menu for breakfast, lunch or the weekend, and say when it is served.</p>
            </Empty>
          )}
          <div className="times-menus">
            {menu.menus.map((each) => (
              <section key={each.name} className="card-plain" aria-label={`Menu ${each.name}`}>
                <div className="times-head">
                  <h2>{each.name}</h2>
                  <ConfirmButton
                    label="Remove"
                    title={`Remove the menu ${each.name}?`}
                    className="btn btn-sm btn-outline-danger"
                    disabled={edit.busy}
                    act={() => removal(each)}
                  >
                    Its sections and dishes stay, and are served all day from then on.
                  </ConfirmButton>
                </div>
                <Mealtimes
                  key={JSON.stringify(each.times)}
                  menu={each}
                  busy={edit.busy}
                  rename={(after) =>
                    make({ do: 'set', kind: 'menu', id: each.name, field: 'name', before: each.name, after })
                  }
                  save={(after) =>
                    make({
                      do: 'set',
                      kind: 'menu',
                      id: each.name,
                      field: 'times',
                      before: each.times,
                      after,
                    })
                  }
                />
              </section>
            ))}
          </div>
          <Form
            className="times-add"
            send={() => void make({ do: 'add', kind: 'menu', name }).then((done) => done && setName(''))}
          >
            <Field label="New menu" wrong={edit.wrong('name')}>
              <input
                value={name}
                maxLength={40}
                placeholder="Breakfast"
                onChange={({ target }) => setName(target.value)}
              />
            </Field>
            <button
              type="submit"
              className="btn btn-outline-primary"
              disabled={edit.busy || name.trim() === ''}
            >
              Add a menu
            </button>
          </Form>
          <Sections
            menu={menu}
            busy={edit.busy}
            assign={(section, after) =>
              void make({
                do: 'set',
                kind: 'section',
                id: section.id,
                field: 'menu',
                before: section.menu ?? null,
                after,
              })
            }
          />
        </div>
      )}
    </Loaded>
  );
}
