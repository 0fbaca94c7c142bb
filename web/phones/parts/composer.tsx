import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';

/** What others may do to the line one types in. */
export interface ComposerHandle {
  /** Puts words into it, ready to be sent or changed. */
  propose(text: string): void;
}

/** The line at the foot of a thread. `send` resolves to whether the words left; those that did not stay here. */
export function Composer({
  ref,
  label,
  attach,
  send,
}: {
  ref: Ref<ComposerHandle>;
  label: string;
  attach: () => void;
  send: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const line = useRef<HTMLTextAreaElement>(null);

  useImperativeHandle(ref, () => ({
    propose(words) {
      setText(words);
      line.current?.focus();
    },
  }));

  async function submit(): Promise<void> {
    const words = text.trim();
    if (words === '') return;
    setText('');
    if (!(await send(words))) setText((typedSince) => typedSince || words);
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <button type="button" className="round" onClick={attach} aria-label="Attach" aria-haspopup="dialog">
        <Icon name="plus" />
      </button>
      <textarea
        ref={line}
        rows={1}
        value={text}
        aria-label={label}
        placeholder="Message"
        enterKeyHint="send"
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void submit();
        }}
      />
      <button type="submit" className="round send" aria-label="Send" disabled={text.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  );
}
