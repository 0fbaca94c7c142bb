import { dayIn, timeIn } from '../format.ts';
import { go } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { bookingAt } from './times.ts';
import { WordsInput } from '../parts/words-input.tsx';

/** Looks for guests: those of the day step forward, those of other days are listed. */
export function Search({ sought, seek }: { sought: string; seek: (words: string) => void }) {
  const { restaurant, path } = useHere();
  const words = sought.trim();
  const found = useData(
    'GET /restaurants/:restaurant/booking-search',
    words.length >= 2 ? { params: { restaurant: restaurant.id }, query: { words } } : undefined,
  );
  return (
    <div className="book-search">
      <WordsInput
        type="search"
        className="form-control"
        aria-label="Find by name, number or the end of a phone number"
        placeholder="Find by name or number"
        value={sought}
        most={80}
        onChange={seek}
      />
      {found.data && (
        <ul className="found">
          {found.data.found.map(({ id, name, party, startsAt }) => (
            <li key={id}>
              <button
                type="button"
                className="btn btn-outline-secondary"
                onClick={() => go(path(bookingAt(id, startsAt, restaurant.zone)))}
              >
                {name ?? 'Guests'}, {party}, {dayIn(startsAt, restaurant.zone)},{' '}
                {timeIn(startsAt, restaurant.zone)}
              </button>
            </li>
          ))}
          {found.data.found.length === 0 && <li className="soft">Nobody of that name or number.</li>}
        </ul>
      )}
    </div>
  );
}
