import { useEffect, useId, useState } from 'react';
import { timeOf } from '../looks.ts';
import { type App, type Phone as PhoneState, type Pin, type Sender, type StaffMember } from '../model.ts';
import { choicesOf, unreadOf } from '../threads.ts';
import type { Seen } from '../use-seen.ts';
import { useHands } from '../use-world.ts';
import { AppBar } from './app-bar.tsx';
import { AppTabs } from './app-tabs.tsx';
import { Plate } from './plate.tsx';
import { ThreadPane } from './thread-pane.tsx';

/**
 * A phone on the table. What arrives in the app it shows is read at once while the phone is in somebody's hand, and
 * waits otherwise.
 */
export function Phone({
  phone,
  post,
  senders,
  pins,
  seen,
  inHand,
  now,
  take,
  openSettings,
}: {
  phone: PhoneState;
  post: StaffMember | undefined;
  senders: Sender[];
  pins: Pin[];
  seen: Seen;
  inHand: boolean;
  now: Date | undefined;
  take: () => void;
  openSettings: () => void;
}) {
  const { touch } = useHands();
  const id = useId();
  const [app, setApp] = useState<App>('whatsapp');
  const [opened, setOpened] = useState<Partial<Record<App, string>>>({});
  const [words, setWords] = useState('');

  const choices = choicesOf(phone, app, senders);
  const chosen = opened[app] ?? choices[0];
  const thread = phone.threads.find(({ sender }) => sender === chosen);
  const unread = unreadOf(phone, seen);
  const unreadHere = thread === undefined ? 0 : seen.unread(phone, thread);
  const { number } = phone;
  const { look } = seen;

  useEffect(() => {
    if (!inHand || unreadHere === 0 || thread === undefined) return;
    if (thread.app === 'sms') look(phone, thread);
    // Should the looking fail, the messages stay unread and the next change of the phone tries again.
    else touch(number, thread.sender, 'whatsapp', 'open').catch(() => undefined);
  }, [inHand, unreadHere, thread, touch, number, look, phone]);

  function openChat(to: string, text: string): void {
    const address = `whatsapp:${to}`;
    setOpened((old) => ({ ...old, whatsapp: address }));
    setApp('whatsapp');
    setWords(text);
  }

  const apps: readonly App[] = phone.hasNumber ? ['whatsapp', 'sms'] : ['whatsapp'];
  const waiting = unread.whatsapp + unread.sms > 0;
  return (
    <section
      className={`place ${inHand ? 'in-hand' : ''} ${waiting ? 'waiting' : ''}`}
      aria-label={`Phone of ${phone.profileName}`}
      onPointerDownCapture={take}
      onFocusCapture={take}
    >
      <Plate phone={phone} post={post} openSettings={openSettings} />
      <div className="phone">
        <div className={`screen ${app}`}>
          <div className="status-bar" aria-hidden="true">
            <span>{now === undefined ? '' : timeOf(now).replace(/ [ap]m$/, '')}</span>
            <span className="island" />
            <span className="battery" />
          </div>
          <div className="pane" role="tabpanel" id={`${id}-pane`} aria-labelledby={`${id}-${app}`}>
            {chosen !== undefined && (
              <>
                <AppBar
                  phone={phone}
                  app={app}
                  senders={senders}
                  choices={choices}
                  chosen={chosen}
                  choose={(sender) => setOpened((old) => ({ ...old, [app]: sender }))}
                />
                <ThreadPane
                  key={chosen}
                  phone={phone}
                  app={app}
                  sender={chosen}
                  post={post}
                  pins={pins}
                  words={words}
                  openChat={openChat}
                />
              </>
            )}
          </div>
          <AppTabs apps={apps} shown={app} unread={unread} show={setApp} id={id} />
        </div>
      </div>
    </section>
  );
}
