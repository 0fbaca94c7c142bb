import type { DraftItem, DraftMenu } from './draft.ts';
import type { MenuEdit, MoveEdit } from './edit.ts';
import { addingOf } from './add-part.ts';
import { findIn } from './find.ts';
import { type Patch, patched } from './patch.ts';
import { removalOf } from './remove-part.ts';
import { settingOf } from './set-field.ts';

function listAt(draft: DraftMenu, path: readonly (string | number)[]): { id: string }[] {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], draft) as {
    id: string;
  }[];
}

/** What moving something changes; where it shall stand before something that is gone, it goes to the end. */
function movingOf(draft: DraftMenu, { kind, id, to, before }: MoveEdit): Patch {
  const { list, index, value } = findIn(draft, kind, id);
  const taken: Patch = [{ at: list, from: index, out: [value], in: [] }];
  let into = list;
  if (kind === 'item' && to !== undefined) {
    const section = findIn(draft, 'section', to);
    into = [...section.list, section.index, 'items'];
  }
  const there = listAt(patched(draft, taken), into);
  const found = there.findIndex((each) => each.id === before);
  const place = found < 0 ? there.length : found;
  if (into.join() === list.join() && place === index) return [];
  return [...taken, { at: into, from: place, out: [], in: [value as unknown as DraftItem] }];
}

/**
 * What an edit changes in a draft; nothing, when it is so already. `id` is for what the edit adds.
 * @throws EditGone, EditOvertaken or EditWrong when it cannot be done.
 */
export function patchOf(draft: DraftMenu, edit: MenuEdit, id: string): Patch {
  switch (edit.do) {
    case 'set':
      return settingOf(draft, edit);
    case 'add':
      return addingOf(draft, edit, id);
    case 'remove':
      return removalOf(draft, edit);
    case 'move':
      return movingOf(draft, edit);
  }
}
