import { useId, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { Field } from './field.tsx';

/** A few names: each stands as a piece of its own, can be taken away, and more are typed, ended by a comma or Enter. */
export function WordsField({
  label,
  hint,
  values,
  onChange,
  wrong,
  suggestions = [],
}: {
  label: string;
  hint: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  wrong?: string | undefined;
  suggestions?: readonly string[];
}) {
  const [typed, setTyped] = useState('');
  const list = useId();
  function add(text: string): void {
    const fresh = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !values.includes(word));
    setTyped('');
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
  }
  return (
    <div className="words-field">
      {values.length > 0 && (
        <>
          <b id={`${list}-chips`} className="words-name">
            {label}
          </b>
          <ul className="chips" aria-labelledby={`${list}-chips`}>
            {values.map((value) => (
              <li key={value} className="chip">
                {value}
                <button
                  type="button"
                  className="round"
                  aria-label={`Remove ${value}`}
                  onClick={() => onChange(values.filter((each) => each !== value))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Field label={values.length > 0 ? `Add to ${label.toLowerCase()}` : label} hint={hint} wrong={wrong}>
        <input
          value={typed}
          list={list}
          autoComplete="off"
          onChange={({ target }) => (target.value.includes(',') ? add(target.value) : setTyped(target.value))}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '') return;
            event.preventDefault();
            add(typed);
          }}
        />
      </Field>
      <datalist id={list}>
        {suggestions
          .filter((each) => !values.includes(each))
          .map((each) => (
            <option key={each} value={each} />
          ))}
      </datalist>
    </div>
  );
}
