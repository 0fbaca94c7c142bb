import { useEffect } from 'react';

/** Milliseconds within which a card has moved to its other lane. */
const soon = 2_000;
let followed: { id: string; until: number } | undefined;

/** Puts the focus on a card where its button was taken away. Whoever has gone on to something else is left there. */
function focusCard(id: string): void {
  if (document.activeElement !== document.body) return;
  (document.getElementById(`ticket-${id}`) ?? document.querySelector<HTMLElement>('.lane h2'))?.focus();
}

/**
 * Keeps whoever works by keyboard at a card they have acted on, which has moved to another lane by now, or is drawn there
 * in a moment.
 */
export function follow(id: string): void {
  followed = { id, until: performance.now() + soon };
  requestAnimationFrame(() => focusCard(id));
}

/** Of a card: takes the focus when it comes to another lane, if somebody is to follow it. */
export function useFollowed(id: string): void {
  useEffect(() => {
    if (followed?.id !== id || followed.until < performance.now()) return;
    followed = undefined;
    focusCard(id);
  }, [id]);
}
