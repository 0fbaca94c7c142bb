import { Icon } from '../../../parts/icon.tsx';
import { useEditing } from './draft-context.tsx';

/** What is done with a size or an option as a whole: it goes up by one, or away. */
export function RowActs({
  kind,
  thing: { id, name },
  before,
  remove,
}: {
  kind: 'size' | 'option';
  thing: { id: string; name: string };
  /** The one above it; undefined where it is the first. */
  before: string | undefined;
  remove: () => void;
}) {
  const { acts } = useEditing();
  return (
    <div className="part-acts">
      <button
        type="button"
        className="round"
        aria-label={`Move ${kind} ${name} up`}
        disabled={before === undefined}
        onClick={() => void acts.edit({ do: 'move', kind, id, before: before ?? null })}
      >
        <Icon name="up" />
      </button>
      <button type="button" className="round" aria-label={`Remove ${kind} ${name}`} onClick={remove}>
        <Icon name="trash" />
      </button>
    </div>
  );
}
