import { useMemo } from 'react';
import type { DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';

/** Letters without their marks, in small: "Crème" is found by "creme". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Ids of the dishes that a search finds by name, other name or code; undefined when nothing is searched for. */
export function useFound(menu: DraftMenu | undefined, search: string): ReadonlySet<string> | undefined {
  const texts = useMemo(
    () =>
      (menu?.sections ?? []).flatMap(({ items }) =>
        items.map(({ id, name, code, aliases }) => ({
          id,
          text: folded([name, code, ...aliases].join(' ')),
        })),
      ),
    [menu],
  );
  return useMemo(() => {
    const wanted = folded(search).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return undefined;
    return new Set(
      texts.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ id }) => id),
    );
  }, [texts, search]);
}
