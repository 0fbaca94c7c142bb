import { useState } from 'react';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { MobileField } from '../parts/person-fields.tsx';
import { Trouble } from '../parts/states.tsx';
import { useAction } from '../use-data.ts';

/** Sends the owner of a restaurant on whose staff nobody is yet a link, as after the first one was lost. */
export function InviteOwner({ restaurant }: { restaurant: { id: string; name: string } }) {
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState('');
  const invite = useAction('POST /desk/restaurants/:id/owner');
  const tell = useNotice();
  const send = async () => {
    const done = await invite.run({ params: { id: restaurant.id }, body: { phone } });
    if (!done) return;
    setAsking(false);
    tell({ text: `The invitation is on its way to the number ending in ${done.answer.phone}.` });
  };
  return (
    <>
      <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(true)}>
        Invite the owner<span className="visually-hidden"> of {restaurant.name}</span>
      </button>
      {asking && (
        <PageDialog title={`Invite the owner of ${restaurant.name}`} close={() => setAsking(false)}>
          <Form className="leave" send={send}>
            <p className="soft">A link sent before is good no more.</p>
            <Trouble text={invite.wrong('phone') === undefined ? invite.trouble : undefined} />
            <MobileField value={phone} onChange={setPhone} wrong={invite.wrong('phone')} />
            <button type="submit" className="btn btn-primary" disabled={invite.busy}>
              Send the invitation
            </button>
          </Form>
        </PageDialog>
      )}
    </>
  );
}
