import { dishesOf, type DraftItem, type DraftMenu, type DraftSection } from './draft.ts';
import type { RemoveEdit } from './edit.ts';
import { findIn } from './find.ts';
import { type Patch, patched, same } from './patch.ts';
import { EditOvertaken, EditWrong } from './refusals.ts';
import { followSizes } from './set-field.ts';

/** A dish that is part of a set meal cannot go unless the meal goes first: nobody would see what became of it. */
function refuseParts(draft: DraftMenu, going: readonly DraftItem[]): void {
  const ids = new Set(going.map(({ id }) => id));
  for (const group of draft.groups) {
    const option = group.options.find(({ item }) => item !== undefined && ids.has(item));
    if (!option) continue;
    const dish = going.find(({ id }) => id === option.item)?.name;
    throw new EditWrong(
      'id',
      `${dish} is an option of "${group.name}", a set meal`,
      'Take it out of there first.',
    );
  }
}

const without = (at: (string | number)[], keys: readonly string[], key: string): Patch =>
  keys.includes(key) ? [{ at, from: keys.indexOf(key), out: [key], in: [] }] : [];

/** Whatever asked for a group asks for it no longer. */
function detached(draft: DraftMenu, key: string): Patch {
  return [
    ...draft.sections.flatMap(({ items }, s) =>
      items.flatMap(({ groups }, i) => without(['sections', s, 'items', i, 'groups'], groups, key)),
    ),
    ...draft.groups.flatMap(({ options }, g) =>
      options.flatMap(({ groups }, o) => without(['groups', g, 'options', o, 'groups'], groups, key)),
    ),
  ];
}

/** Of the last size the dish keeps the price. */
function unsized(draft: DraftMenu, id: string): Patch {
  const item = dishesOf(draft).find(({ item: each }) => each.sizes.some((size) => size.id === id))?.item;
  if (!item || item.sizes.length > 1) return [];
  const { list, index } = findIn(draft, 'item', item.id);
  return [{ at: [...list, index, 'price'], was: undefined, is: item.sizes[0]?.price }];
}

/** What removing something changes. @throws EditGone, EditOvertaken, EditWrong */
export function removalOf(draft: DraftMenu, { kind, id, before }: RemoveEdit): Patch {
  const { list, index, value } = findIn(draft, kind, id);
  if (!same(value, before))
    throw new EditOvertaken(`${value.name} was changed by somebody else meanwhile.`, value);
  const gone: Patch = [{ at: list, from: index, out: [value], in: [] }];
  switch (kind) {
    case 'item':
      refuseParts(draft, [value as unknown as DraftItem]);
      return [...gone, ...followSizes(draft, patched(draft, gone))];
    case 'section':
      refuseParts(draft, (value as unknown as DraftSection).items);
      return [...gone, ...followSizes(draft, patched(draft, gone))];
    case 'group':
      return [...detached(draft, id), ...gone];
    case 'menu':
      return [
        ...draft.sections.flatMap(
          ({ menu }, s): Patch =>
            menu === id ? [{ at: ['sections', s, 'menu'], was: id, is: undefined }] : [],
        ),
        ...gone,
      ];
    case 'size': {
      const priced = unsized(draft, id);
      return [...priced, ...gone, ...followSizes(draft, patched(draft, gone))];
    }
    case 'option':
      return gone;
  }
}
