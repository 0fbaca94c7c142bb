import type { ReactNode } from 'react';

/** A form that is sent by `send`, and does not leave the page. */
export function Form({
  className,
  send,
  noValidate = false,
  children,
}: {
  className: string;
  send: () => void | Promise<void>;
  /** Whether what is wrong is said by us alone, and not by the browser. */
  noValidate?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      className={className}
      noValidate={noValidate}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
    </form>
  );
}
