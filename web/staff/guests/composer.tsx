import { lazy, Suspense, useId } from 'react';
import type { Thread } from '../../../src/contract/guests.ts';
import { lengthKept } from '../../../src/domain/typed.ts';
import { Icon } from '../../parts/icon.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';
import { useDraft } from './use-draft.ts';

/** As much as the contract lets through (`mostWritten`). */
const most = 1_000;

// The counter knows every character of two alphabets; only who writes an SMS needs it.
const SmsCount = lazy(() => import('./sms-count.tsx'));

function Note({ writable }: { writable: Thread['writable'] }) {
  const { open, sms, channel } = writable;
  if (channel === 'whatsapp' && !open) {
    return (
      <p className="composer-note">
        WhatsApp lets us write again once they write.
        {sms === 'no' && ' They have no number for SMS; call them if it cannot wait.'}
        {sms !== 'no' && ' You can send it by SMS now.'}
        {sms === 'one way' && ' They cannot answer an SMS, so name a number to call.'}
      </p>
    );
  }
  if (channel === 'sms' && sms === 'one way') {
    return <p className="composer-note">They cannot answer an SMS, so name a number to call.</p>;
  }
  return null;
}

/** Where staff write to a guest. What is typed stays until it is sent. */
export function Composer({
  thread,
  send,
  busy,
  trouble,
  signedAs,
}: {
  thread: Thread;
  /** Sends it; tells whether it went. */
  send: (text: string, sms: boolean) => Promise<boolean>;
  busy: boolean;
  trouble: string | undefined;
  /** What stands before the words when they arrive. */
  signedAs: string;
}) {
  const [text, type] = useDraft(thread.personId);
  const id = useId();
  const { writable, handover } = thread;
  if (writable.optedOut) {
    return (
      <p className="composer-note">
        They have said STOP, so Thali may not write to them. Call them if it cannot wait.
      </p>
    );
  }
  if (writable.channel === null)
    return <p className="composer-note">There is no number that Thali could write to.</p>;
  const bySms = writable.channel === 'sms' || !writable.open;
  const cannot = bySms && writable.sms === 'no';
  const others = handover?.takenBy && !handover.takenBy.you;
  const length = lengthKept(text);
  const go = async () => {
    if (text.trim() === '' || busy || cannot) return;
    if (await send(text, bySms)) type('');
  };
  return (
    <Form className="composer" send={go}>
      <Note writable={writable} />
      <Trouble text={trouble} />
      <div className="composer-line">
        <label className="visually-hidden" htmlFor={id}>
          Message
        </label>
        <textarea
          id={id}
          className="form-control"
          rows={1}
          placeholder={others ? 'Take the guest over to write' : 'Write to the guest'}
          value={text}
          disabled={cannot}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            // On a keyboard Enter sends; on a phone it is a new line, as its keyboard says.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            if (matchMedia('(pointer: coarse)').matches) return;
            event.preventDefault();
            void go();
          }}
        />
        <button
          type="submit"
          className="btn btn-primary"
          disabled={text.trim() === '' || length > most || busy || cannot || Boolean(others)}
        >
          <Icon name="send" />
          {bySms ? 'Send by SMS' : 'Send'}
        </button>
      </div>
      <p className="composer-count soft" aria-live="polite">
        {length > most
          ? `${length - most} characters too many`
          : length > most - 200
            ? `${most - length} characters left`
            : ''}
        {bySms && text !== '' && (
          <Suspense>
            <SmsCount text={`${signedAs}: ${text}`} />
          </Suspense>
        )}
      </p>
    </Form>
  );
}
