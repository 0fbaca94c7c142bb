import { ConfirmButton } from '../parts/confirm.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { useAction, useData } from '../use-data.ts';
import { Devices } from './devices.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import './me.css';

/** Loads the page anew: nobody is signed in any more, and nothing shown before may stay. */
const leave = () => location.assign('/staff');

/** Oneself: name, password, and where one is signed in. */
export default function MePage({ renamed }: { renamed: () => void }) {
  const access = useData('GET /me/access', {});
  const out = useAction('POST /sign-out');
  const outEverywhere = useAction('DELETE /me/sessions');
  return (
    <>
      <PageHead title="You" about="Your name, your password, and the devices you are signed in on.">
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={out.busy}
          onClick={() => void out.run({}).then((done) => done && leave())}
        >
          Sign out
        </button>
      </PageHead>
      <Trouble text={out.trouble ?? outEverywhere.trouble} />
      <div className="me">
        <NameForm renamed={renamed} />
        <Loaded of={access}>
          {(found) => (
            <>
              {found.passwordChangedAt !== null && <PasswordForm changed={() => void access.again()} />}
              <Devices access={found} changed={() => void access.again()}>
                <ConfirmButton
                  label="Sign out everywhere"
                  title="Sign out everywhere?"
                  act={() => void outEverywhere.run({}).then((done) => done && leave())}
                >
                  <p>You are signed out here too, and every device asks for a code again.</p>
                </ConfirmButton>
              </Devices>
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}
