import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../../parts/icon.tsx';

/**
 * A sheet that slides up inside one phone. It is a native dialog shown without making the page wait: the other phones
 * on the table stay usable. Escape, the cross and a tap beside it close it, and the keyboard goes back where it was.
 */
export function Sheet({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const { activeElement } = document;
    const { current } = dialog;
    current?.show();
    current?.querySelector<HTMLElement>('.rows button, input')?.focus({ preventScroll: true });
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    };
  }, []);

  return (
    <div className="sheet-room">
      <button type="button" className="sheet-beside" tabIndex={-1} aria-hidden="true" onClick={close} />
      <dialog
        ref={dialog}
        className="sheet"
        aria-labelledby={heading}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <header>
          <h3 id={heading}>{title}</h3>
          <button type="button" className="round" onClick={close} aria-label="Close">
            <Icon name="close" />
          </button>
        </header>
        <div className="sheet-body">{children}</div>
      </dialog>
    </div>
  );
}
