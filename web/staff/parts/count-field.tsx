import { Field } from './field.tsx';

/** A whole number between two others, held as it was typed: of guests, of steps on the plan. */
export function CountField({
  label,
  value,
  onChange,
  wrong,
  least = 1,
  most,
  required = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  wrong: string | undefined;
  least?: number;
  most: number;
  required?: boolean;
}) {
  return (
    <Field label={label} wrong={wrong}>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        required={required}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
