import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import { useAction } from '../use-data.ts';

/** Another password: every other device is signed out. */
export function PasswordForm({ changed }: { changed: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const save = useAction('PUT /me/password');
  const tell = useNotice();
  const told = save.wrong('current') ?? save.wrong('next');
  const submit = async () => {
    if (!(await save.run({ body: { current, next } }))) return;
    setCurrent('');
    setNext('');
    tell({ text: 'Your password is changed. Every other device is signed out.' });
    changed();
  };
  return (
    <section className="card-plain">
      <h2>Password</h2>
      <Form className="me-form" send={submit}>
        <PasswordField
          label="Present password"
          autoComplete="current-password"
          value={current}
          set={setCurrent}
          wrong={save.wrong('current')}
        />
        <PasswordField
          label="New password"
          autoComplete="new-password"
          hint="At least ten characters."
          value={next}
          set={setNext}
          wrong={save.wrong('next')}
        />
        <Trouble text={told === undefined ? save.trouble : undefined} />
        <button type="submit" className="btn btn-primary" disabled={save.busy}>
          Change it
        </button>
      </Form>
    </section>
  );
}
