import { Several } from '../../parts/inputs.tsx';

export const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const options = dayNames.map((name, i) => ({ value: String(i + 1), label: name.slice(0, 3) }));
const every = options.map(({ value }) => value);

/** ISO weekdays a row is for; undefined: all of them. */
export function DaysField({
  label,
  days,
  onChange,
}: {
  label: string;
  days: readonly number[] | undefined;
  onChange: (days: number[] | undefined) => void;
}) {
  return (
    <Several
      label={label}
      values={days === undefined ? every : days.map(String)}
      onChange={(chosen) =>
        onChange(chosen.length === 0 || chosen.length === 7 ? undefined : chosen.map(Number))
      }
      options={options}
    />
  );
}
