import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Thread } from '../../../src/contract/guests.ts';
import { dayIn, spanOf } from '../format.ts';
import { Trouble } from '../parts/states.tsx';
import { useNow } from '../use-now.ts';
import { Composer } from './composer.tsx';
import { calledBy } from './list.tsx';
import { Message } from './message.tsx';
import { type Said, useEarlier } from './use-earlier.ts';

/** What can be done in a thread, for a restaurant or for Thali's desk. */
export interface Talking {
  take: (instead: boolean) => Promise<void>;
  giveBack: () => Promise<void>;
  send: (text: string, sms: boolean) => Promise<boolean>;
  /** What was said before a message. */
  earlier: (before: string) => Promise<Said>;
  busy: boolean;
  trouble: string | undefined;
  signedAs: string;
}

/** Minutes before the window closes in which it is told loudly. */
const soon = 60;

function Window({ writable }: { writable: Thread['writable'] }) {
  const now = useNow();
  if (writable.channel === 'sms') return <span className="badge-plain">SMS</span>;
  if (writable.openUntil === null) return null;
  const left = Date.parse(writable.openUntil) - now;
  if (left <= 0) return <span className="badge-plain bad">WhatsApp is closed</span>;
  return (
    <span className={`badge-plain ${left < soon * 60_000 ? 'late' : ''}`}>
      WhatsApp open for {spanOf(left)}
    </span>
  );
}

function Who({ thread, talking }: { thread: Thread; talking: Talking }) {
  const now = useNow();
  const { handover } = thread;
  const button = (label: string, act: () => Promise<void>, className: string) => (
    <button type="button" className={`btn ${className}`} onClick={() => void act()} disabled={talking.busy}>
      {label}
    </button>
  );
  if (!handover) {
    return (
      <div className="talk-who">
        <span>The bot answers.</span>
        {button('Take over', () => talking.take(false), 'btn-outline-primary')}
      </div>
    );
  }
  const waited = spanOf(now - Date.parse(handover.since));
  if (!handover.takenBy) {
    return (
      <div className="talk-who wants">
        <span>Wants a person{waited === 'now' ? '' : `, for ${waited}`}.</span>
        {button('Take over', () => talking.take(false), 'btn-primary')}
      </div>
    );
  }
  const name = handover.takenBy.name ?? 'A colleague';
  if (handover.takenBy.you) {
    return (
      <div className="talk-who yours">
        <span>You answer; the bot is silent.</span>
        {button('Give back to the bot', talking.giveBack, 'btn-outline-primary')}
      </div>
    );
  }
  return (
    <div className="talk-who yours">
      <span>{name} answers; the bot is silent.</span>
      {button('Take over', () => talking.take(true), 'btn-outline-primary')}
      {button('Give back to the bot', talking.giveBack, 'btn-outline-primary')}
    </div>
  );
}

/** A thread: who answers, what was said, and where to write. */
export function Talk({
  thread,
  zone,
  talking,
  back,
}: {
  thread: Thread;
  zone: string;
  talking: Talking;
  /** The way back to the list, where there is no room for both; and what else is known. */
  back: ReactNode;
}) {
  const end = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { personId } = thread;
  const { messages, more, show, busy, trouble } = useEarlier(thread, talking.earlier);
  const first = messages[0]?.id;
  const last = messages.at(-1)?.id;
  // What was read stays where it stood when earlier messages come in above it.
  const stood = useRef<{ on: Element; top: number }>(undefined);
  const noteStood = () => {
    const on = list.current?.querySelector('.said');
    if (on) stood.current = { on, top: on.getBoundingClientRect().top };
  };
  useLayoutEffect(() => {
    const at = list.current;
    if (!at || stood.current === undefined) return;
    const { on, top } = stood.current;
    stood.current = undefined;
    // A button that is switched off loses the focus; whoever has put it elsewhere meanwhile types there.
    const focused = document.activeElement;
    if (focused === document.body || at.contains(focused)) at.focus({ preventScroll: true });
    at.scrollTop += on.getBoundingClientRect().top - top;
  }, [first]);
  useEffect(() => {
    // In braces: newer browsers give a promise, which is no way to clean up.
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [last, personId]);
  const days = messages.map(({ at }) => dayIn(at, zone));
  return (
    <section className="talk" aria-label={`Thread with ${calledBy(thread)}`}>
      <header className="talk-head">
        {back}
        <h2>{calledBy(thread)}</h2>
        {thread.name !== null && thread.lastDigits !== null && (
          <span className="soft">…{thread.lastDigits}</span>
        )}
        <Window writable={thread.writable} />
      </header>
      <Who thread={thread} talking={talking} />
      {/* A list that scrolls must be reached with the keyboard, too. */}
      <ol ref={list} className="talk-said" tabIndex={0} aria-label="What was said">
        {more && (
          <li className="talk-earlier">
            <button
              type="button"
              className="btn btn-outline-secondary"
              disabled={busy}
              onClick={() => void show(noteStood)}
            >
              {busy ? 'Looking…' : 'Show earlier'}
            </button>
            <Trouble text={trouble} />
          </li>
        )}
        {messages.length === 0 && (
          <li className="soft talk-none">Nothing was said about this restaurant yet.</li>
        )}
        {messages.map((message, index) => (
          // By the message, so that what stands here stays the same when earlier ones come above it.
          <Fragment key={message.id}>
            {days[index] === days[index - 1] ? null : <li className="talk-day soft">{days[index]}</li>}
            <Message message={message} zone={zone} />
          </Fragment>
        ))}
        <li ref={end} className="talk-end" aria-hidden="true" />
      </ol>
      <Composer
        thread={thread}
        send={talking.send}
        busy={talking.busy}
        trouble={talking.trouble}
        signedAs={talking.signedAs}
      />
    </section>
  );
}
