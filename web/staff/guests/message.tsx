import type { ThreadMessage } from '../../../src/contract/guests.ts';
import { Icon, Ticks } from '../../parts/icon.tsx';
import { timeIn } from '../format.ts';

const told = {
  waiting: 'Not sent yet',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not delivered',
} as const;

function along({ media, place }: ThreadMessage): string[] {
  const kinds = media.map((type) =>
    type.startsWith('image/')
      ? 'A picture'
      : type.startsWith('audio/')
        ? 'A voice message'
        : type.startsWith('video/')
          ? 'A video'
          : 'A file',
  );
  return place ? [...kinds, 'A place on the map'] : kinds;
}

/** One message of a thread, with who wrote it and how far it has come. */
export function Message({ message, zone }: { message: ThreadMessage; zone: string }) {
  const { from, author, text, at, delivery, reason, channel } = message;
  const who = from === 'guest' ? 'Guest' : from === 'bot' ? 'Bot' : (author ?? 'Staff');
  return (
    <li className={`said ${from}`}>
      <div className="said-bubble">
        <span className={from === 'person' || from === 'bot' ? 'said-who' : 'visually-hidden'}>{who}</span>
        {text !== '' && <p className="said-words">{text}</p>}
        {along(message).map((what) => (
          <p key={what} className="said-along">
            <Icon name="photo" /> {what}, to be seen on the guest’s phone alone
          </p>
        ))}
        <span className="said-foot">
          {channel === 'sms' && <span>SMS</span>}
          <time dateTime={at}>{timeIn(at, zone)}</time>
          {delivery === 'waiting' && <span>{told.waiting}</span>}
          {delivery !== null && delivery !== 'waiting' && delivery !== 'failed' && (
            <Ticks status={delivery} label={told[delivery]} />
          )}
        </span>
      </div>
      {delivery === 'failed' && (
        <p className="said-failed">
          <Icon name="warning" /> {told.failed}. {reason}
        </p>
      )}
    </li>
  );
}
