import type { SignInPage } from '../../../src/contract/sign-in.ts';
import { Icon } from '../../parts/icon.tsx';

/** In a demonstration: who there is, and where the code arrives. */
export function Demonstration({
  of,
  waiting,
  choose,
}: {
  of: NonNullable<SignInPage['demonstration']>;
  /** Whether a code is on its way. */
  waiting: boolean;
  choose: (phone: string, password: string) => void;
}) {
  return (
    <section className="demonstration" aria-label="This is a demonstration">
      <h2>This is a demonstration</h2>
      <p>
        {waiting ? 'The code has arrived' : 'Codes arrive'} on{' '}
        <a href={of.phones} target="_blank" rel="noreferrer">
          the table of phones
          <Icon name="outside" />
        </a>
        , in the SMS of that person. Who is not there yet is put there with “Add a phone”.
      </p>
      {!waiting && (
        <ul>
          {of.people.map(({ name, phone, role, restaurant }) => (
            <li key={phone}>
              <button type="button" onClick={() => choose(phone, of.password)}>
                <b>{name}</b>
                <span className="soft">
                  {role}, {restaurant}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
