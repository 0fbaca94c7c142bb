import { useState } from 'react';
import { paiseOf } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useEditing } from './draft-context.tsx';

/** Adds a size, an option, a group or a section by its name, and a price where it has one. */
export function AddNamed({
  kind,
  to,
  label,
  button,
  priced = false,
  added,
}: {
  kind: 'size' | 'option' | 'group' | 'section';
  to?: string;
  label: string;
  button: string;
  priced?: boolean;
  added?: (id: string) => void;
}) {
  const { acts, announce } = useEditing();
  const [name, setName] = useState('');
  const [price, setPrice] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = async () => {
    const paise = price.trim() === '' ? undefined : paiseOf(price);
    if (price.trim() !== '' && paise === undefined) return setWrong('needs a price in rupees, like 40');
    const came = await acts.edit({ do: 'add', kind, name, to, price: paise });
    if (!came.done) return setWrong(came.wrong('name') ?? came.trouble);
    announce(`${name} was added.`);
    setName('');
    setPrice('');
    setWrong(undefined);
    if (came.added !== null) added?.(came.added);
  };
  return (
    <Form className="add-named" send={add}>
      <Field label={label} wrong={wrong}>
        <input value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
      </Field>
      {priced && (
        <Field label="Price">
          <input value={price} inputMode="decimal" onChange={({ target }) => setPrice(target.value)} />
        </Field>
      )}
      <button type="submit" className="btn btn-outline-primary" disabled={name.trim() === ''}>
        {button}
      </button>
    </Form>
  );
}
