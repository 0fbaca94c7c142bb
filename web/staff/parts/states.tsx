import type { ReactNode } from 'react';
import type { Data } from '../use-data.ts';

/** What went wrong, where it went wrong. */
export function Trouble({ text, again }: { text: string | undefined; again?: () => void }) {
  if (text === undefined) return null;
  return (
    <div className="alert alert-danger trouble" role="alert">
      <span>{text}</span>
      {again && (
        <button type="button" className="btn btn-sm btn-outline-danger" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** A place where there is nothing yet: says so, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Shows what was read; until then that it is coming, or why it is not. */
export function Loaded<T>({ of, children }: { of: Data<T>; children: (data: T) => ReactNode }) {
  return (
    <>
      <Trouble text={of.trouble} again={() => void of.again()} />
      {of.data !== undefined
        ? children(of.data)
        : of.trouble === undefined && (
            <p className="loading" role="status">
              Loading…
            </p>
          )}
    </>
  );
}
