import type { DinerEvent } from '../../../events.ts';
import { type Option, phrase } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';
import { pageSize } from '../discover.ts';

/** An amount in the currency of the restaurant in focus. */
export const money = (context: DinerContext, paise: number) => ({
  paise,
  currency: context.restaurant?.currency ?? 'INR',
});

function moreOption(left: number): Option<DinerEvent> {
  return {
    label: phrase('option.more'),
    description: phrase('option.more left', { count: left }),
    event: { type: 'more' },
  };
}

/** The lists that run over pages, by the state that shows them. */
const lists = {
  sections: (context: DinerContext) => context.sections ?? [],
  items: (context: DinerContext) => context.items ?? [],
  group: ({ needed }: DinerContext) => (needed?.next === 'group' ? needed.options : []),
  pickLine: (context: DinerContext) => context.cart?.lines ?? [],
};

export type ListName = keyof typeof lists;

/** Rows of a page: one less where the way to the cart, or on without a choice, needs a row of its own. */
function room(context: DinerContext, list: ListName): number {
  const ownRow = list === 'group' || (list === 'sections' && context.inCart > 0);
  return pageSize(context) - (ownRow ? 1 : 0);
}

/** The first row of the next page; undefined when this page is the last. */
export function nextPage(context: DinerContext, list: ListName): number | undefined {
  const next = context.shown + room(context, list);
  return next < lists[list](context).length ? next : undefined;
}

/** One page of a long list, with "more" as its last row when something is left. */
export function page<Name extends ListName>(
  context: DinerContext,
  list: Name,
  row: (one: ReturnType<(typeof lists)[Name]>[number]) => Option<DinerEvent>,
): Option<DinerEvent>[] {
  const all: readonly ReturnType<(typeof lists)[Name]>[number][] = lists[list](context);
  const next = nextPage(context, list);
  const options = all.slice(context.shown, next).map(row);
  return next === undefined ? options : [...options, moreOption(all.length - next)];
}
