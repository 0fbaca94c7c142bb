import type { Staff } from '../../../src/contract/people.ts';
import { thaliNow } from '../client.ts';
import { spanOf } from '../format.ts';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { roleLines } from './roles.ts';

/** Who is invited and has not come yet. */
export function Invitations({
  invitations,
  changed,
}: {
  invitations: Staff['invitations'];
  changed: () => void;
}) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const again = useAction('POST /restaurants/:restaurant/people/invitations/:invitation/again');
  const withdraw = useAction('DELETE /restaurants/:restaurant/people/invitations/:invitation');
  const at = (invitation: string) => ({ params: { restaurant: restaurant.id, invitation } });
  return (
    <section className="card-plain">
      <h2>Invited</h2>
      <Trouble text={again.trouble ?? withdraw.trouble} />
      <ul className="invited">
        {invitations.map(({ id, phone, role, by, expiresAt }) => (
          <li key={id}>
            <div>
              <b>
                Number ending in {phone}, as {roleLines[role].name.toLowerCase()}
              </b>
              <small className="soft">
                {by === null ? 'Invited' : `Invited by ${by}`}, good for another{' '}
                {spanOf(Date.parse(expiresAt) - thaliNow())}
              </small>
            </div>
            <div className="acts">
              <button
                type="button"
                className="btn btn-outline-secondary"
                aria-label={`Send again to ${phone}`}
                disabled={again.busy}
                onClick={() =>
                  void again.run(at(id)).then((came) => {
                    if (came) tell({ text: 'A new link is on its way; the old one is good no more.' });
                    changed();
                  })
                }
              >
                Send again
              </button>
              <button
                type="button"
                className="btn btn-outline-danger"
                aria-label={`Take back the invitation to ${phone}`}
                disabled={withdraw.busy}
                onClick={() => void withdraw.run(at(id)).then(changed)}
              >
                Take back
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
