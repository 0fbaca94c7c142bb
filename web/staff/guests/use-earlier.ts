import { useEffect, useState } from 'react';
import type { Thread, ThreadMessage } from '../../../src/contract/guests.ts';
import { sentenceOf } from '../client.ts';

/** A stretch of what was said, and whether there is more before it. */
export type Said = Pick<Thread, 'messages' | 'earlier'>;

/**
 * The newest stretch behind what is known from before it. What is known and no longer in the newest stretch stays where it
 * stands before it, and is dropped where it would stand within: a message that waits has another id once it is sent.
 */
function joined(known: readonly ThreadMessage[], newest: readonly ThreadMessage[]): ThreadMessage[] {
  const [first] = newest;
  if (first === undefined) return [...known];
  const ids = new Set(newest.map(({ id }) => id));
  return [...known.filter(({ id, at }) => !ids.has(id) && at <= first.at), ...newest];
}

/** A thread's messages, with those before them as far back as somebody has asked for. */
export function useEarlier(
  thread: Said,
  read: (before: string) => Promise<Said>,
): {
  messages: readonly ThreadMessage[];
  more: boolean;
  /** `arrived` is called when they are there, before they are shown; never when they cannot be read. */
  show: (arrived: () => void) => Promise<void>;
  busy: boolean;
  trouble: string | undefined;
} {
  const [known, setKnown] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const newest = thread.messages;
  // What slides out of the newest stretch while somebody reads further back is kept.
  useEffect(() => {
    setKnown((old) => old && { ...old, messages: joined(old.messages, newest) });
  }, [newest]);
  const messages = known ? joined(known.messages, newest) : newest;
  const first = messages[0]?.id;
  const show = async (arrived: () => void) => {
    if (first === undefined || busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const came = await read(first);
      arrived();
      setKnown((old) => ({
        earlier: came.earlier,
        messages: [...came.messages, ...(old?.messages ?? newest)],
      }));
    } catch (error) {
      setTrouble(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { messages, more: (known ?? thread).earlier, show, busy, trouble };
}
