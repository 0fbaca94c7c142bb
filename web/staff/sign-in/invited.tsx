import { useState } from 'react';
import type { EntryLink } from '../../../src/contract/sign-in.ts';
import { Mark } from '../../parts/icon.tsx';
import { Form } from '../parts/form.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { OwnNameField } from '../parts/person-fields.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { Link, useRoute } from '../route.tsx';
import { useAction, useData } from '../use-data.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordField } from './password-field.tsx';
import './sign-in.css';

const roleWords = {
  owner: 'an owner',
  manager: 'a manager',
  host: 'a host',
  kitchen: 'one of the kitchen',
} as const;

function sentenceFor({ purpose, restaurant, role, phone }: EntryLink): string {
  return purpose === 'join'
    ? `${restaurant ?? 'A restaurant'} would like you as ${role ? roleWords[role] : 'a colleague'}. You will sign in with the number ending in ${phone}.`
    : `For whoever has the number ending in ${phone}. You will be signed out everywhere else.`;
}

/** What somebody tells of themselves, then the code to their number. */
function Entering({ link, token, done }: { link: EntryLink; token: string; done: () => void }) {
  const [name, setName] = useState(link.name ?? '');
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState(false);
  const sending = useAction('POST /entry-links/:token/code');
  const using = useAction('POST /entry-links/:token/use');
  const params = { token };
  const keeps = link.purpose === 'join' && link.hasPassword;
  const ask = async () => {
    if (await sending.run({ params })) setSent(true);
  };
  const use = async (code: string, remember: boolean) => {
    const said = name.trim() === '' ? {} : { name };
    const came = await using.run({ params, body: { ...said, password, code, remember } });
    if (came) done();
  };
  const inForm = using.wrong('password') ?? using.wrong('name');
  if (sent && inForm === undefined) {
    return (
      <CodeStep
        sentTo={link.phone}
        action={using}
        sending={sending}
        submit={(code, remember) => void use(code, remember)}
        again={ask}
        back={() => setSent(false)}
      />
    );
  }
  return (
    <Form
      className="sign-in-form"
      send={() => {
        using.clear();
        void ask();
      }}
    >
      <Trouble text={sending.trouble} />
      <OwnNameField
        label="Your name"
        hint="Guests and colleagues see it."
        value={name}
        onChange={setName}
        wrong={using.wrong('name')}
      />
      <PasswordField
        label={keeps ? 'Your password' : 'New password'}
        autoComplete={keeps ? 'current-password' : 'new-password'}
        hint={
          keeps
            ? 'The one you sign in with already.'
            : 'At least ten characters. Three words that do not belong together are easy to keep in mind.'
        }
        value={password}
        set={setPassword}
        wrong={using.wrong('password')}
      />
      <button type="submit" className="btn btn-primary btn-wide" disabled={sending.busy}>
        {sending.busy ? 'One moment…' : 'Send me the code'}
      </button>
    </Form>
  );
}

/** What the link of an invitation, or for a new password, opens. */
export default function InvitedPage({ done }: { done: () => void }) {
  const { parts } = useRoute();
  const token = parts[1] ?? '';
  const link = useData('GET /entry-links/:token', { params: { token } });
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Mark />
        <Loaded of={link}>
          {(found) => (
            <>
              <PageHead
                title={
                  found.purpose === 'join' ? `Join ${found.restaurant ?? 'the staff'}` : 'A new password'
                }
                about={sentenceFor(found)}
              />
              <Entering link={found} token={token} done={done} />
            </>
          )}
        </Loaded>
        {link.trouble !== undefined && <Link to="/staff">To the sign-in</Link>}
      </div>
    </main>
  );
}
