import { Field } from './field.tsx';
import { WordsInput } from './words-input.tsx';

interface Typed {
  value: string;
  onChange: (value: string) => void;
  wrong: string | undefined;
}

/** What whoever is typing is called. */
export function OwnNameField({ value, onChange, ...field }: Typed & { label: string; hint?: string }) {
  return (
    <Field {...field}>
      <WordsInput autoComplete="name" required most={60} value={value} onChange={onChange} />
    </Field>
  );
}

/** The number to which somebody else is invited. */
export function MobileField({ value, onChange, wrong }: Typed) {
  return (
    <Field label="Mobile number" wrong={wrong}>
      <input
        type="tel"
        required
        maxLength={40}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
