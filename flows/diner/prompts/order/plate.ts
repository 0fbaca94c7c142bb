import type { DinerEvent } from '../../../events.ts';
import { phrase, type Say } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';

/** Whose plate the picked line is. */
export function plate(context: DinerContext): Say<DinerEvent> {
  const found = context.cart?.lines.find((l) => l.id === context.lineId);
  return {
    text: [phrase('cart.plate', { quantity: found?.quantity ?? 1, item: found?.name ?? '' })],
    expects: 'note',
  };
}
