import { type Stretch, weekdays } from './draft.ts';
import { DayField, TimeField } from '../../parts/moments.tsx';

/** One stretch of days and hours. */
export function StretchFields({
  label,
  stretch,
  change,
  remove,
}: {
  label: string;
  stretch: Stretch;
  change: (some: Partial<Stretch>) => void;
  remove: () => void;
}) {
  const { days = [], from = '', until = '', firstDay = '', lastDay = '' } = stretch;
  const past = from !== '' && until !== '' && until <= from;
  const toggle = (day: number) =>
    change({ days: days.includes(day) ? days.filter((each) => each !== day) : [...days, day] });
  return (
    <fieldset className="stretch" aria-label={label}>
      <div className="stretch-days" role="group" aria-label="Days">
        {weekdays.map(([day, name]) => (
          <button
            key={day}
            type="button"
            className="stretch-day"
            aria-pressed={days.includes(day)}
            onClick={() => toggle(day)}
          >
            {name}
          </button>
        ))}
        <small className="soft">{days.length === 0 ? 'Every day' : ''}</small>
      </div>
      <div className="field-row">
        <TimeField
          label="From"
          {...(past ? { hint: 'Until after midnight' } : {})}
          value={from}
          onChange={(chosen) => change({ from: chosen })}
        />
        <TimeField label="Until" value={until} onChange={(chosen) => change({ until: chosen })} />
        <DayField label="First day" value={firstDay} onChange={(chosen) => change({ firstDay: chosen })} />
        <DayField label="Last day" value={lastDay} onChange={(chosen) => change({ lastDay: chosen })} />
      </div>
      <button
        type="button"
        className="btn btn-sm btn-outline-danger stretch-remove"
        aria-label={`Remove these times: ${label}`}
        onClick={remove}
      >
        Remove these times
      </button>
    </fieldset>
  );
}
