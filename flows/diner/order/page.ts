import type { DinerContext } from '../context.ts';
import { type ListName, nextPage } from '../prompts/order/pages.ts';
import { diner } from '../setup.ts';

/** What "more" does in the state that shows a list: its next page; on the last page "more" is not understood. */
export function turnPage<Name extends ListName>(list: Name) {
  return {
    guard: ({ context }: { context: DinerContext }) => nextPage(context, list) !== undefined,
    target: list,
    reenter: true,
    actions: diner.assign({ shown: ({ context }) => nextPage(context, list) ?? 0 }),
  };
}
