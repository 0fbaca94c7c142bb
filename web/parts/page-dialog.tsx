import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from './icon.tsx';

/** A dialog over the whole page, at its side or in its middle. */
export function PageDialog({
  title,
  aside = false,
  close,
  children,
}: {
  title: string;
  aside?: boolean;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const pressedBeside = useRef(false);

  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
  }, []);
  // While it still stands on the page: only then does the browser give the focus back to whoever opened it.
  useLayoutEffect(() => {
    const { current } = dialog;
    return () => current?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={aside ? 'page-dialog aside' : 'page-dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // Only a click on the dialog itself is one beside what it holds; one that began in a field, as when its text is
        // marked, would throw away what was typed.
        if (event.target === event.currentTarget && pressedBeside.current) close();
      }}
    >
      <div className="page-dialog-inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="round" onClick={close} aria-label="Close">
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
