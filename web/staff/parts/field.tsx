import { type ReactElement, cloneElement, useId } from 'react';

type Control = ReactElement<{
  id?: string;
  className?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}>;

/** A control with its label, a hint, and what is wrong with what it holds, tied together for screen readers too. */
export function Field({
  label,
  hint,
  wrong,
  children,
  hidden = false,
}: {
  label: string;
  hint?: string;
  /** What is wrong with it, as a sentence's end: "must be a time, like 19:30". */
  wrong?: string | undefined;
  children: Control;
  /** Whether the label is for screen readers alone. */
  hidden?: boolean;
}) {
  const id = useId();
  const usual = children.type === 'select' ? 'form-select' : 'form-control';
  const told = [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`]
    .join(' ')
    .trim();
  return (
    <div className="field">
      <label htmlFor={id} className={hidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      {cloneElement(children, {
        id,
        className: `${usual} ${children.props.className ?? ''}${wrong === undefined ? '' : ' is-invalid'}`,
        ...(wrong === undefined ? {} : { 'aria-invalid': true }),
        ...(told === '' ? {} : { 'aria-describedby': told }),
      })}
      {hint !== undefined && (
        <small id={`${id}-hint`} className="soft">
          {hint}
        </small>
      )}
      {wrong !== undefined && (
        <small id={`${id}-wrong`} className="wrong">
          <span className={hidden ? 'visually-hidden' : ''}>{label}</span> {wrong}
        </small>
      )}
    </div>
  );
}
