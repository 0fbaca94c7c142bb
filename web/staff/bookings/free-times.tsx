import type { Endpoints } from '../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import { timeIn } from '../format.ts';
import { useHere } from '../session.tsx';
import { clockOf } from './times.ts';

/** When a party can be seated on a day and at which tables, to choose from; why not, where it cannot. */
export function FreeTimes({
  free: { times, why },
  chosen,
  choose,
}: {
  free: AnswerOf<Endpoints['GET /restaurants/:restaurant/free-times']>;
  /** On the restaurant's clock: "19:30". */
  chosen: string;
  choose: (time: string) => void;
}) {
  const { zone } = useHere().restaurant;
  return (
    <div className="free-times" role="group" aria-label="Free times">
      {times.map(({ at, tables, moves }) => (
        <button
          key={at}
          type="button"
          className={clockOf(at, zone) === chosen ? 'time-button chosen' : 'time-button'}
          aria-pressed={clockOf(at, zone) === chosen}
          onClick={() => choose(clockOf(at, zone))}
        >
          {timeIn(at, zone)}
          <small>
            {tables.join(' + ')}
            {moves > 0 ? ' *' : ''}
          </small>
        </button>
      ))}
      {times.some(({ moves }) => moves > 0) && (
        <small className="soft">* another booking changes tables for it</small>
      )}
      {why && <p>{why} Choose another day, or tables yourself.</p>}
    </div>
  );
}
