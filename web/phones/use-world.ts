import { createContext, use, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { api } from './api.ts';
import { type LiveEvent, follow } from './live.ts';
import { type App, type Phone, threadKey } from './model.ts';
import { type World, changed, emptyWorld } from './world.ts';

/** Milliseconds in which several reasons to look at a phone again become one look. */
const breath = 40;

/** The phones, kept up to date, and what can be done with them. What is sent throws `Refused` or `Away`. */
export interface Hands {
  world: World;
  /** Whether the live stream is open. */
  connected: boolean;
  /** Counts the times everything was forgotten on the other side. */
  resets: number;
  /** Loads a thread's newest messages, or those before the message `before`. */
  load: (number: string, sender: string, before?: string) => Promise<void>;
  /** Does something that makes a message: send, tap, pick, location, photo, voice, react. */
  say: (number: string, sender: string, app: App, act: string, body: object) => Promise<void>;
  /** Does something that makes none: open, block, unblock. */
  touch: (number: string, sender: string, app: App, act: string) => Promise<void>;
  /** Puts a phone that was made or changed into the world. */
  know: (phone: Phone) => void;
  /** Looks at all phones again, as after a moved clock. */
  lookAgain: () => Promise<void>;
}

const HandsContext = createContext<Hands | undefined>(undefined);

export const HandsProvider = HandsContext.Provider;

/** What `useWorld` gave to the page. */
export function useHands(): Hands {
  const hands = use(HandsContext);
  if (hands === undefined) throw new Error('This part must stand inside HandsProvider.');
  return hands;
}

/** Looks at each phone that was named, once per breath. */
function useLooks(know: (phone: Phone) => void): (number: string) => void {
  const due = useRef(new Set<string>());
  return useCallback(
    (number: string) => {
      const { current: numbers } = due;
      numbers.add(number);
      if (numbers.size > 1) return;
      setTimeout(() => {
        const all = [...numbers];
        numbers.clear();
        // A look that fails is made up for when the stream is back.
        for (const each of all) void api.phone(each).then(know, () => undefined);
      }, breath);
    },
    [know],
  );
}

/** See `Hands`. */
export function useWorld(): Hands {
  const [world, change] = useReducer(changed, emptyWorld);
  const [connected, setConnected] = useState(true);
  const [resets, setResets] = useState(0);
  const know = useCallback((phone: Phone) => change({ type: 'phone', phone }), []);
  const look = useLooks(know);

  const lookAgain = useCallback(async () => {
    for (const phone of await api.phones()) know(phone);
  }, [know]);

  const heard = useCallback(
    (event: LiveEvent) => {
      if (event.type === 'reset') {
        change({ type: 'reset' });
        setResets((count) => count + 1);
        return;
      }
      if (event.type === 'message') {
        const key = threadKey(event.phone, event.sender);
        change({ type: 'messages', key, messages: [event.message] });
      }
      if (event.type === 'status') {
        const { phone, sender, sid, status, errorCode } = event;
        change({ type: 'status', key: threadKey(phone, sender), sid, status, errorCode });
      }
      look(event.phone);
    },
    [look],
  );

  useEffect(() => follow(heard, setConnected), [heard]);

  const acts = useMemo(
    () => ({
      async load(number: string, sender: string, before?: string) {
        const messages = await api.messages(number, sender, before);
        change({ type: 'messages', key: threadKey(number, sender), messages });
      },
      async say(number: string, sender: string, app: App, act: string, body: object) {
        const message = await api.say(number, app, act, { ...body, sender });
        change({ type: 'messages', key: threadKey(number, sender), messages: [message] });
        look(number);
      },
      async touch(number: string, sender: string, app: App, act: string) {
        know(await api.touch(number, app, act, { sender }));
      },
    }),
    [know, look],
  );

  return { world, connected, resets, know, lookAgain, ...acts };
}
