import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { NameField, PartyField, PhoneField } from './guest-fields.tsx';

/** Puts guests who stand at the door in line: how many, who, and by which number they are called. */
export function JoinLine({ changed, close }: { changed: () => void; close: () => void }) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const tell = useNotice();
  const join = useAction('POST /restaurants/:restaurant/waitlist');
  const [party, setParty] = useState('2');
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const quote = useData(
    'GET /restaurants/:restaurant/waitlist/quote',
    Number(party) >= 1 ? { params, query: { party: Number(party) } } : undefined,
  );
  const minutes = quote.data?.minutes;
  return (
    <Form
      className="dialog-form"
      send={() => {
        const body = { party: Number(party), name, ...(phone.trim() ? { phone } : {}) };
        void join.run({ params, body }).then((done) => {
          changed();
          if (!done) return;
          tell({
            text: `${name} waits${done.answer.minutes ? `, about ${done.answer.minutes} minutes` : ''}.`,
          });
          close();
        });
      }}
    >
      <div className="field-row">
        <PartyField value={party} onChange={setParty} wrong={join.wrong('party')} />
        <NameField required value={name} onChange={setName} wrong={join.wrong('name')} />
      </div>
      <PhoneField
        value={phone}
        onChange={setPhone}
        hint="Then they are called by SMS. May be left out."
        wrong={join.wrong('phone')}
      />
      {minutes !== undefined && (
        <p role="status">
          {minutes === null
            ? 'No table takes so many guests.'
            : minutes === 0
              ? 'A table is free now.'
              : `About ${minutes} minutes.`}
        </p>
      )}
      <Trouble text={join.trouble} />
      <button type="submit" className="btn btn-primary" disabled={join.busy}>
        Add
      </button>
    </Form>
  );
}
