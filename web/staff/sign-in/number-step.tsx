import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';
import type { Action } from '../use-data.ts';
import { PasswordField } from './password-field.tsx';

interface Typed {
  phone: string;
  password: string;
}

/** The first step: number and password. */
export function NumberStep({
  typed,
  type,
  action,
  submit,
}: {
  typed: Typed;
  type: (typed: Typed) => void;
  action: Action<'POST /sign-in'>;
  submit: () => void;
}) {
  return (
    <Form className="sign-in-form" send={() => submit()}>
      <Trouble text={action.trouble} />
      <Field
        label="Mobile number"
        hint="Like 98450 12345, or with its country."
        wrong={action.wrong('phone')}
      >
        <input
          type="tel"
          name="phone"
          autoComplete="username"
          required
          maxLength={40}
          value={typed.phone}
          onChange={(event) => type({ ...typed, phone: event.target.value })}
        />
      </Field>
      <PasswordField
        label="Password"
        autoComplete="current-password"
        value={typed.password}
        set={(password) => type({ ...typed, password })}
        wrong={action.wrong('password')}
      />
      <button type="submit" className="btn btn-primary btn-wide" disabled={action.busy}>
        {action.busy ? 'One moment…' : 'Sign in'}
      </button>
      <details>
        <summary>Forgotten, or no password yet?</summary>
        <p className="soft">
          Ask the owner of your restaurant: on the page People they send a link to your phone. Owners ask
          Thali’s desk.
        </p>
      </details>
    </Form>
  );
}
