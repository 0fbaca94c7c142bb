import { dialled } from '../countries.ts';
import type { App, Phone, Sender } from '../model.ts';
import { Mark } from '../../parts/icon.tsx';

/** The name a phone shows above its thread with one of our numbers. */
function shownAs(phone: Phone, senders: Sender[], address: string): string {
  const thread = phone.threads.find(({ sender }) => sender === address);
  return thread?.shownAs ?? senders.find((sender) => sender.address === address)?.name ?? dialled(address);
}

/** The head of a thread: what the phone calls us, and which of our numbers that is; a choice where there are several. */
export function AppBar({
  phone,
  app,
  senders,
  choices,
  chosen,
  choose,
}: {
  phone: Phone;
  app: App;
  senders: Sender[];
  choices: string[];
  chosen: string;
  choose: (sender: string) => void;
}) {
  const name = shownAs(phone, senders, chosen);
  const number = dialled(chosen);
  return (
    <div className="app-bar">
      <Mark />
      <div className="who">
        {choices.length > 1 ? (
          <select
            value={chosen}
            aria-label={`Thread of ${phone.profileName}`}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {choices.map((sender) => (
              <option key={sender} value={sender}>
                {shownAs(phone, senders, sender)}
              </option>
            ))}
          </select>
        ) : (
          <h3>{name}</h3>
        )}
        <p>
          {app === 'whatsapp' ? 'WhatsApp' : 'SMS'} with {number === name ? 'this sender' : number}
        </p>
      </div>
    </div>
  );
}
