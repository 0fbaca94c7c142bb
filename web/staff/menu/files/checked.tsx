import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../../src/contract/endpoint.ts';
import { Icon } from '../../../parts/icon.tsx';
import { ConfirmButton } from '../../parts/confirm.tsx';

type Found = AnswerOf<Endpoints['POST /restaurants/:restaurant/menu/file/check']>;

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const hows = { added: 'New', removed: 'Goes', changed: 'Changes', moved: 'Moves' } as const;
const icons = { added: 'plus', removed: 'trash', changed: 'edit', moved: 'up' } as const;

function Problems({ name, found }: { name: string; found: Found }) {
  const { problems, more } = found;
  return (
    <div className="file-problems" role="alert">
      <h3>
        {name}: {counted(problems.length + more, 'thing')} to mend
      </h3>
      <p className="soft">Nothing was changed. Mend these in the file, save it, and choose it again.</p>
      <div className="scroll">
        <table className="table-plain">
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ where, message }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one place can have two problems
              <tr key={i}>
                <th scope="row">{where}</th>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="soft">And {more} more, which are told once these are mended.</p>}
    </div>
  );
}

/** What a file would make of the menu, and the two ways to go on; or what is wrong with it. */
export function Checked({
  name,
  found,
  busy,
  use,
  again,
}: {
  name: string;
  found: Found;
  busy: boolean;
  use: (publish: 'yes' | 'no') => void;
  /** Looks at it again. */
  again: () => void;
}) {
  const { problems, differences, counts, dishes, sections, unpublished } = found;
  if (problems.length > 0) return <Problems name={name} found={found} />;
  const total = counts.added + counts.removed + counts.changed + counts.moved;
  if (total === 0) return <p role="status">{name} says what the menu says already. Nothing would change.</p>;
  return (
    <div className="file-found" role="status">
      <h3>
        {name}: {counted(dishes, 'dish', 'dishes')} in {counted(sections, 'section')}
      </h3>
      <p className="acts">
        <span className="badge-plain good">{counts.added} new</span>
        <span className="badge-plain">{counts.changed} changes</span>
        <span className="badge-plain">{counts.moved} moves</span>
        <span className="badge-plain bad">{counts.removed} removed</span>
      </p>
      {unpublished > 0 && (
        <p className="file-warn">
          <Icon name="warning" />
          {counted(unpublished, 'change')} of the draft {unpublished === 1 ? 'is' : 'are'} not published yet;
          what the file says takes their place.
        </p>
      )}
      <div className="scroll file-changes">
        <table className="table-plain">
          <thead>
            <tr>
              <th scope="col">What happens</th>
              <th scope="col">To what</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name: what, how, what: field, was, is }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one dish can change in several ways
              <tr key={i}>
                <td>
                  <span className={`badge-plain file-${how}`}>
                    <Icon name={icons[how]} />
                    {hows[how]}
                  </span>
                </td>
                <th scope="row">
                  {what}
                  {field !== null && <span className="soft">, {field}</span>}
                </th>
                <td>{was}</td>
                <td>{is}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > differences.length && <p className="soft">And {total - differences.length} more.</p>}
      <div className="acts">
        <button type="button" className="btn btn-primary" disabled={busy} onClick={() => use('no')}>
          Put it into the draft
        </button>
        <ConfirmButton
          label="Publish at once"
          title="Publish this menu now?"
          className="btn btn-outline-primary"
          disabled={busy}
          act={() => use('yes')}
        >
          Guests have it from this moment.{' '}
          {counts.removed > 0 && `${counted(counts.removed, 'thing')} of the menu will be gone.`}
        </ConfirmButton>
        <button type="button" className="btn btn-outline-secondary" disabled={busy} onClick={again}>
          Look again
        </button>
      </div>
    </div>
  );
}
