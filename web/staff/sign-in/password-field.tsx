import { useState } from 'react';
import { Field } from '../parts/field.tsx';

/** A password, which can be looked at while it is typed: with wet hands one mistypes. */
export function PasswordField({
  label,
  value,
  set,
  autoComplete,
  hint,
  wrong,
}: {
  label: string;
  value: string;
  set: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  wrong?: string | undefined;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <Field label={label} wrong={wrong} {...(hint === undefined ? {} : { hint })}>
        <input
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          minLength={autoComplete === 'new-password' ? 10 : undefined}
          maxLength={200}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      </Field>
      <button
        type="button"
        className="btn btn-outline-secondary peek"
        aria-pressed={shown}
        aria-label={`Show what is typed: ${label}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </button>
    </div>
  );
}
