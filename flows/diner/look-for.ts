import { diner } from './setup.ts';
import { merged, takeAlong } from './wishes.ts';

/** As much of what was said while no restaurant was known as is read again. */
const mostSaid = 1_600;

/**
 * What was said becomes part of the wish that is looked for. The words are kept until the restaurant is known: its menu
 * and its hours may say more of them.
 */
export const lookFor = diner.assign(({ context, event }) => {
  if (event.type !== 'wish' && event.type !== 'words') return {};
  const wish = event.type === 'wish' ? event.wish : { words: event.text };
  return {
    wish: merged(context.wish, wish),
    said: [context.said, event.text].filter(Boolean).join('\n').slice(-mostSaid),
    ...(event.type === 'wish' ? takeAlong(context, { ...event, items: [], unknown: [] }) : {}),
  };
});
