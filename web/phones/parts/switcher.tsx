import type { Phone } from '../model.ts';
import { unreadOf } from '../threads.ts';
import type { Seen } from '../use-seen.ts';
import { Portrait } from './plate.tsx';

/** On a small screen one phone fills it; this goes to another. Elsewhere it stays away. */
export function Switcher({
  phones,
  seen,
  shown,
  show,
}: {
  phones: Phone[];
  seen: Seen;
  shown: string | undefined;
  show: (number: string) => void;
}) {
  return (
    <nav className="switcher" aria-label="Phones">
      {phones.map((phone) => {
        const unread = unreadOf(phone, seen);
        const count = unread.whatsapp + unread.sms;
        return (
          <button
            key={phone.number}
            type="button"
            aria-pressed={phone.number === shown}
            onClick={() => show(phone.number)}
          >
            <Portrait number={phone.number} name={phone.profileName} />
            <span>{phone.profileName.split(' ')[0]}</span>
            {count > 0 && (
              <span className="unread">
                {count}
                <span className="visually-hidden"> unread</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
