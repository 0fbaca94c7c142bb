import { Fragment } from 'react';
import { chatIn, stretches } from '../rich-text.ts';

/** An address that breaks after a slash before it breaks anywhere else. */
function Address({ url }: { url: string }) {
  const parts = url.split(/(?<=[^/:]\/)/).map((text, index) => ({ text, id: index }));
  return parts.map(({ text, id }) => (
    <Fragment key={id}>
      {id > 0 && <wbr />}
      {text}
    </Fragment>
  ));
}

/** What a link that means a chat does instead of leaving: it opens that chat on the same phone. */
export type OpenChat = (number: string, text: string) => void;

function Link({ url, openChat }: { url: string; openChat: OpenChat }) {
  const chat = chatIn(url);
  if (chat === undefined) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        <Address url={url} />
      </a>
    );
  }
  return (
    <button type="button" className="as-link" onClick={() => openChat(chat.number, chat.text)}>
      <Address url={url} />
    </button>
  );
}

/** A message's words: bold and italic where the app shows them, links one can follow. */
export function MessageText({ text, marks, openChat }: { text: string; marks: boolean; openChat: OpenChat }) {
  // Stretches never change places: a message's text is what it is.
  const parts = stretches(text, marks).map((stretch, index) => ({ ...stretch, id: index }));
  return (
    <p className="words">
      {parts.map(({ kind, text: words, id }) => {
        if (kind === 'bold') return <strong key={id}>{words}</strong>;
        if (kind === 'italic') return <em key={id}>{words}</em>;
        if (kind === 'link') return <Link key={id} url={words} openChat={openChat} />;
        return words;
      })}
    </p>
  );
}
