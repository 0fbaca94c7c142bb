import { useCallback, useEffect, useState } from 'react';
import { type Phone, type Thread, threadKey } from './model.ts';
import { rememberSeen, rememberedSeen } from './table.ts';

/** How much of each SMS thread has been looked at in this browser. */
export interface Seen {
  /** Messages of a thread nobody has looked at yet. */
  unread: (phone: Phone, thread: Thread) => number;
  look: (phone: Phone, thread: Thread) => void;
  /** Takes what a browser finds on its first visit as looked at. */
  begin: (phones: Phone[]) => void;
}

/** See `Seen`. WhatsApp counts for itself, and tells Thali what was read. */
export function useSeen(): Seen {
  const [seen, setSeen] = useState(rememberedSeen);
  const unread = useCallback(
    (phone: Phone, thread: Thread) => {
      if (thread.app === 'whatsapp') return thread.unread;
      return Math.max(0, thread.messages - (seen[threadKey(phone.number, thread.sender)] ?? 0));
    },
    [seen],
  );
  const look = useCallback((phone: Phone, thread: Thread) => {
    setSeen((old) => ({ ...old, [threadKey(phone.number, thread.sender)]: thread.messages }));
  }, []);
  const begin = useCallback((phones: Phone[]) => {
    const found = phones.flatMap(({ number, threads }) =>
      threads.map((thread) => [threadKey(number, thread.sender), thread.messages] as const),
    );
    setSeen((old) => ({ ...Object.fromEntries(found), ...old }));
  }, []);
  useEffect(() => rememberSeen(seen), [seen]);
  return { unread, look, begin };
}
