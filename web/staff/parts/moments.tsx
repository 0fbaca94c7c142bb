import { Field } from './field.tsx';

interface Moment {
  label: string;
  hint?: string;
  wrong?: string | undefined;
  /** Undefined: none is chosen. */
  value: string | undefined;
  /** Empty text: none is chosen any longer. */
  onChange: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  /** The last one that can be chosen. */
  max?: string;
  /** Seconds from one that can be chosen to the next. */
  step?: number;
}

function fieldFor(type: 'date' | 'time') {
  return function MomentField({ value, onChange, required, disabled, max, step, ...field }: Moment) {
    return (
      <Field {...field}>
        <input
          type={type}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
          required={required}
          disabled={disabled}
          max={max}
          step={step}
        />
      </Field>
    );
  };
}

/** A day of the calendar: "2026-12-24". */
export const DayField = fieldFor('date');

/** A time of the restaurant's clock: "19:30". */
export const TimeField = fieldFor('time');
