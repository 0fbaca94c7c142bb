import { useEffect, useRef } from 'react';

const emojis = [
  ['👍', 'Thumbs up'],
  ['❤️', 'Heart'],
  ['😂', 'Laughing'],
  ['😮', 'Surprised'],
  ['🙏', 'Thank you'],
  ['😋', 'Delicious'],
] as const;

/** The six reactions over a message. Escape, or going elsewhere, puts it away. */
export function ReactionBar({ choose, close }: { choose: (emoji: string) => void; close: () => void }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={bar}
      className="reaction-bar"
      role="group"
      aria-label="Reactions"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) close();
      }}
    >
      {emojis.map(([emoji, name]) => (
        <button key={emoji} type="button" aria-label={name} title={name} onClick={() => choose(emoji)}>
          {emoji}
        </button>
      ))}
    </div>
  );
}
