import { useState } from 'react';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { Colleagues } from './colleagues.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import './people.css';

/** Who works here, as what, and in which order they are told. */
export default function PeoplePage() {
  const { restaurant } = useHere();
  const staff = useData('GET /restaurants/:restaurant/people', { params: { restaurant: restaurant.id } });
  const [inviting, setInviting] = useState(false);
  const changed = () => void staff.again();
  return (
    <>
      <PageHead
        title="People"
        about="Whoever stands first is told first of a booking or an order; who does not answer is followed by the next."
      >
        <button type="button" className="btn btn-primary" onClick={() => setInviting(true)}>
          <Icon name="plus" />
          Invite somebody
        </button>
      </PageHead>
      <Loaded of={staff}>
        {(found) => (
          <div className="people">
            <Colleagues people={found.people} changed={changed} />
            {found.invitations.length > 0 && (
              <Invitations invitations={found.invitations} changed={changed} />
            )}
          </div>
        )}
      </Loaded>
      {inviting && (
        <PageDialog title="Invite somebody" close={() => setInviting(false)}>
          <InviteForm
            done={() => {
              setInviting(false);
              changed();
            }}
          />
        </PageDialog>
      )}
    </>
  );
}
