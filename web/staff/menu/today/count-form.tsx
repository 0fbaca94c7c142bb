import { useId, useState } from 'react';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';

/** A number of portions: one tap for the common ones, a field for the others. */
export function CountForm({
  title,
  label,
  button,
  common,
  value,
  busy,
  say,
  none,
}: {
  title: string;
  /** Of the field: "Left today". */
  label: string;
  button: string;
  /** Numbers that have a button of their own. */
  common: readonly number[];
  /** As it stands; null: it is not counted. */
  value: number | null;
  busy: boolean;
  say: (count: number) => void;
  /** What ends the count, where there is one. */
  none?: { label: string; act: () => void };
}) {
  const heading = useId();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const [wrong, setWrong] = useState<string>();
  function submit(): void {
    if (/^\d{1,5}$/.test(typed.trim())) say(Number(typed));
    else setWrong('must be a number, like 6');
  }
  return (
    <Form className="count-form" noValidate send={submit}>
      <p className="soft" id={heading}>
        {title}
      </p>
      <div className="count-common" role="group" aria-labelledby={heading}>
        {common.map((count) => (
          <button
            key={count}
            type="button"
            className="btn btn-outline-primary"
            disabled={busy}
            aria-pressed={count === value}
            onClick={() => say(count)}
          >
            {count}
          </button>
        ))}
      </div>
      <div className="how-long-form">
        <Field label={label} wrong={wrong}>
          <input
            inputMode="numeric"
            maxLength={5}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <button type="submit" className="btn btn-outline-primary" disabled={busy}>
          {button}
        </button>
        {none && (
          <button type="button" className="btn btn-outline-secondary" disabled={busy} onClick={none.act}>
            {none.label}
          </button>
        )}
      </div>
    </Form>
  );
}
