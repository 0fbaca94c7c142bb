import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../api.ts';
import { type App, type Message, type Phone, type Pin, type StaffMember, threadKey } from '../model.ts';
import { useHands } from '../use-world.ts';
import { messagesOf } from '../world.ts';
import { AttachSheet } from './attach-sheet.tsx';
import { Composer, type ComposerHandle } from './composer.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ListSheet } from './list-sheet.tsx';
import { Log } from './log.tsx';
import type { OpenChat } from './message-text.tsx';
import { StartHere } from './start-here.tsx';
import { ThreadNotes, canWrite } from './thread-notes.tsx';

const none: never[] = [];

/** One conversation of a phone with one of our numbers: everything that was said, and the line to answer. */
export function ThreadPane({
  phone,
  app,
  sender,
  post,
  pins,
  words,
  openChat,
}: {
  phone: Phone;
  app: App;
  sender: string;
  post: StaffMember | undefined;
  pins: Pin[];
  /** Words a link put into the line. */
  words: string;
  openChat: OpenChat;
}) {
  const { world, connected, load, say } = useHands();
  const [sheet, setSheet] = useState<Message | 'attach'>();
  const [trouble, setTrouble] = useState<string>();
  const composer = useRef<ComposerHandle>(null);
  const { number } = phone;
  const thread = phone.threads.find((each) => each.sender === sender);
  const messages = messagesOf(world, number, sender);
  const wanted = (thread?.messages ?? 0) > 0 && messages === undefined;

  useEffect(() => {
    if (wanted) load(number, sender).catch((error: unknown) => setTrouble(sentenceOf(error)));
  }, [wanted, load, number, sender]);
  useEffect(() => {
    if (connected) setTrouble(undefined);
  }, [connected]);
  useEffect(() => {
    if (words !== '') composer.current?.propose(words);
  }, [words]);

  async function attempt(act: string, body: object | Promise<object>): Promise<boolean> {
    try {
      await say(number, sender, app, act, await body);
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(sentenceOf(error));
      return false;
    }
  }
  function pick(message: Message, row: string): void {
    setSheet(undefined);
    void attempt('pick', { row, replyTo: message.sid });
  }

  const onWhatsapp = app === 'whatsapp';
  const loaded = messages ?? none;
  const writable = canWrite(phone, app, thread);
  return (
    <>
      <Log
        messages={loaded}
        lost={world.lost[threadKey(number, sender)] ?? none}
        earlier={messages !== undefined && (thread?.messages ?? 0) > loaded.length}
        loadEarlier={() => {
          load(number, sender, loaded[0]?.sid).catch((error: unknown) => setTrouble(sentenceOf(error)));
        }}
        acts={{
          tap: (message, { id }) => void attempt('tap', { button: id, replyTo: message.sid }),
          openList: setSheet,
          react: (message, emoji) => void attempt('react', { emoji, replyTo: message.sid }),
          openChat,
        }}
        onWhatsapp={onWhatsapp}
        label={`Messages of ${phone.profileName} by ${onWhatsapp ? 'WhatsApp' : 'SMS'}`}
      >
        {writable && !wanted && (
          <StartHere app={app} post={post} propose={(each) => composer.current?.propose(each)} />
        )}
      </Log>
      <ThreadNotes phone={phone} app={app} thread={thread} />
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
          <button type="button" className="round" aria-label="Dismiss" onClick={() => setTrouble(undefined)}>
            <Icon name="close" />
          </button>
        </p>
      )}
      {writable && (
        <Composer
          ref={composer}
          label={`Message of ${phone.profileName} by ${onWhatsapp ? 'WhatsApp' : 'SMS'}`}
          attach={() => setSheet('attach')}
          send={(text) => attempt('send', { text })}
        />
      )}
      {sheet === 'attach' && (
        <AttachSheet
          pins={pins}
          onWhatsapp={onWhatsapp}
          give={(act, body) => void attempt(act, body)}
          close={() => setSheet(undefined)}
        />
      )}
      {sheet !== undefined && sheet !== 'attach' && (
        <ListSheet message={sheet} pick={(row) => pick(sheet, row)} close={() => setSheet(undefined)} />
      )}
    </>
  );
}
