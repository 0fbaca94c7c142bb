import { useRef, useState } from 'react';
import { timeOf } from '../looks.ts';
import type { Message } from '../model.ts';
import { Attachment, PlaceCard } from './attachments.tsx';
import { type BubbleActs, Choices } from './choices.tsx';
import { Icon, Ticks } from '../../parts/icon.tsx';
import { MessageText } from './message-text.tsx';
import { ReactionBar } from './reaction-bar.tsx';

/** Milliseconds a finger rests on a message before it may be reacted to. */
const longPress = 450;

const ownTicks: Record<string, string> = {
  sent: 'Sent',
  delivered: 'Delivered',
  unanswered: 'Thali did not take this message',
};
const theirTicks: Record<string, string> = { delivered: 'Thali sees: delivered', read: 'Thali sees: read' };

function Meta({ message, onWhatsapp }: { message: Message; onWhatsapp: boolean }) {
  const own = message.direction === 'sent';
  const label = (own ? ownTicks : theirTicks)[message.status];
  return (
    <span className="meta">
      {!onWhatsapp && <span>{message.segments === 1 ? '1 segment' : `${message.segments} segments`} ·</span>}
      {message.byTwilio && <span>from Twilio ·</span>}
      <time dateTime={message.at}>{timeOf(message.at)}</time>
      {label !== undefined && (onWhatsapp || message.status === 'unanswered') && (
        <Ticks status={message.status} label={label} />
      )}
    </span>
  );
}

/** One message as its app shows it. `quoted` is the earlier message it answers, when that is not the one just above. */
export function Bubble({
  message,
  quoted,
  reaction,
  acts,
  onWhatsapp,
}: {
  message: Message;
  quoted: Message | undefined;
  reaction: string | null;
  acts: BubbleActs;
  onWhatsapp: boolean;
}) {
  const [reacting, setReacting] = useState(false);
  const press = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mayReact = onWhatsapp && message.direction === 'received';

  return (
    <li className={`message ${message.direction}`}>
      <div
        className="bubble"
        onPointerDown={({ pointerType }) => {
          if (mayReact && pointerType === 'touch')
            press.current = setTimeout(() => setReacting(true), longPress);
        }}
        onPointerUp={() => clearTimeout(press.current)}
        onPointerCancel={() => clearTimeout(press.current)}
      >
        {quoted !== undefined && (
          <p className="quoted">
            <span className="visually-hidden">In answer to: </span>
            {quoted.text.split('\n').slice(0, 2).join(' ')}
          </p>
        )}
        {message.media.map((medium) => (
          <Attachment key={medium.sid} medium={medium} />
        ))}
        {message.location !== null && <PlaceCard place={message.location} />}
        {message.text !== '' && (
          <MessageText text={message.text} marks={onWhatsapp} openChat={acts.openChat} />
        )}
        <Meta message={message} onWhatsapp={onWhatsapp} />
        {reaction !== null && <span className="reaction">{reaction}</span>}
        {mayReact && (
          <button
            type="button"
            className="react"
            aria-label="React to this message"
            aria-expanded={reacting}
            onClick={() => setReacting(!reacting)}
          >
            <Icon name="smile" />
          </button>
        )}
        {reacting && (
          <ReactionBar
            close={() => setReacting(false)}
            choose={(emoji) => {
              setReacting(false);
              acts.react(message, emoji);
            }}
          />
        )}
      </div>
      <Choices message={message} acts={acts} />
    </li>
  );
}
