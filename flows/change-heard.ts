import type { DinerEvent } from './events.ts';

/** Words by which an order that is placed is named: "to my order", "mere order se". */
const named =
  /(?<![\p{L}\p{M}])(?:(?:to|into|on|from|in|of) (?:my|our|the|that) (?:last |paid |placed |food )?order|(?:mere|hamare|apne|mera) order|(?:मेरे|हमारे|अपने) ऑर्डर)(?![\p{L}\p{M}])/iu;

/** Words that take something out or change how many there are, at the start. */
const edits =
  /^(?:please |pls |can you |could you |kindly )?(?:remove|take (?:out|off)|drop|leave out|delete|one more|1 more|add (?:one|1|\d+) more|change (?:my|the|our) order)(?![\p{L}\p{M}])/iu;

/** What can be a change of an order beside what it is otherwise: a dish, an edit, words. */
const may: readonly DinerEvent['type'][] = ['items', 'edits', 'words', 'wish', 'cart', 'change', 'cancel'];

/**
 * A change of an order that is placed, when a message speaks of one. While something lies in the cart, that is what is
 * changed; where a name or a note is expected, words are that.
 */
export function changeHeard(
  text: string,
  heard: DinerEvent | undefined,
  { tapped, cartOpen, expects }: { tapped: boolean; cartOpen: boolean; expects: string | undefined },
): DinerEvent | undefined {
  if (!heard || tapped || cartOpen || expects === 'name' || expects === 'note') return heard;
  if (!may.includes(heard.type)) return heard;
  const speaksOfDish = heard.type !== 'change' && heard.type !== 'cart' && heard.type !== 'cancel';
  if (named.test(text) && (speaksOfDish || edits.test(text))) return { type: 'change order', text };
  return edits.test(text) && speaksOfDish ? { type: 'change order', text } : heard;
}
