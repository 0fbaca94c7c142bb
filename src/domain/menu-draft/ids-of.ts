import { dishesOf, type DraftMenu, type MenuIds } from './draft.ts';

/** The ids that a draft's parts have, by what they are called; `fresh` gives one to what it does not have. */
export function idsOf(draft: DraftMenu, fresh: () => string): MenuIds {
  const known = new Map<string, string>();
  const put = (id: string, ...called: string[]) => {
    const key = JSON.stringify(called);
    if (!known.has(key)) known.set(key, id);
  };
  for (const { id, name } of draft.sections) put(id, 'section', name);
  for (const { item } of dishesOf(draft)) {
    put(item.id, 'item', item.code);
    for (const size of item.sizes) put(size.id, 'size', item.code, size.name);
  }
  for (const { key, options } of draft.groups)
    for (const option of options) put(option.id, 'option', key, option.name);
  const of = (...called: string[]) => {
    const key = JSON.stringify(called);
    const id = known.get(key) ?? fresh();
    known.set(key, id);
    return id;
  };
  return {
    menu: (name) => of('menu', name),
    section: (name) => of('section', name),
    item: (code) => of('item', code),
    size: (code, name) => of('size', code, name),
    group: (key) => of('group', key),
    option: (key, name) => of('option', key, name),
  };
}
