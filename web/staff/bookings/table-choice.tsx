import type { BookDay } from '../../../src/contract/book/day.ts';
import { Icon } from '../../parts/icon.tsx';

/** Which tables: one or several pushed together, as buttons that are pressed or not. */
export function TableChoice({
  day,
  chosen,
  choose,
  open = false,
}: {
  day: BookDay;
  chosen: readonly string[];
  choose: (tables: string[]) => void;
  /** Whether tables must be chosen: they are shown without being asked for. */
  open?: boolean;
}) {
  const names = day.tables.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <details className="table-choice" open={open}>
      <summary>
        <b>Table</b>{' '}
        <bdi>
          {names.length > 0 ? names.join(' + ') : open ? 'choose one or more' : 'the best that is free'}
        </bdi>
        <Icon name="down" />
      </summary>
      <fieldset>
        <legend className="visually-hidden">Tables</legend>
        {day.tables
          .filter(({ retired }) => !retired)
          .map(({ id, name, maxParty }) => (
            <label key={id} className="table-button">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  choose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <span>
                <bdi>{name}</bdi> <small>{maxParty}</small>
              </span>
            </label>
          ))}
      </fieldset>
    </details>
  );
}
