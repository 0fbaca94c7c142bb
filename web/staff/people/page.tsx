import { lazy, Suspense, useState } from 'react';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { useRoute } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { Colleagues } from './colleagues.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import './people.css';

const Done = lazy(() => import('./done.tsx'));

const leaves = [
  { at: 'staff', title: 'Staff' },
  { at: 'done', title: 'What was done' },
];
const about = {
  staff:
    'Whoever stands first is told first of a booking or an order; who does not answer is followed by the next.',
  done: 'Who changed the menu, the tables, the staff and the settings, who refunded dishes, and who took files along.',
};

/** Who works here, as what, and in which order they are told; and what they did. */
export default function PeoplePage() {
  const { restaurant } = useHere();
  const leaf = useRoute().parts[2] === 'done' ? 'done' : 'staff';
  const staff = useData(
    'GET /restaurants/:restaurant/people',
    leaf === 'staff' ? { params: { restaurant: restaurant.id } } : undefined,
  );
  const [inviting, setInviting] = useState(false);
  const changed = () => void staff.again();
  return (
    <>
      <PageHead title="People" about={about[leaf]}>
        {leaf === 'staff' && (
          <button type="button" className="btn btn-primary" onClick={() => setInviting(true)}>
            <Icon name="plus" />
            Invite somebody
          </button>
        )}
      </PageHead>
      <Leaves name="Parts of the people page" under="people" leaves={leaves} current={leaf} />
      {leaf === 'done' ? (
        <Suspense fallback={<p className="loading">Loading…</p>}>
          <Done />
        </Suspense>
      ) : (
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
      )}
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
