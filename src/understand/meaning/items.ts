import type { HeardChoices, HeardEdit, HeardItem } from '../../domain/meaning.ts';
import type { Item, Menu, Modifier, ModifierGroup } from '../../domain/menu.ts';
import { withoutMarks } from '../../domain/text.ts';
import type { Parsed, ParsedEdit, ParsedItem, ParsedModifier } from '../parsed.ts';
import type { SettingLine } from '../setting.ts';
import { itemOf } from './menus.ts';

type Replacing = Extract<ParsedEdit, { op: 'replace' }>;
type Change = Extract<ParsedEdit, { op: 'setModifier' }>['modifiers'][number];

const said: Partial<Record<Change['action'], string>> = {
  extra: 'extra',
  light: 'less',
  not_extra: 'not extra',
  not_light: 'not less',
};

interface Option {
  option: Modifier;
  group: ModifierGroup;
  /** The options it follows from, any of which may be chosen; none: it is the dish's own. */
  of: Modifier[];
}

/** The options of a dish with these ids, also those that follow from another, each once. */
function optionsOf(item: Item, ids: readonly string[]): Option[] {
  const found = new Map<string, Option>();
  const look = (groups: readonly ModifierGroup[], of?: Modifier) => {
    for (const group of groups) {
      for (const option of group.options) {
        const known = found.get(option.id);
        if (known && of) known.of.push(of);
        else if (ids.includes(option.id)) found.set(option.id, { option, group, of: of ? [of] : [] });
        look(option.groups, option);
      }
    }
  };
  look(item.groups);
  return [...found.values()];
}

/**
 * How a dish shall be, as the cart takes it: options to choose and to leave out, and for the kitchen in words whatever a
 * choice cannot say ("less oil", no onion where no onion was on offer).
 */
function choices(
  item: Item,
  modifiers: readonly (Omit<ParsedModifier, 'action'> & { action: Change['action'] })[],
  sizeId: string | undefined,
  words: readonly string[],
  has: readonly string[] = [],
): HeardChoices {
  const wanted = new Map<string, Option & { quantity: number }>();
  const without: string[] = [];
  const unsure: string[] = [];
  const notes = [...words];
  for (const { ids, action, quantity } of modifiers) {
    const fitting = optionsOf(item, ids);
    const [first] = fitting;
    if (!first) continue;
    if (action === 'no' || action === 'clear') {
      without.push(...fitting.map(({ option }) => option.id));
      if (action === 'no' && !fitting.some(({ option }) => option.isDefault || has.includes(option.id)))
        notes.push(`no ${first.option.name}`);
    } else if (fitting.length > 1) unsure.push(first.group.id);
    else {
      // Of what comes along anyway a remark is enough; anything else is chosen, and paid for, as well.
      if (!first.option.isDefault || action === 'add')
        wanted.set(first.option.id, {
          ...first,
          quantity: Math.min(quantity, first.option.maxEach ?? first.group.max, first.group.max),
        });
      const how = said[action];
      if (how) notes.push(`${how} ${first.option.name}`);
    }
  }
  // What follows from an option that is not chosen is no choice; the kitchen reads it.
  const held = (option: Modifier) => option.isDefault || has.includes(option.id) || wanted.has(option.id);
  for (const [id, { option, of }] of wanted) {
    if (of.length === 0 || of.some(held)) continue;
    wanted.delete(id);
    notes.push(option.name);
  }
  // A ticket shows it, and its bold words are ours.
  const note = withoutMarks(notes.join(', ')).replace(/\s+/g, ' ').trim();
  return {
    ...(sizeId === undefined ? {} : { sizeId }),
    modifiers: [...wanted].map(([id, { quantity }]) => ({ id, quantity })),
    ...(without.length > 0 ? { without } : {}),
    ...(unsure.length > 0 ? { unsure } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** A dish that was asked for, by the ids of the menu; `remarks`: what else was said to the kitchen about it. */
function heardItem(
  menu: Menu,
  { ids, quantity, counted, size, modifiers, notes }: ParsedItem,
  remarks: readonly string[] = [],
): HeardItem {
  const [itemId = '', ...orIds] = ids;
  return {
    itemId,
    quantity,
    ...(counted ? { counted } : {}),
    ...(orIds.length > 0 ? { orIds } : {}),
    ...choices(itemOf(menu, itemId), modifiers, size, [...notes, ...remarks]),
  };
}

/** What was ordered, each dish with the remarks that were made about it. */
export function heardItems(
  menu: Menu,
  { items, notes, notesOf = [] }: Pick<Parsed, 'items' | 'notes' | 'notesOf'>,
): HeardItem[] {
  return items.map((item, of) =>
    heardItem(
      menu,
      item,
      notes.filter((_, i) => notesOf[i] === of),
    ),
  );
}

/** The size of another dish that is called like this one's: "half" stays half. */
function sameSize(menu: Menu, { item, size }: SettingLine, other: Item): string | undefined {
  const name = itemOf(menu, item).sizes.find(({ id }) => id === size)?.name;
  return other.sizes.find((s) => s.name === name)?.id;
}

/** The dish that takes a line's place, in its size unless another is said. */
function instead(menu: Menu, line: SettingLine, { item, quantity }: Replacing): HeardItem {
  const heard = heardItem(menu, item);
  const sizeId = heard.sizeId ?? sameSize(menu, line, itemOf(menu, heard.itemId));
  return { ...heard, quantity: quantity ?? heard.quantity, ...(sizeId ? { sizeId } : {}) };
}

/** Changes to a cart; what is put into it, anew or in the place of something, comes as items. */
export function heardEdits(
  menu: Menu,
  lines: readonly SettingLine[],
  edits: readonly ParsedEdit[],
): { edits: HeardEdit[]; items: HeardItem[] } {
  const heard: { edits: HeardEdit[]; items: HeardItem[] } = { edits: [], items: [] };
  for (const edit of edits) {
    if (edit.op === 'add') {
      heard.items.push(heardItem(menu, edit.item));
      continue;
    }
    const lineId = edit.line;
    const line = lines.find((l) => l.line === lineId);
    const counted = edit.quantity === undefined ? {} : { quantity: edit.quantity };
    if (edit.op === 'remove') {
      heard.edits.push(lineId === 'all' ? { op: 'clear' } : { op: 'remove', lineId, ...counted });
    } else if (edit.op === 'setQuantity') {
      heard.edits.push({ op: 'set quantity', lineId, quantity: edit.quantity });
    } else if (line && edit.op === 'replace') {
      heard.edits.push({ op: 'remove', lineId });
      heard.items.push(instead(menu, line, edit));
    } else if (line && edit.op === 'setModifier') {
      const has = line.modifiers.map(({ id }) => id);
      const changed = choices(itemOf(menu, line.item), edit.modifiers, edit.size, [], has);
      heard.edits.push({ op: 'change', lineId, ...counted, ...changed });
    }
  }
  return heard;
}
