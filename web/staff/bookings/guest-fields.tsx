import { CountField } from '../parts/count-field.tsx';
import { Field } from '../parts/field.tsx';
import { WordsInput } from '../parts/words-input.tsx';

interface Typed {
  value: string;
  onChange: (value: string) => void;
  wrong: string | undefined;
}

/** How many guests there are. */
export function PartyField(field: Typed & { required?: boolean }) {
  return <CountField label="Guests" most={200} required {...field} />;
}

/** What the guests are called. */
export function NameField({
  value,
  onChange,
  required = false,
  ...field
}: Typed & { required?: boolean; hint?: string }) {
  return (
    <Field label="Name" {...field}>
      <WordsInput required={required} most={80} value={value} onChange={onChange} />
    </Field>
  );
}

/** The number by which guests are told; `hint` says of what. */
export function PhoneField({ value, onChange, ...field }: Typed & { hint: string }) {
  return (
    <Field label="Phone" {...field}>
      <input
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
