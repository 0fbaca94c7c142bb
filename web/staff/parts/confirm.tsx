import { type ReactNode, useState } from 'react';
import { PageDialog } from '../../parts/page-dialog.tsx';

/** A button for what cannot be taken back: asks first, and says what will happen. */
export function ConfirmButton({
  label,
  title,
  children,
  act,
  className = 'btn btn-outline-danger',
  disabled = false,
}: {
  label: string;
  /** The question, like "Remove Ravi from the staff?" */
  title: string;
  /** What happens then. */
  children: ReactNode;
  act: () => void;
  className?: string;
  disabled?: boolean;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <PageDialog title={title} close={() => setAsking(false)}>
          <div>{children}</div>
          <div className="acts">
            <button type="button" className="btn btn-outline-secondary" onClick={() => setAsking(false)}>
              Keep it
            </button>
            <button
              type="button"
              className="btn btn-danger"
              onClick={() => {
                setAsking(false);
                act();
              }}
            >
              {label}
            </button>
          </div>
        </PageDialog>
      )}
    </>
  );
}
