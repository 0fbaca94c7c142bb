import type { Group } from '../use-group.ts';

/** A value as a person reads it, whatever it is. */
function told(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(told).join('; ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, each]) => `${name.replace(/([A-Z])/g, ' $1').toLowerCase()} ${told(each)}`)
      .join(', ');
  }
  return String(value as string | number);
}

/** Somebody else saved the same fields first: both values side by side, and a choice. */
export function ClashCard<V>({ group, labels }: { group: Group<V>; labels: Record<string, string> }) {
  const { clashes, settle } = group;
  if (clashes.length === 0) return null;
  return (
    <section className="card-plain clash" role="alert">
      <h2>Somebody else changed this, too</h2>
      <p>They saved while you were typing. Nothing is lost: choose whose values to go on with.</p>
      <div className="scroll">
        <table className="table-plain">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs, saved</th>
            </tr>
          </thead>
          <tbody>
            {clashes.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{labels[field] ?? field.replace(/([A-Z])/g, ' $1').toLowerCase()}</th>
                <td>{told(mine)}</td>
                <td>{told(theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="acts">
        <button type="button" className="btn btn-outline-secondary" onClick={() => settle('theirs')}>
          Take theirs
        </button>
        <button type="button" className="btn btn-primary" onClick={() => settle('mine')}>
          Go on with mine
        </button>
      </div>
    </section>
  );
}
