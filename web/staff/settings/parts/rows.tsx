import type { ReactNode } from 'react';
import { Icon } from '../../../parts/icon.tsx';

/** What a row of a list is drawn with. */
export interface RowActs<T> {
  /** Its place, as fields are called by it that were refused ("closures.0.to"). */
  at: number;
  put: (change: Partial<T>) => void;
  remove: () => void;
}

/** A list whose rows can be changed and taken away, and that more can be added to. */
export function Rows<T extends object>({
  rows,
  onChange,
  legend,
  children,
  add,
  fresh,
}: {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  /** What a row is, above it; `hidden`: for screen readers alone. */
  legend: { of: (row: T) => ReactNode; hidden?: boolean };
  children: (row: T, acts: RowActs<T>) => ReactNode;
  /** On the button that adds a row. */
  add: string;
  /** The row that is added. */
  fresh: NoInfer<T>;
}) {
  return (
    <>
      {rows.map((row, at) => (
        <fieldset className="row-plain" key={at}>
          <legend className={legend.hidden ? 'visually-hidden' : ''}>{legend.of(row)}</legend>
          {children(row, {
            at,
            put: (change) => onChange(rows.map((each, i) => (i === at ? { ...each, ...change } : each))),
            remove: () => onChange(rows.filter((_, i) => i !== at)),
          })}
        </fieldset>
      ))}
      <button
        type="button"
        className="btn btn-outline-secondary add"
        onClick={() => onChange([...rows, fresh])}
      >
        <Icon name="plus" /> {add}
      </button>
    </>
  );
}

/** Takes a row away; `what` says which: "the closure from 2026-12-24". `beside`: it stands in a line with the row's fields. */
export function RemoveRow({
  what,
  remove,
  beside = false,
}: {
  what: string;
  remove: () => void;
  beside?: boolean;
}) {
  return (
    <button
      type="button"
      className={beside ? 'btn btn-outline-secondary' : 'btn btn-outline-secondary add'}
      aria-label={`Remove ${what}`}
      onClick={remove}
    >
      <Icon name="trash" /> Remove
    </button>
  );
}
