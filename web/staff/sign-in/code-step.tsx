import { useEffect, useRef, useState } from 'react';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';

/** What a step needs of the action behind it. */
interface Doing {
  busy: boolean;
  trouble: string | undefined;
  wrong: (field: string) => string | undefined;
}

/** The second step: the code that was sent to the number. */
export function CodeStep({
  sentTo,
  action,
  sending,
  submit,
  again,
  back,
}: {
  /** The last four digits of the number. */
  sentTo: string;
  action: Doing;
  /** The action by which a code is sent. */
  sending: Doing;
  submit: (code: string, remember: boolean) => void;
  again: () => Promise<void>;
  back: () => void;
}) {
  const [code, setCode] = useState('');
  const [remember, setRemember] = useState(false);
  const [sentAgain, setSentAgain] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Form className="sign-in-form" send={() => submit(code, remember)}>
      <p>
        We have sent six digits to the number ending in <b>{sentTo}</b>. They are good for ten minutes.
      </p>
      <Trouble text={action.wrong('code') === undefined ? action.trouble : undefined} />
      <Trouble text={sending.trouble} />
      <Field label="Code" wrong={action.wrong('code')}>
        <input
          ref={input}
          className="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={7}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </Field>
      <label className="form-check remember">
        <input
          type="checkbox"
          className="form-check-input"
          checked={remember}
          onChange={(event) => setRemember(event.target.checked)}
        />
        <span>
          This device is ours
          <small className="soft">For 30 days the password is enough here.</small>
        </span>
      </label>
      <button type="submit" className="btn btn-primary btn-wide" disabled={action.busy}>
        {action.busy ? 'One moment…' : 'Go on'}
      </button>
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={sending.busy}
          onClick={() => void again().then(() => setSentAgain(true))}
        >
          Send it again
        </button>
        <button type="button" className="btn btn-outline-secondary" onClick={back}>
          Back
        </button>
        <span role="status" className="soft">
          {sentAgain && !sending.busy && sending.trouble === undefined ? 'Sent again.' : ''}
        </span>
      </div>
    </Form>
  );
}
