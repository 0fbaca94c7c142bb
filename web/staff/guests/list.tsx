import { useEffect, useState } from 'react';
import type { ThreadRow } from '../../../src/contract/guests.ts';
import { Icon } from '../../parts/icon.tsx';
import { dayIn, spanOf, timeIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { Link } from '../route.tsx';
import { useNow } from '../use-now.ts';
import { WordsInput } from '../parts/words-input.tsx';

/** What a guest is called: the name, else the last digits. */
export const calledBy = ({ name, lastDigits }: Pick<ThreadRow, 'name' | 'lastDigits'>) =>
  name ?? (lastDigits ? `…${lastDigits}` : 'A guest without a name');

function Badge({ row, now }: { row: ThreadRow; now: number }) {
  const { handover, unread } = row;
  if (!handover) return null;
  const waits = spanOf(now - Date.parse(handover.since));
  if (!handover.takenBy) {
    return (
      <span className="badge-plain bad">
        <Icon name="bell" /> Wants a person, {waits}
      </span>
    );
  }
  const who = handover.takenBy.you ? 'You' : (handover.takenBy.name ?? 'A colleague');
  return (
    <>
      <span className="badge-plain good">
        <Icon name="person" /> {who}
      </span>
      {unread > 0 && <span className="badge-plain late">{unread} new</span>}
    </>
  );
}

function Row({
  row,
  to,
  zone,
  current,
  now,
}: {
  row: ThreadRow;
  to: string;
  zone: string;
  current: boolean;
  now: number;
}) {
  const at = row.said?.at ?? row.at;
  const today = dayIn(at, zone) === dayIn(now, zone);
  return (
    <li>
      <Link to={to} className="thread-row" current={current}>
        <span className="thread-name">{calledBy(row)}</span>
        <time className="soft" dateTime={at}>
          {today ? timeIn(at, zone) : dayIn(at, zone)}
        </time>
        <span className="thread-said soft">
          {row.said?.text ?? `${row.channel === 'sms' ? 'SMS' : 'WhatsApp'} …${row.lastDigits ?? ''}`}
        </span>
        <span className="thread-badges">
          <Badge row={row} now={now} />
        </span>
      </Link>
    </li>
  );
}

/** Guests to talk to, with a search; those who are with our people first. */
export function ThreadList({
  rows,
  zone,
  path,
  current,
  search,
  more,
}: {
  rows: readonly ThreadRow[];
  zone: string;
  /** Where the thread of a person is. */
  path: (personId: string) => string;
  current: string | undefined;
  /** What was searched for, and what to do with something else; absent: there is no search. */
  search?: { text: string; find: (text: string) => void };
  /** Shows more of them; absent: these are all. */
  more?: (() => void) | undefined;
}) {
  const now = useNow();
  return (
    <div className="thread-list">
      {search && <Search {...search} />}
      <ul aria-label="Guests">
        {rows.map((row) => (
          <Row
            key={row.personId}
            row={row}
            to={path(row.personId)}
            zone={zone}
            current={row.personId === current}
            now={now}
          />
        ))}
      </ul>
      {more && (
        <button type="button" className="btn btn-outline-secondary" onClick={more}>
          Show more
        </button>
      )}
    </div>
  );
}

function Search({ text, find }: { text: string; find: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => find(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed, find]);
  return (
    <Field label="Search by name or booking number" hidden>
      <WordsInput
        type="search"
        placeholder="Name or booking number"
        value={typed}
        most={60}
        onChange={setTyped}
      />
    </Field>
  );
}
