import { dishesOf, type DraftMenu } from './draft.ts';
import type { SetEdit } from './edit.ts';
import { fieldValue } from './fields.ts';
import { findIn } from './find.ts';
import { type Patch, patched, same } from './patch.ts';
import { EditOvertaken, EditWrong } from './refusals.ts';

const sizeNames = (draft: DraftMenu) =>
  new Set(dishesOf(draft).flatMap(({ item }) => item.sizes.map(({ name }) => name)));

/** Prices by size hang on the size's name: when the last size of a name goes, they go with it, or to its new name. */
export function followSizes(before: DraftMenu, after: DraftMenu, renamed?: string): Patch {
  const left = sizeNames(after);
  const gone = [...sizeNames(before)].filter((name) => !left.has(name));
  if (gone.length === 0) return [];
  return after.groups.flatMap(({ options }, g) =>
    options.flatMap(({ sizePrices }, o): Patch => {
      if (!gone.some((name) => name in sizePrices)) return [];
      const is = Object.fromEntries(
        Object.entries(sizePrices).flatMap(([name, price]): [string, number][] =>
          !gone.includes(name) ? [[name, price]] : renamed === undefined ? [] : [[renamed, price]],
        ),
      );
      return [{ at: ['groups', g, 'options', o, 'sizePrices'], was: sizePrices, is }];
    }),
  );
}

function followMenu(draft: DraftMenu, old: string, name: unknown): Patch {
  return draft.sections.flatMap(
    ({ menu }, s): Patch => (menu === old ? [{ at: ['sections', s, 'menu'], was: old, is: name }] : []),
  );
}

function refuseTaken(draft: DraftMenu, { kind, field, id }: SetEdit, value: unknown): void {
  if (kind === 'item' && field === 'code') {
    const other = dishesOf(draft).find(({ item }) => item.code === value && item.id !== id);
    if (other) throw new EditWrong('code', `is the code of ${other.item.name} already`, 'Choose another.');
  }
  if (kind === 'menu' && field === 'name' && draft.menus.some(({ name }) => name === value && name !== id))
    throw new EditWrong('name', 'is the name of another menu already', 'Choose another.');
}

/** What setting a field changes. @throws EditGone, EditOvertaken, EditWrong */
export function settingOf(draft: DraftMenu, edit: SetEdit): Patch {
  const { kind, id, field, before, after } = edit;
  const { list, index, value } = findIn(draft, kind, id);
  const is = fieldValue(
    kind,
    field,
    field === 'code' && typeof after === 'string' ? after.toUpperCase() : after,
  );
  const was = value[field];
  if (same(was, is)) return [];
  if (!same(was, before))
    throw new EditOvertaken(`${value.name} was changed by somebody else meanwhile.`, was ?? null);
  refuseTaken(draft, edit, is);
  const patch: Patch = [{ at: [...list, index, field], was, is }];
  if (kind === 'size' && field === 'name')
    return [...patch, ...followSizes(draft, patched(draft, patch), String(is))];
  if (kind === 'menu' && field === 'name') return [...patch, ...followMenu(draft, id, is)];
  return patch;
}
