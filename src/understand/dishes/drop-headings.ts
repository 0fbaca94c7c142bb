import { addModifier, type Draft } from './draft.ts';

/** The lines after a generic one that are of its kind, until one is not. */
function kindsAfter(drafts: readonly Draft[], at: number): Draft[] {
  const [generic] = drafts[at]?.items ?? [];
  const kinds: Draft[] = [];
  for (const draft of drafts.slice(at + 1)) {
    if (!draft.items.every((item) => !item.generic && item.category === generic?.category)) break;
    kinds.push(draft);
  }
  return kinds;
}

/**
 * Takes out generic items that only head what follows: "2 pizzas both large, one corn one onion" is two pizzas, and
 * "Biryani time! 1 mutton biryani" one biryani. What was said of the heading is said of all under it.
 */
export function dropHeadings(drafts: Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const heading = drafts[at];
    if (!heading?.items[0]?.generic || heading.items.length > 1 || heading.shares.length > 0) continue;
    const kinds = kindsAfter(drafts, at);
    const sum = kinds.reduce((total, { quantity = 1 }) => total + quantity, 0);
    const bare =
      heading.quantity === undefined && heading.size === undefined && heading.modifiers.length === 0;
    const counted = kinds.length > 1 && heading.quantity === sum;
    if (!counted && !(at === 0 && bare && kinds[0]?.quantity !== undefined)) continue;
    for (const kind of kinds) {
      if (heading.size !== undefined) kind.size ??= heading.size;
      for (const modifier of heading.modifiers) addModifier(kind.modifiers, modifier);
    }
    drafts.splice(at, 1);
  }
}
