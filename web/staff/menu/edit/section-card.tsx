import { memo, useState } from 'react';
import type { DraftSection } from '../../../../src/domain/menu-draft/draft.ts';
import { Icon } from '../../../parts/icon.tsx';
import { paiseOf } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { DishRow, type Shift } from './dish-row.tsx';
import { useEditing } from './draft-context.tsx';
import type { useDrag } from './use-drag.ts';

type Diet = 'veg' | 'egg' | 'non-veg';

/** A new dish: what it is called, what it costs, and its mark; the rest can follow. */
function AddDish({ section, done }: { section: DraftSection; done: () => void }) {
  const { acts, announce } = useEditing();
  const [name, setName] = useState('');
  const [price, setPrice] = useState('');
  const [diet, setDiet] = useState<Diet>('veg');
  const [wrong, setWrong] = useState<{ name?: string; price?: string }>({});
  const add = async () => {
    const paise = price.trim() === '' ? undefined : paiseOf(price);
    if (price.trim() !== '' && paise === undefined)
      return setWrong({ price: 'must be an amount in rupees, like 240' });
    const came = await acts.edit({ do: 'add', kind: 'item', to: section.id, name, price: paise, diet });
    if (!came.done) {
      const said = came.wrong('name') ?? came.wrong('edit.name') ?? came.trouble;
      return setWrong({ name: said });
    }
    announce(`${name} was added to ${section.name}.`);
    setName('');
    setPrice('');
    setWrong({});
  };
  return (
    <Form className="add-dish" send={add}>
      <Field label="Name of the new dish" wrong={wrong.name}>
        {/* Whoever has asked for the form wants to type. */}
        <input value={name} onChange={({ target }) => setName(target.value)} autoFocus autoComplete="off" />
      </Field>
      <Field label="Price in rupees" wrong={wrong.price}>
        <input value={price} inputMode="decimal" onChange={({ target }) => setPrice(target.value)} />
      </Field>
      <Field label="Diet">
        <select value={diet} onChange={({ target }) => setDiet(target.value as Diet)}>
          <option value="veg">Vegetarian</option>
          <option value="egg">With egg</option>
          <option value="non-veg">Not vegetarian</option>
        </select>
      </Field>
      <div className="acts">
        <button type="submit" className="btn btn-primary" disabled={name.trim() === ''}>
          Add dish
        </button>
        <button type="button" className="btn btn-outline-secondary" onClick={done}>
          Done
        </button>
      </div>
    </Form>
  );
}

/** A section with its dishes. */
export const SectionCard = memo(function SectionCard({
  section,
  shown,
  drag,
  sectionDrag,
  shift,
  ask,
  settle,
}: {
  section: DraftSection;
  /** Which dishes the search finds; undefined: there is no search. */
  shown: ReadonlySet<string> | undefined;
  drag: ReturnType<typeof useDrag>;
  sectionDrag: ReturnType<typeof useDrag>;
  shift: (id: string, to: Shift) => void;
  ask: (id: string) => void;
  /** Opens what can be said of the section itself. */
  settle: (id: string) => void;
}) {
  const [adding, setAdding] = useState(false);
  const dishes = shown === undefined ? section.items : section.items.filter(({ id }) => shown.has(id));
  if (shown !== undefined && dishes.length === 0) return null;
  return (
    <section className="menu-section" aria-label={section.name} data-drop="section" data-id={section.id}>
      <header>
        <button
          type="button"
          className="handle"
          aria-label={`Move section ${section.name}`}
          title="Drag; tap for more"
          {...sectionDrag.handle(section.id)}
          onClick={() => settle(section.id)}
        >
          <Icon name="drag" />
        </button>
        <h2>
          <bdi>{section.name}</bdi>
        </h2>
        <span className="soft count">
          {section.items.length} {section.items.length === 1 ? 'dish' : 'dishes'}
        </span>
        {section.menu !== undefined && <span className="badge-plain">{section.menu}</span>}
        <button
          type="button"
          className="btn btn-outline-secondary"
          aria-label={`Section ${section.name}`}
          onClick={() => settle(section.id)}
        >
          <Icon name="edit" />
        </button>
      </header>
      <ul className="dishes">
        {dishes.map((item) => (
          <DishRow key={item.id} item={item} sectionId={section.id} drag={drag} shift={shift} ask={ask} />
        ))}
        <li className="dishes-end" data-drop-end="item" data-section={section.id}>
          {adding ? (
            <AddDish section={section} done={() => setAdding(false)} />
          ) : (
            <button type="button" className="btn btn-outline-secondary" onClick={() => setAdding(true)}>
              <Icon name="plus" />
              Add a dish<span className="visually-hidden"> to {section.name}</span>
            </button>
          )}
        </li>
      </ul>
    </section>
  );
});
