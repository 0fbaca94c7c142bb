import { Field } from '../../parts/field.tsx';
import { Check } from '../../parts/inputs.tsx';
import { type FieldOf, useSave } from './auto-field.tsx';

/** One of several, saved when it is chosen. An empty value is nothing. */
export function AutoSelect({
  value,
  options,
  hint,
  hidden = false,
  number = false,
  ...which
}: FieldOf & {
  value: string | number | undefined;
  options: readonly { value: string; label: string }[];
  hint?: string;
  hidden?: boolean;
  /** Whether the values are numbers. */
  number?: boolean;
}) {
  const label = (said: string | number | undefined) =>
    options.find((each) => each.value === String(said ?? ''))?.label ?? String(said ?? 'nothing');
  const { save, wrong } = useSave<string | number>(which, label);
  return (
    <Field label={which.label} wrong={wrong} hidden={hidden} {...(hint === undefined ? {} : { hint })}>
      <select
        value={String(value ?? '')}
        onChange={({ target }) => {
          const chosen = target.value === '' ? null : number ? Number(target.value) : target.value;
          void save(value, chosen, () => undefined);
        }}
      >
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Yes or no, saved at once. */
export function AutoCheck({ value, hint, ...which }: FieldOf & { value: boolean; hint?: string }) {
  const { save, wrong } = useSave<boolean>(which, (said) => (said ? 'yes' : 'no'));
  return (
    <Check
      label={which.label}
      about={hint}
      wrong={wrong}
      checked={value}
      onChange={(checked) => void save(value, checked, () => undefined)}
    />
  );
}

/** Any of several, each saved at once. */
export function AutoSet({
  value,
  options,
  ...which
}: FieldOf & { value: readonly string[]; options: readonly { value: string; label: string }[] }) {
  const { save, wrong } = useSave<readonly string[]>(which, (said) => said?.join(', ') || 'nothing');
  return (
    <fieldset className="check-set">
      <legend>{which.label}</legend>
      {options.map((each) => {
        const has = value.includes(each.value);
        const next = has ? value.filter((one) => one !== each.value) : [...value, each.value];
        return (
          <label key={each.value} className="chip">
            <input
              type="checkbox"
              className="form-check-input"
              checked={has}
              onChange={() => void save(value, next, () => undefined)}
            />
            {each.label}
          </label>
        );
      })}
      {wrong !== undefined && <small className="wrong">{wrong}</small>}
    </fieldset>
  );
}
