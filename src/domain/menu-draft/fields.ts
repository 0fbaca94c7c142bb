import { z } from 'zod';
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

/** zod's words for what is too long or too short, as people say it. */
function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `must be at most ${issue.maximum} characters`
      : issue.origin === 'array'
        ? `must be at most ${issue.maximum}`
        : `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? 'must not be empty'
      : `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'must not be empty' : 'must be a whole number';
  return issue.message;
}

/** What a field will hold when it is given this; null is nothing. @throws EditWrong when it cannot. */
export function fieldValue(kind: Kind, field: string, given: unknown): unknown {
  const schema = settable[kind][field];
  if (!schema) throw new EditWrong(field, 'is nothing that can be set');
  const checked = schema.safeParse(given ?? undefined);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new EditWrong(field, issue ? said(issue) : 'is not right');
}
