import type { DraftGroup, DraftItem, DraftMenu } from './draft.ts';
import type { AddEdit } from './edit.ts';
import { freeCode, freeKey } from './codes.ts';
import { fieldValue } from './fields.ts';
import { findIn } from './find.ts';
import type { Patch } from './patch.ts';
import { EditWrong } from './refusals.ts';

const plainOption = { allergens: [], isDefault: false, aliases: [], sizePrices: {}, groups: [] };

function atEnd(at: (string | number)[], list: readonly unknown[], ...come: unknown[]): Patch {
  return [{ at, from: list.length, out: [], in: come }];
}

function itemOf(draft: DraftMenu, { name, price, diet = 'veg' }: AddEdit, id: string): DraftItem {
  return {
    id,
    code: freeCode(draft, name),
    name,
    ...(price === undefined ? {} : { price }),
    sizes: [],
    diet,
    suits: [],
    allergens: [],
    spice: 0,
    groups: [],
    aliases: [],
    taxClass: 'food',
    knownFor: false,
    liquor: false,
  };
}

/** A dish that had one price is sold by size from its first size on, and the first size costs what it did. */
function sizeAdded(draft: DraftMenu, { to = '', name, price }: AddEdit, id: string): Patch {
  const { list, index, value } = findIn(draft, 'item', to);
  const item = value as unknown as DraftItem;
  if (item.sizes.some((size) => size.name === name))
    throw new EditWrong('name', `is a size of ${item.name} already`, 'Choose another.');
  const at = [...list, index];
  const size = { id, name, price: price ?? item.price ?? item.sizes.at(-1)?.price ?? 0, aliases: [] };
  const unpriced: Patch =
    item.price === undefined ? [] : [{ at: [...at, 'price'], was: item.price, is: undefined }];
  return [...unpriced, ...atEnd([...at, 'sizes'], item.sizes, size)];
}

function optionAdded(draft: DraftMenu, { to = '', name, price = 0 }: AddEdit, id: string): Patch {
  const { list, index, value } = findIn(draft, 'group', to);
  const { options } = value as unknown as DraftGroup;
  if (options.some((option) => option.name === name))
    throw new EditWrong('name', `is an option of ${value.name} already`, 'Choose another.');
  return atEnd([...list, index, 'options'], options, { ...plainOption, id, name, price });
}

function groupAdded(draft: DraftMenu, { to, name }: AddEdit): Patch {
  const key = freeKey(draft, name);
  const made = atEnd(['groups'], draft.groups, { key, name, min: 0, max: 1, free: 0, options: [] });
  if (to === undefined) return made;
  const { list, index, value } = findIn(draft, 'item', to);
  return [...made, ...atEnd([...list, index, 'groups'], (value as unknown as DraftItem).groups, key)];
}

/** What adding something changes; it gets this id. @throws EditGone, EditWrong */
export function addingOf(draft: DraftMenu, edit: AddEdit, id: string): Patch {
  fieldValue(edit.kind, 'name', edit.name);
  switch (edit.kind) {
    case 'section':
      if (draft.sections.some(({ name }) => name === edit.name))
        throw new EditWrong('name', 'is the name of another section already', 'Choose another.');
      return atEnd(['sections'], draft.sections, { id, name: edit.name, items: [] });
    case 'menu':
      if (draft.menus.some(({ name }) => name === edit.name))
        throw new EditWrong('name', 'is the name of another menu already', 'Choose another.');
      return atEnd(['menus'], draft.menus, { name: edit.name, times: [] });
    case 'item': {
      const { list, index, value } = findIn(draft, 'section', edit.to ?? '');
      const items = value['items'] as DraftItem[];
      return atEnd([...list, index, 'items'], items, itemOf(draft, edit, id));
    }
    case 'size':
      return sizeAdded(draft, edit, id);
    case 'option':
      return optionAdded(draft, edit, id);
    case 'group':
      return groupAdded(draft, edit);
  }
}
