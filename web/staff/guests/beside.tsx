import type { GuestThread } from '../../../src/contract/guests.ts';
import { isLanguage, languageNames } from '../../../src/domain/language.ts';
import { dayIn, money, timeIn } from '../format.ts';

const kinds = { booking: 'Table', order: 'Order', waitlist: 'Waitlist' } as const;

/** "no_show" as people say it. */
const plain = (status: string) => status.replaceAll('_', ' ');

/** What is known of a guest, beside the thread: language, consent, and what they have had and will have here. */
export function Beside({ thread, zone, currency }: { thread: GuestThread; zone: string; currency: string }) {
  const { visits, language, noticedAt, writable } = thread;
  return (
    <div className="beside">
      <dl>
        <dt>Language</dt>
        <dd>{isLanguage(language) ? languageNames[language] : language}</dd>
        <dt>Consent</dt>
        <dd>
          {writable.optedOut
            ? 'Said STOP: wants no messages'
            : noticedAt
              ? `Was told what we keep on ${dayIn(noticedAt, zone)}`
              : 'Not told yet what we keep'}
        </dd>
      </dl>
      <h3>Here</h3>
      {visits.length === 0 && <p className="soft">No bookings or orders.</p>}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <strong>
              {kinds[visit.kind]}
              {visit.number === null ? '' : ` #${visit.number}`}
            </strong>
            <span>
              {dayIn(visit.at, zone)}, {timeIn(visit.at, zone)}
              {visit.partySize === null ? '' : `, for ${visit.partySize}`}
              {visit.paise === null ? '' : `, ${money(visit.paise, currency)}`}
            </span>
            <span className="badge-plain">{plain(visit.status)}</span>
            {visit.note !== null && <span className="visit-note">{visit.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
