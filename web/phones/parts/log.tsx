import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { dayOf, lossReason } from '../looks.ts';
import type { Message } from '../model.ts';
import type { Lost } from '../world.ts';
import { Bubble } from './bubble.tsx';
import type { BubbleActs } from './choices.tsx';

/** Pixels from its end at which a thread still counts as being read there. */
const nearEnd = 80;

/** The reaction each message carries: the newest one given to it. */
function reactionsIn(messages: Message[]): Map<string, string> {
  return new Map(
    messages.flatMap(({ replyTo, reaction }) => (replyTo && reaction ? [[replyTo, reaction]] : [])),
  );
}

function LostLine({ lost }: { lost: Lost }) {
  return <li className="note lost">A message did not arrive: {lossReason(lost.errorCode)}.</li>;
}

/** The messages of a thread, oldest first, with the days between them; it stays at its end while one reads there. */
export function Log({
  messages,
  lost,
  earlier,
  loadEarlier,
  acts,
  onWhatsapp,
  label,
  children,
}: {
  messages: Message[];
  lost: Lost[];
  /** Whether there are older messages to load. */
  earlier: boolean;
  loadEarlier: () => void;
  acts: BubbleActs;
  onWhatsapp: boolean;
  label: string;
  /** What stands in place of messages while there are none. */
  children: ReactNode;
}) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = messages.at(-1);

  const toEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight });
  useLayoutEffect(() => {
    if (atEnd.current || last?.direction === 'sent') toEnd();
  }, [last?.sid, last?.direction, lost.length]);
  useEffect(() => {
    const { current } = log;
    if (current === null) return undefined;
    // A phone out of sight has no height to scroll in, and a keyboard or a note at its foot takes some away.
    const sized = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTo({ top: current.scrollHeight });
    });
    sized.observe(current);
    return () => sized.disconnect();
  }, []);

  const reactions = reactionsIn(messages);
  const bySid = new Map(messages.map((message) => [message.sid, message]));
  const shown = messages.filter((message) => message.reaction === null);
  return (
    <div
      ref={log}
      className="log"
      role="log"
      aria-label={label}
      tabIndex={0}
      onLoadCapture={() => atEnd.current && toEnd()}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd;
      }}
    >
      {shown.length === 0 && children}
      {earlier && (
        <button type="button" className="earlier" onClick={loadEarlier}>
          Earlier messages
        </button>
      )}
      <ol>
        {lost
          .filter(({ after }) => after === undefined)
          .map((each) => (
            <LostLine key={each.sid} lost={each} />
          ))}
        {shown.flatMap((message, index) => {
          const above = shown[index - 1];
          const newDay = above === undefined || dayOf(above.at) !== dayOf(message.at);
          const answered = message.replyTo === above?.sid ? undefined : bySid.get(message.replyTo ?? '');
          return [
            newDay && (
              <li key={`${message.sid} day`} className="note day">
                {dayOf(message.at)}
              </li>
            ),
            <Bubble
              key={message.sid}
              message={message}
              quoted={answered}
              reaction={reactions.get(message.sid) ?? null}
              acts={acts}
              onWhatsapp={onWhatsapp}
            />,
            ...lost
              .filter(({ after }) => after === message.sid)
              .map((each) => <LostLine key={each.sid} lost={each} />),
          ];
        })}
      </ol>
    </div>
  );
}
