import { Icon } from '../../../parts/icon.tsx';
import { TimeField } from '../../parts/moments.tsx';

interface Stretch {
  from: string;
  to: string;
  lastSeating?: string | undefined;
  walkIn?: boolean | undefined;
}

/** One period: from, to, the last moment to sit down or to order, and whether it is for walk-ins alone. */
export function PeriodRow({
  name,
  period,
  seats,
  onChange,
  remove,
  wrong,
  walkIns = seats,
}: {
  name: string;
  period: Stretch;
  /** Whether guests sit down in it. */
  seats: boolean;
  walkIns?: boolean;
  onChange: (change: Partial<Stretch>) => void;
  remove: () => void;
  wrong: (field: string) => string | undefined;
}) {
  const late = period.to <= period.from && period.to !== '' && period.from !== '';
  return (
    <div className="period" role="group" aria-label={name}>
      <TimeField
        label="From"
        wrong={wrong('from')}
        value={period.from}
        onChange={(chosen) => onChange({ from: chosen })}
      />
      <TimeField
        label={late ? 'To, next day' : 'To'}
        wrong={wrong('to')}
        value={period.to}
        onChange={(chosen) => onChange({ to: chosen })}
      />
      <TimeField
        label={seats ? 'Last seating' : 'Last order'}
        wrong={wrong('lastSeating')}
        value={period.lastSeating}
        onChange={(chosen) => onChange({ lastSeating: chosen || undefined })}
      />
      <div className="period-end">
        {walkIns && (
          <label className="choice-plain">
            <input
              type="checkbox"
              className="form-check-input"
              checked={period.walkIn ?? false}
              onChange={({ target }) => onChange({ walkIn: target.checked || undefined })}
            />
            <span>Walk-in</span>
          </label>
        )}
        <button
          type="button"
          className="round"
          aria-label={`Remove hours: ${name}`}
          title="Remove"
          onClick={remove}
        >
          <Icon name="trash" />
        </button>
      </div>
    </div>
  );
}
