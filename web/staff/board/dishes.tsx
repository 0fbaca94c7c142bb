import type { Card } from '../../../src/contract/board.ts';
import { choicesOf } from './words.ts';

type Line = Card['lines'][number];

function Dish({ line }: { line: Line }) {
  const { quantity, name, size, modifiers, note, noteIsAllergy, seat } = line;
  const choices = choicesOf(modifiers);
  return (
    <li>
      <span className="quantity">{quantity}×</span>
      <div>
        <b>{size === null ? name : `${name}, ${size}`}</b>
        {seat !== null && (
          <span className="seat">
            {' '}
            for <bdi>{seat}</bdi>
          </span>
        )}
        {choices.length > 0 && (
          <ul className="choices-of">
            {choices.map(({ text, out, depth }, nth) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same choice may come twice, and the list never moves
              <li key={`${nth}-${text}`} className={out ? `out depth-${depth}` : `depth-${depth}`}>
                {text}
              </li>
            ))}
          </ul>
        )}
        {note !== null && !noteIsAllergy && (
          <p className="note">
            “<bdi>{note}</bdi>”
          </p>
        )}
      </div>
    </li>
  );
}

const whatIfOut = {
  ask: 'Ask them if something runs out.',
  remove: 'Leave out what runs out.',
  substitute: 'Replace what runs out.',
  cancel: 'Call it off if something runs out.',
} as const;

/** What is to be cooked, by course where there are courses. */
export function Dishes({ card: { lines, substitution } }: { card: Card }) {
  if (lines.length === 0) return null;
  const courses = [...new Set(lines.map(({ course }) => course))];
  return (
    <div className="dishes">
      {courses.map((course) => (
        <div key={course ?? ''}>
          {course !== null && <h4>{course}</h4>}
          <ul>
            {lines
              .filter((line) => line.course === course)
              .map((line, nth) => (
                // oxlint-disable-next-line react/no-array-index-key -- a dish may stand on two lines alike
                <Dish key={`${nth}-${line.name}`} line={line} />
              ))}
          </ul>
        </div>
      ))}
      {substitution !== null && <p className="soft">{whatIfOut[substitution]}</p>}
    </div>
  );
}
