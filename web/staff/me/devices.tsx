import type { ReactNode } from 'react';
import type { Access } from '../../../src/contract/me.ts';
import { thaliNow } from '../client.ts';
import { spanOf } from '../format.ts';
import { Trouble } from '../parts/states.tsx';
import { useAction } from '../use-data.ts';

const ago = (iso: string) => {
  const span = spanOf(thaliNow() - Date.parse(iso));
  return span === 'now' ? 'in use' : `used ${span} ago`;
};

/** A day on this device's own calendar, for what belongs to no restaurant. */
const dayOf = (iso: string) => new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

/** Where one is signed in, and which devices need no code. */
export function Devices({
  access,
  changed,
  children,
}: {
  access: Access;
  changed: () => void;
  children: ReactNode;
}) {
  const end = useAction('DELETE /me/sessions/:session');
  const forget = useAction('DELETE /me/devices/:device');
  return (
    <section className="card-plain">
      <h2>Signed in on</h2>
      <Trouble text={end.trouble ?? forget.trouble} />
      <ul className="devices">
        {access.sessions.map(({ id, device, seenAt, createdAt, here }) => (
          <li key={id}>
            <div>
              <b>{device}</b>
              <small className="soft">
                {here ? 'this device' : ago(seenAt)}, since {dayOf(createdAt)}
              </small>
            </div>
            {here ? (
              <span className="badge-plain good">Here</span>
            ) : (
              <button
                type="button"
                className="btn btn-outline-secondary"
                disabled={end.busy}
                aria-label={`Sign out on ${device}, ${ago(seenAt)}`}
                onClick={() => void end.run({ params: { session: id } }).then(changed)}
              >
                Sign out
              </button>
            )}
          </li>
        ))}
      </ul>
      {access.devices.length > 0 && (
        <>
          <h3>No code needed on</h3>
          <ul className="devices">
            {access.devices.map(({ id, device, endsAt }) => (
              <li key={id}>
                <div>
                  <b>{device}</b>
                  <small className="soft">until {dayOf(endsAt)}</small>
                </div>
                <button
                  type="button"
                  className="btn btn-outline-secondary"
                  disabled={forget.busy}
                  aria-label={`Forget ${device}`}
                  onClick={() => void forget.run({ params: { device: id } }).then(changed)}
                >
                  Forget
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="acts">{children}</div>
    </section>
  );
}
