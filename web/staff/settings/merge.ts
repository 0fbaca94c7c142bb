const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fields that both changed since they read them, each into something else. */
export function clashesOf<V extends object>(
  base: V,
  mine: V,
  theirs: V,
): { field: string; mine: unknown; theirs: unknown }[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof V & string)[];
  return names
    .filter(
      (name) =>
        !same(mine[name], base[name]) && !same(theirs[name], base[name]) && !same(mine[name], theirs[name]),
    )
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }));
}

/** Their values, with mine wherever I changed something. */
export function merged<V extends object>(base: V, mine: V, theirs: V): V {
  const all = { ...theirs };
  const names = [...new Set([...Object.keys(base), ...Object.keys(mine)])] as (keyof V)[];
  for (const name of names) {
    if (same(mine[name], base[name])) continue;
    if (mine[name] === undefined) delete all[name];
    else all[name] = mine[name];
  }
  return all;
}
