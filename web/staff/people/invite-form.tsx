import { useState } from 'react';
import type { Role } from '../../../src/contract/endpoint.ts';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { MobileField } from '../parts/person-fields.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { givenBy, roleLines } from './roles.ts';

/** Whom to invite, and as what. */
export function InviteForm({ done }: { done: () => void }) {
  const { restaurant } = useHere();
  const [phone, setPhone] = useState('');
  const [role, setRole] = useState<Role>('host');
  const invite = useAction('POST /restaurants/:restaurant/people/invitations');
  const tell = useNotice();
  const submit = async () => {
    const came = await invite.run({ params: { restaurant: restaurant.id }, body: { phone, role } });
    if (!came) return;
    tell({ text: `The invitation is on its way to the number ending in ${came.answer.phone}.` });
    done();
  };
  return (
    <Form className="invite" send={submit}>
      <p className="soft">They get a link by text, good for three days, and choose their own password.</p>
      <MobileField value={phone} onChange={setPhone} wrong={invite.wrong('phone')} />
      <fieldset>
        <legend>They will be</legend>
        {givenBy(restaurant.role).map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="role"
              className="form-check-input"
              checked={role === each}
              onChange={() => setRole(each)}
            />
            <span>
              <b>{roleLines[each].name}</b>
              <small className="soft">{roleLines[each].may}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Trouble text={invite.wrong('phone') === undefined ? invite.trouble : undefined} />
      <button type="submit" className="btn btn-primary" disabled={invite.busy}>
        Send the invitation
      </button>
    </Form>
  );
}
