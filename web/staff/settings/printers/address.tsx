import { useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { Field } from '../../parts/field.tsx';

/** The address of a printer, which is shown this once. */
export function Address({ of, address, close }: { of: string; address: string; close: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <PageDialog title={`The address of ${of}`} close={close}>
      <p>
        Put it into the printer’s settings, as CloudPRNT server URL, with 5 seconds of polling time.{' '}
        <strong>It is not shown again.</strong> Whoever has it can read tickets.
      </p>
      <Field label="Address">
        <textarea readOnly rows={3} value={address} onFocus={({ target }) => target.select()} />
      </Field>
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          onClick={() => {
            navigator.clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          <Icon name={copied ? 'check' : 'copy'} /> {copied ? 'Copied' : 'Copy'}
        </button>
        <button type="button" className="btn btn-primary" onClick={close}>
          I have it
        </button>
      </div>
    </PageDialog>
  );
}
