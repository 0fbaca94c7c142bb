import { type CheckedMenuFile, menuFile } from '../menu-file.ts';
import { taxesOf } from '../restaurant-file-checks.ts';
import { type DraftMenu, fileOf } from './draft.ts';
import type { Kind } from './edit.ts';
import { inWords } from '../wrong-words.ts';

/** Something that keeps a draft from being published, at the field where it is. */
export interface DraftProblem {
  kind: Kind;
  id: string;
  /** What it is called. */
  name: string;
  field: string;
  /** A sentence's end: "must not be empty". */
  message: string;
}

type At = Omit<DraftProblem, 'message'>;

/** Where a path of the file lies in the draft. */
function placeOf(draft: DraftMenu, path: readonly PropertyKey[]): At {
  const [top, first, second, index, field, deeper, deepest] = path;
  if (top === 'menu') {
    const section = draft.sections[Number(first)];
    const item = second === 'items' ? section?.items[Number(index)] : undefined;
    const size = field === 'sizes' ? item?.sizes[Number(deeper)] : undefined;
    if (size)
      return {
        kind: 'size',
        id: size.id,
        name: `${item?.name}, ${size.name}`,
        field: String(deepest ?? 'name'),
      };
    // "Needs a price or sizes" is said of the dish as a whole.
    if (item) return { kind: 'item', id: item.id, name: item.name, field: String(field ?? 'price') };
    const at = second === 'section' ? 'name' : String(second ?? 'name');
    return { kind: 'section', id: section?.id ?? '', name: section?.name ?? '', field: at };
  }
  if (top === 'modifierGroups') {
    const group = draft.groups.find(({ key }) => key === first);
    const option = second === 'options' ? group?.options[Number(index)] : undefined;
    if (option)
      return {
        kind: 'option',
        id: option.id,
        name: `${group?.name}, ${option.name}`,
        field: String(field ?? 'name'),
      };
    return {
      kind: 'group',
      id: String(first),
      name: group?.name ?? String(first),
      field: String(second ?? 'name'),
    };
  }
  return { kind: 'menu', id: String(first ?? ''), name: String(first ?? ''), field: 'times' };
}

/** What restaurants' taxes say of a menu. */
export interface TaxesAt {
  rates: Record<string, number>;
  currency: string;
}

/** The file a draft makes when it can be published, and everything that keeps it from that. */
export function checkDraft(
  draft: DraftMenu,
  { rates, currency }: TaxesAt,
): { file: CheckedMenuFile | undefined; problems: DraftProblem[] } {
  const checked = menuFile.safeParse(fileOf(draft), { error: inWords });
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => {
      const at = placeOf(draft, issue.path);
      const empty = issue.code === 'too_small' && issue.origin === 'array';
      if (!empty) return { ...at, message: issue.message };
      const wants = at.kind === 'section' ? 'has no dishes' : 'has no options';
      return { ...at, message: `${wants}: add one, or remove it` };
    });
    return { file: undefined, problems };
  }
  const taxes = taxesOf({ menu: checked.data.menu, tax: { rates }, currency: currency as 'INR' });
  const problems = taxes.map(({ path, message }) => ({ ...placeOf(draft, path), message }));
  return { file: problems.length === 0 ? checked.data : undefined, problems };
}
