import type { ParsedEdit, ParsedItem } from '../parsed.ts';
import type { SettingLine } from '../setting.ts';

/** A line as a new one like it is ordered. */
function itemOf(line: SettingLine): ParsedItem {
  return {
    ids: [line.item],
    quantity: line.quantity,
    ...(line.size === undefined ? {} : { size: line.size }),
    modifiers: line.modifiers.map(({ id, action, quantity }) => ({ ids: [id], action, quantity })),
    notes: [],
  };
}

/** What is ordered when the lines of an earlier order are ordered again with changes, each line as a new one. */
export function orderedAgain(lines: readonly SettingLine[], edits: readonly ParsedEdit[]): ParsedItem[] {
  let ordered = lines.map((line) => ({ line: line.line, item: itemOf(line) }));
  for (const edit of edits) {
    if (edit.op === 'add') ordered.push({ line: '', item: edit.item });
    else
      ordered = ordered.flatMap((held) =>
        edit.line === 'all' || held.line === edit.line ? changed(held, edit) : [held],
      );
  }
  return ordered.map(({ item }) => item);
}

interface Held {
  line: string;
  item: ParsedItem;
}

function changed({ line, item }: Held, edit: Exclude<ParsedEdit, { op: 'add' }>): Held[] {
  if (edit.op === 'remove') {
    const left = item.quantity - (edit.quantity ?? item.quantity);
    return left > 0 ? [{ line, item: { ...item, quantity: left } }] : [];
  }
  if (edit.op === 'setQuantity') return [{ line, item: { ...item, quantity: edit.quantity } }];
  if (edit.op === 'replace') return [{ line, item: edit.item }];
  const some = Math.min(edit.quantity ?? item.quantity, item.quantity);
  const kept = item.modifiers.filter(
    ({ ids }) => !edit.modifiers.some((change) => change.ids.some((id) => ids.includes(id))),
  );
  const added = edit.modifiers.flatMap(({ action, ...modifier }) =>
    action === 'clear' ? [] : [{ ...modifier, action }],
  );
  const different = {
    ...item,
    quantity: some,
    ...(edit.size === undefined ? {} : { size: edit.size }),
    modifiers: [...kept, ...added],
  };
  const rest = item.quantity - some;
  return [...(rest > 0 ? [{ line, item: { ...item, quantity: rest } }] : []), { line, item: different }];
}
