import type { ParsedModifier } from '../parsed.ts';
import type { ModifierAction } from '../setting.ts';
import type { CatalogueGroup, CatalogueItem } from './catalogue.ts';
import type { MenuReading } from './piece.ts';

const allows = (group: CatalogueGroup, action: ModifierAction) =>
  group.actions === undefined || group.actions.includes(action);

/** Of a choice of levels ("mild, medium, spicy"), "less" is the first and "extra" the last. */
function levelFor(group: CatalogueGroup, action: ModifierAction): string | undefined {
  if (group.max !== 1 || group.options.length < 3 || action === 'add' || action === 'not_light')
    return undefined;
  return action === 'extra' ? group.options.at(-1)?.id : group.options[0]?.id;
}

/**
 * What a word means to an item: the option of the group it takes, all of them where several of one group have the
 * name, or nothing. The nearest spelling counts; an option's own name beats what else people call another.
 */
export function chooseOption(
  item: CatalogueItem,
  options: MenuReading['options'],
  action: ModifierAction,
): ParsedModifier | undefined {
  const taken = options.filter(({ entry }) => item.groups.includes(entry.group.id));
  if (taken.length === 0) return undefined;
  const fits = taken.filter(({ entry }) => allows(entry.group, action));
  if (fits.length === 0) {
    const [first] = taken;
    const level = first && levelFor(first.entry.group, action);
    if (level !== undefined) return { ids: [level], action: 'add', quantity: 1 };
    return first && action === 'extra' ? chooseOption(item, options, 'add') : undefined;
  }
  const least = Math.min(...fits.map(({ cost }) => cost));
  const nearest = fits.filter(({ cost }) => cost <= least).map(({ entry }) => entry);
  const own = nearest.filter((entry) => entry.own);
  const preferred = own.length > 0 ? own : nearest;
  const group = item.groups.find((id) => preferred.some((entry) => entry.group.id === id));
  const chosen = preferred.filter((entry) => entry.group.id === group);
  return {
    ids: [...new Set(chosen.map(({ optionId }) => optionId))],
    action,
    quantity: chosen[0]?.quantity ?? 1,
  };
}
