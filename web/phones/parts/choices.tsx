import type { Button } from '../../../src/sandbox/twilio/message.ts';
import type { Message } from '../model.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenChat } from './message-text.tsx';

/** What can be done from a message. */
export interface BubbleActs {
  tap: (message: Message, button: Button) => void;
  openList: (message: Message) => void;
  react: (message: Message, emoji: string) => void;
  openChat: OpenChat;
}

/** The button that opens a list, and the buttons, under a bubble. Old ones stay: tapping them is allowed. */
export function Choices({ message, acts }: { message: Message; acts: BubbleActs }) {
  const { buttons, list } = message;
  if (buttons.length === 0 && list === null) return null;
  return (
    <div className="choices">
      {list !== null && (
        <button type="button" onClick={() => acts.openList(message)} aria-haspopup="dialog">
          <Icon name="list" />
          {list.title}
        </button>
      )}
      {buttons.map((button) =>
        button.kind === 'url' && button.target !== null ? (
          <a key={button.id + button.title} href={button.target} target="_blank" rel="noopener noreferrer">
            <Icon name="outside" />
            {button.title}
          </a>
        ) : (
          <button key={button.id + button.title} type="button" onClick={() => acts.tap(message, button)}>
            <Icon name="reply" />
            {button.title}
          </button>
        ),
      )}
    </div>
  );
}
