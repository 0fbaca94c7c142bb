import { type FormEvent, useState } from 'react';
import { api, sentenceOf } from '../api.ts';
import { dialled } from '../countries.ts';
import { fieldOf } from '../form.ts';
import { appOf, type Phone, type Sender } from '../model.ts';
import { useHands } from '../use-world.ts';
import { Conditions } from './conditions.tsx';
import { PageDialog } from '../../parts/page-dialog.tsx';

/** What can be done to a phone: its name, its line, blocking Thali, and taking it off the table. */
export function PhoneSettings({
  phone,
  senders,
  renamed,
  takeOff,
  close,
}: {
  phone: Phone;
  senders: Sender[];
  renamed: (name: string) => void;
  takeOff: () => void;
  close: () => void;
}) {
  const { know, touch } = useHands();
  const [trouble, setTrouble] = useState<string>();
  const attempt = (act: Promise<void>) => act.catch((error: unknown) => setTrouble(sentenceOf(error)));

  async function rename(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const name = fieldOf(event.currentTarget, 'name');
    know(await api.change(phone.number, { profileName: name }));
    renamed(name);
  }
  return (
    <PageDialog title={`${phone.profileName}'s phone`} close={close}>
      <form className="rename" onSubmit={(event) => void attempt(rename(event))}>
        <label className="form-label">
          Name on WhatsApp
          <input
            className="form-control"
            name="name"
            defaultValue={phone.profileName}
            required
            maxLength={60}
          />
        </label>
        <button type="submit" className="btn btn-outline-primary">
          Rename
        </button>
      </form>
      <Conditions phone={phone} legend={<h3>The line</h3>} />
      <h3>Our numbers</h3>
      <ul className="blocks">
        {senders.map(({ address }) => {
          const app = appOf(address);
          const blocked = phone.threads.find(({ sender }) => sender === address)?.blocked === true;
          return (
            <li key={address}>
              {app === 'whatsapp' ? 'WhatsApp' : 'SMS'} {dialled(address)}
              <button
                type="button"
                className="btn btn-sm btn-outline-danger"
                onClick={() => void attempt(touch(phone.number, address, app, blocked ? 'unblock' : 'block'))}
              >
                {blocked ? 'Unblock' : 'Block'}
              </button>
            </li>
          );
        })}
      </ul>
      {trouble !== undefined && (
        <p className="alert alert-danger" role="alert">
          {trouble}
        </p>
      )}
      <button type="button" className="btn btn-outline-secondary" onClick={takeOff}>
        Take it off the table
      </button>
    </PageDialog>
  );
}
