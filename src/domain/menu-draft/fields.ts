import { z } from 'zod';
import { inWords } from '../wrong-words.ts';
import { menuFields } from '../menu-file.ts';
import type { Kind } from './edit.ts';
import { EditWrong } from './refusals.ts';

const { item, size, option, group, section, mealtimes, menuName } = menuFields;
const { stock: _, dailyStock: __, sizes: ___, ...ofItem } = item;
const { stock: ____, dailyStock: _____, ...ofOption } = option;
const { options: ______, ...ofGroup } = group;

/** What an edit can set. Lists of what has an id of its own are changed member by member; counts are live. */
const settable: Record<Kind, Record<string, z.ZodType>> = {
  item: ofItem,
  size: size,
  option: { ...ofOption, item: z.uuid().optional() },
  group: ofGroup,
  section: { name: section.section, about: z.string().max(300).optional(), menu: section.menu },
  menu: { name: menuName, times: mealtimes },
};

/** What a field will hold when it is given this; null is nothing. @throws EditWrong when it cannot. */
export function fieldValue(kind: Kind, field: string, given: unknown): unknown {
  const schema = settable[kind][field];
  if (!schema) throw new EditWrong(field, 'is nothing that can be set');
  const checked = schema.safeParse(given ?? undefined, { error: inWords });
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new EditWrong(field, issue?.message ?? 'is not right');
}
