import type { Effects } from '../../../../src/contract/settings.ts';
import { dayIn, timeIn } from '../../format.ts';
import { Link } from '../../route.tsx';
import { useHere } from '../../session.tsx';

const whys = {
  closed: 'you are closed then',
  'outside hours': 'outside your hours',
  'no table': 'needs a table',
} as const;

type Row = Effects['moved'][number];

/** What saving did to bookings ahead: those that were given other tables, and those somebody has to decide about. */
export function EffectsCard({ effects, putAway }: { effects: Effects | undefined; putAway: () => void }) {
  const { restaurant, path } = useHere();
  if (!effects) return null;
  const { moved, stranded } = effects;
  const line = ({ number, name, partySize, at }: Row) =>
    `${number === null ? '' : `#${number} `}${name || 'A guest'}, ${partySize} guests, ${dayIn(at, restaurant.zone)} ${timeIn(at, restaurant.zone)}`;
  return (
    <section className="card-plain effects" role="status">
      {stranded.length > 0 && (
        <>
          <h2>{stranded.length === 1 ? '1 booking needs' : `${stranded.length} bookings need`} a decision</h2>
          <p>Nothing was cancelled, and no guest was told. Ring them, move them, or cancel in Bookings.</p>
          <ul>
            {stranded.map((row) => (
              <li key={`${row.number}-${row.at}-${row.name}`}>
                {line(row)}: <strong>{whys[row.why]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {moved.length > 0 && (
        <>
          <h2>{moved.length === 1 ? '1 booking has' : `${moved.length} bookings have`} another table</h2>
          <ul>
            {moved.map((row) => (
              <li key={`${row.number}-${row.at}-${row.name}`}>
                {line(row)}: now {row.tables.join(' + ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="acts">
        <Link to={path('bookings')} className="btn btn-primary">
          Open bookings
        </Link>
        <button type="button" className="btn btn-outline-secondary" onClick={putAway}>
          Done
        </button>
      </div>
    </section>
  );
}
