import type { AuditEntry } from '../../../src/contract/audit.ts';
import { thaliNow } from '../client.ts';
import { dayIn, isoDayIn, timeIn } from '../format.ts';

const doors: Record<NonNullable<AuditEntry['door']>, string> = {
  web: 'on the web',
  text: 'by text',
  command: 'by whoever runs Thali',
};

/** The entries of each day, in their order. */
function byDay(rows: readonly AuditEntry[], zone: string): [day: string, rows: AuditEntry[]][] {
  const days = new Map<string, AuditEntry[]>();
  for (const row of rows) {
    const day = isoDayIn(row.at, zone);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

/** A day as people call it: "Today", "Fri 27 Nov", "Sat 27 Dec 2025". */
function dayName(day: string, at: string, zone: string): string {
  const today = isoDayIn(thaliNow(), zone);
  if (day === today) return 'Today';
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? dayIn(at, zone) : `${dayIn(at, zone)} ${year}`;
}

function Entry({ of, zone }: { of: AuditEntry; zone: string }) {
  return (
    <li id={`done-${of.id}`} tabIndex={-1}>
      <time className="soft" dateTime={of.at}>
        {timeIn(of.at, zone)}
      </time>
      <div>
        <p>
          <bdi>{of.what}</bdi>
        </p>
        <small className="soft">
          <b>
            <bdi>{of.who}</bdi>
          </b>
          {of.door !== null && ` · ${doors[of.door]}`}
        </small>
      </div>
    </li>
  );
}

/** What was done, under the days of the restaurant's calendar. */
export function DoneDays({ rows, zone }: { rows: readonly AuditEntry[]; zone: string }) {
  return byDay(rows, zone).map(([day, those]) => (
    <section key={day} aria-labelledby={`done-on-${day}`}>
      <h2 id={`done-on-${day}`}>{dayName(day, those[0]?.at ?? day, zone)}</h2>
      <ol className="done-rows">
        {those.map((each) => (
          <Entry key={each.id} of={each} zone={zone} />
        ))}
      </ol>
    </section>
  ));
}
