import { useId, useState } from 'react';
import { paiseOf } from '../format.ts';
import { Field } from './field.tsx';

interface Common {
  label: string;
  hint?: string;
  wrong?: string | undefined;
}

/** Text on one line, or on several. */
export function TextField({
  value,
  onChange,
  rows,
  placeholder,
  list,
  hidden = false,
  ...field
}: Common & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
  list?: string;
  hidden?: boolean;
}) {
  const common = {
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return (
    <Field {...field} hidden={hidden}>
      {rows === undefined ? (
        <input {...common} list={list} autoComplete="off" />
      ) : (
        <textarea {...common} rows={rows} />
      )}
    </Field>
  );
}

interface Kind {
  written: (value: number) => string;
  /** What was typed means; undefined: nothing. */
  read: (typed: string) => number | undefined;
  trouble: string;
  inputMode: 'numeric' | 'decimal';
}

/**
 * A field for numbers of one kind. `optional`: empty is undefined. What is no number stays as it was typed, says so, and
 * is refused when it is saved.
 */
function fieldFor(kind: Kind) {
  return function NumberOfAKind({
    optional = false,
    ...field
  }: Common & {
    value: number | undefined;
    onChange: (value: number | undefined) => void;
    optional?: boolean;
  }) {
    return <Typed {...field} {...kind} optional={optional} />;
  };
}

/** A whole number. */
export const NumberField = fieldFor({
  written: String,
  read: (typed) => (/^-?\d{1,9}$/.test(typed) ? Number(typed) : undefined),
  trouble: 'must be a whole number, like 30',
  inputMode: 'numeric',
});

/** A number with decimals, as a coordinate or a percentage. */
export const DecimalField = fieldFor({
  written: String,
  read: (typed) => (/^-?\d{1,9}([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined),
  trouble: 'must be a number, like 12.5',
  inputMode: 'decimal',
});

/** Money, typed in rupees and kept in paise. */
export const MoneyField = fieldFor({
  written: (paise) => (paise % 100 === 0 ? String(paise / 100) : (paise / 100).toFixed(2)),
  read: paiseOf,
  trouble: 'must be an amount, like 250 or 99.50',
  inputMode: 'decimal',
});

function Typed({
  value,
  onChange,
  optional,
  written,
  read,
  trouble,
  inputMode,
  wrong,
  ...field
}: Common &
  Kind & {
    value: number | undefined;
    onChange: (value: number | undefined) => void;
    optional: boolean;
  }) {
  const shown = value === undefined || Number.isNaN(value) ? '' : written(value);
  const [typed, setTyped] = useState(shown);
  const meant = typed.trim() === '' ? undefined : read(typed.trim());
  const readable = typed.trim() === '' ? optional : meant !== undefined;
  // What was put in from elsewhere (discarded, or somebody else's) shows; what is being typed stays as it is.
  const text =
    !readable && (value === undefined || Number.isNaN(value)) ? typed : meant === value ? typed : shown;
  return (
    <Field {...field} wrong={Number.isNaN(value) && !readable ? trouble : wrong}>
      <input
        inputMode={inputMode}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setTyped(target.value);
          const empty = target.value.trim() === '';
          onChange(empty && optional ? undefined : (read(target.value.trim()) ?? Number.NaN));
        }}
      />
    </Field>
  );
}

/** A choice of a few, one under the other, each with what it means. */
export function Choices<T extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string; about?: string }[];
}) {
  const name = useId();
  return (
    <fieldset className="choices-plain">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-plain">
          <input
            type="radio"
            className="form-check-input"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.about !== undefined && <small className="soft">{option.about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A yes or no. */
export function Check({
  label,
  about,
  wrong,
  checked,
  onChange,
}: {
  label: string;
  about?: string | undefined;
  /** What is wrong with it, as a sentence's end: "was not saved". */
  wrong?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="choice-plain">
      <input
        type="checkbox"
        className="form-check-input"
        aria-invalid={wrong !== undefined}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label}
        {about !== undefined && <small className="soft">{about}</small>}
        {wrong !== undefined && <small className="wrong">{wrong}</small>}
      </span>
    </label>
  );
}

/** Several of a few: each can be on or off. */
export function Several<T extends string>({
  label,
  values,
  onChange,
  options,
}: {
  label: string;
  values: readonly T[];
  onChange: (values: T[]) => void;
  options: readonly { value: T; label: string }[];
}) {
  return (
    <fieldset className="choices-plain">
      <legend>{label}</legend>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="checkbox"
              className="form-check-input"
              checked={values.includes(option.value)}
              onChange={({ target }) =>
                onChange(
                  options
                    .map((each) => each.value)
                    .filter((each) => (each === option.value ? target.checked : values.includes(each))),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Minutes as people say them: "45 minutes", "2 hours", "1 day". */
export function minutesInWords(minutes: number): string {
  const of = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (minutes >= 1_440 && minutes % 1_440 === 0) return of(minutes / 1_440, 'day');
  if (minutes >= 60 && minutes % 60 === 0) return of(minutes / 60, 'hour');
  if (minutes > 120) return `${of(Math.floor(minutes / 60), 'hour')} ${minutes % 60} min`;
  return of(minutes, 'minute');
}
