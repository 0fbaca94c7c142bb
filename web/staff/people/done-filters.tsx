import type { DeedKind } from '../../../src/domain/audit/deeds.ts';
import { Field } from '../parts/field.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import type { Wish } from './use-done.ts';

const kinds: Record<DeedKind, string> = {
  menu: 'Menu',
  tables: 'Tables',
  bookings: 'Bookings',
  money: 'Money',
  people: 'People',
  settings: 'Settings',
  files: 'Files',
};

/** Which deeds, and whose, are shown. */
export function DoneFilters({ wish, choose }: { wish: Wish; choose: (wish: Wish) => void }) {
  const { restaurant } = useHere();
  const doers = useData('GET /restaurants/:restaurant/audit/people', {
    params: { restaurant: restaurant.id },
  });
  const chip = (kind: DeedKind | undefined, title: string) => (
    <button
      key={title}
      type="button"
      className="chip"
      aria-pressed={wish.kind === kind}
      onClick={() => choose({ ...wish, kind })}
    >
      {title}
    </button>
  );
  return (
    <div className="done-filters">
      <div className="chips" role="group" aria-label="What is shown">
        {chip(undefined, 'Everything')}
        {(Object.keys(kinds) as DeedKind[]).map((kind) => chip(kind, kinds[kind]))}
      </div>
      <Field label="Done by">
        <select
          value={wish.person ?? ''}
          onChange={({ target }) => choose({ ...wish, person: target.value || undefined })}
        >
          <option value="">Anybody</option>
          {doers.data?.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? 'Somebody without a name'}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
