import type { DraftMenu } from './draft.ts';
import type { Kind } from './edit.ts';
import { EditGone } from './refusals.ts';

/** Something in a draft: the list it stands in, its place there, and itself. */
export interface Found {
  /** Where its list is. */
  list: (string | number)[];
  index: number;
  value: Record<string, unknown> & { name: string };
}

type Named = { id?: string; key?: string; name: string };

const words: Record<Kind, string> = {
  section: 'section',
  item: 'dish',
  size: 'size',
  group: 'group of choices',
  option: 'option',
  menu: 'menu',
};

/** The lists in which things of a kind stand, with where they are. */
function listsOf(draft: DraftMenu, kind: Kind): { list: (string | number)[]; of: readonly Named[] }[] {
  switch (kind) {
    case 'section':
      return [{ list: ['sections'], of: draft.sections }];
    case 'group':
      return [{ list: ['groups'], of: draft.groups }];
    case 'menu':
      return [{ list: ['menus'], of: draft.menus }];
    case 'item':
      return draft.sections.map(({ items }, s) => ({ list: ['sections', s, 'items'], of: items }));
    case 'option':
      return draft.groups.map(({ options }, g) => ({ list: ['groups', g, 'options'], of: options }));
    case 'size':
      return draft.sections.flatMap(({ items }, s) =>
        items.map(({ sizes }, i) => ({ list: ['sections', s, 'items', i, 'sizes'], of: sizes })),
      );
  }
}

/** By what a thing of a kind is told from its like. */
const idOf = (kind: Kind, { id, key, name }: Named): string =>
  (kind === 'group' ? key : kind === 'menu' ? name : id) ?? '';

/** Finds something in a draft. @throws EditGone when it is not there (any longer). */
export function findIn(draft: DraftMenu, kind: Kind, id: string): Found {
  for (const { list, of } of listsOf(draft, kind)) {
    const index = of.findIndex((each) => idOf(kind, each) === id);
    if (index >= 0) return { list, index, value: of[index] as unknown as Found['value'] };
  }
  throw new EditGone(words[kind]);
}
