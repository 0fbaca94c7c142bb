import { diner } from '../setup.ts';

/** Keeps the changes to the cart that were heard, and the dishes that come into it by the same words. */
export const takeEdits = diner.assign(({ context, event }) =>
  event.type === 'edits' ? { edits: event.edits, queue: [...context.queue, ...event.items] } : {},
);
