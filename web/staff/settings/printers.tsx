import { useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { TextField } from '../parts/inputs.tsx';
import { Address } from './printers/address.tsx';
import { PrinterRow } from './printers/row.tsx';

/** Kitchen printers: which there are, how they are, and new ones. */
export default function Printers() {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const printers = useData('GET /restaurants/:restaurant/printers', { params });
  const add = useAction('POST /restaurants/:restaurant/printers');
  const [name, setName] = useState('');
  const [columns, setColumns] = useState(48);
  const [address, setAddress] = useState<{ of: string; address: string }>();

  async function setUp(): Promise<void> {
    const done = await add.run({ params, body: { name, columns } });
    if (!done) return;
    setAddress({ of: name, address: done.answer.address });
    setName('');
    await printers.again();
  }
  return (
    <div className="cards-form">
      <section className="card-plain">
        <h2>Kitchen printers</h2>
        <p className="soft">
          Tickets always come as messages. A printer puts the food on paper, too; it asks Thali for work, so
          nothing is installed here.
        </p>
        <Loaded of={printers}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title="No printer yet" />
            ) : (
              <ul className="things">
                {rows.map((printer) => (
                  <PrinterRow
                    key={printer.id}
                    printer={printer}
                    changed={printers.again}
                    addressed={(fresh) => setAddress({ of: printer.name, address: fresh })}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <Form className="card-plain" noValidate send={setUp}>
        <h2>Add a printer</h2>
        <p className="soft">
          Any that speaks Star CloudPRNT: mC-Print, TSP100IV, or TSP650II and TSP700II with HI01X.
        </p>
        <div className="field-row">
          <TextField
            label="Name"
            placeholder="Kitchen"
            value={name}
            onChange={setName}
            wrong={add.wrong('name')}
          />
          <Field label="Paper">
            <select value={columns} onChange={({ target }) => setColumns(Number(target.value))}>
              <option value={48}>80 mm wide</option>
              <option value={32}>58 mm wide</option>
            </select>
          </Field>
        </div>
        <Trouble text={add.trouble} />
        <button type="submit" className="btn btn-primary add" disabled={add.busy}>
          <Icon name="plus" /> Add
        </button>
      </Form>
      {address && <Address {...address} close={() => setAddress(undefined)} />}
    </div>
  );
}
