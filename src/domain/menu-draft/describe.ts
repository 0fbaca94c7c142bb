import type { DraftGroup, DraftItem, DraftMenu } from './draft.ts';
import type { Kind } from './edit.ts';
import { labelOf, type Speaks, valueInWords } from './describe-values.ts';
import { same } from './patch.ts';

/** One difference between two drafts, as people read it. */
export interface Difference {
  kind: Kind;
  id: string;
  /** What differs: "Paneer Tikka", "Paneer Tikka, Half". */
  name: string;
  how: 'added' | 'removed' | 'changed' | 'moved';
  /** The field that changed, in words; null where it is the whole. */
  what: string | null;
  was: string | null;
  is: string | null;
}

type Part = Record<string, unknown> & { name: string };
type Whole = { kind: Kind; id: string; part: Part; name: string; parts: Set<string>; under?: string };

const inner = {
  item: new Set(['id', 'sizes']),
  group: new Set(['key', 'options']),
  section: new Set(['id', 'items']),
};
const plain = new Set(['id']);

/** Everything in a draft that has an id, by kind and id. */
function partsOf({ sections, groups, menus }: DraftMenu): Map<string, Whole> {
  const all: Whole[] = [];
  const put = (
    kind: Kind,
    id: string,
    part: object,
    name: string,
    parts: Set<string> = plain,
    under?: string,
  ) =>
    void all.push({ kind, id, part: part as Part, name, parts, ...(under === undefined ? {} : { under }) });
  for (const menu of menus) put('menu', menu.name, menu, `${menu.name} (menu)`);
  for (const section of sections) {
    put('section', section.id, section, section.name, inner.section);
    for (const item of section.items) {
      put('item', item.id, item, item.name, inner.item, section.id);
      for (const size of item.sizes) put('size', size.id, size, `${item.name}, ${size.name}`, plain, item.id);
    }
  }
  for (const group of groups) {
    put('group', group.key, group, group.name, inner.group);
    for (const option of group.options)
      put('option', option.id, option, `${group.name}, ${option.name}`, plain, group.key);
  }
  return new Map(all.map((each) => [`${each.kind} ${each.id}`, each]));
}

/** Names of dishes and groups, and the currency, by which values are put into words. */
function speakerOf(drafts: readonly DraftMenu[], currency: string): Speaks {
  const items = drafts.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  return {
    currency,
    dishes: new Map(items.map(({ id, name }: DraftItem) => [id, name])),
    groups: new Map(drafts.flatMap(({ groups }) => groups.map(({ key, name }: DraftGroup) => [key, name]))),
  };
}

function changesOf(a: Whole, b: Whole, speaks: Speaks): Difference[] {
  const fields = [...new Set([...Object.keys(a.part), ...Object.keys(b.part)])].filter(
    (f) => !b.parts.has(f),
  );
  return fields
    .filter((field) => !same(a.part[field], b.part[field]))
    .map((field) => ({
      kind: b.kind,
      id: b.id,
      name: b.name,
      how: 'changed',
      what: labelOf(field),
      was: valueInWords(field, a.part[field], speaks),
      is: valueInWords(field, b.part[field], speaks),
    }));
}

/** The order of what is in both lists has changed. */
function reordered(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  return !same(
    a.filter((id) => inB.has(id)),
    b.filter((id) => inA.has(id)),
  );
}

function orders(a: DraftMenu, b: DraftMenu): Difference[] {
  const of = (kind: Kind, id: string, name: string, what: string): Difference[] => [
    { kind, id, name, how: 'moved', what, was: null, is: null },
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [
    ...(reordered(ids(a.sections), ids(b.sections))
      ? of('section', '', 'Sections', 'order of sections')
      : []),
    ...b.sections.flatMap((section) => {
      const old = a.sections.find(({ id }) => id === section.id);
      return old && reordered(ids(old.items), ids(section.items))
        ? of('section', section.id, section.name, 'order of dishes')
        : [];
    }),
    ...b.groups.flatMap((group) => {
      const old = a.groups.find(({ key }) => key === group.key);
      return old && reordered(ids(old.options), ids(group.options))
        ? of('group', group.key, group.name, 'order of options')
        : [];
    }),
  ];
}

/** What has become of draft `a` in `b`, in the order of the menu. Money is told in this currency. */
export function differences(a: DraftMenu, b: DraftMenu, currency: string): Difference[] {
  const [was, is] = [partsOf(a), partsOf(b)];
  const speaks = speakerOf([a, b], currency);
  const whole = ({ kind, id, name }: Whole, how: 'added' | 'removed'): Difference[] => [
    { kind, id, name, how, what: null, was: null, is: null },
  ];
  /** With a whole section or dish its parts come and go; they are not told one by one. */
  const told = (each: Whole, other: Map<string, Whole>) =>
    each.under === undefined ||
    ['item', 'group', 'section'].some((kind) => other.has(`${kind} ${each.under}`));
  const sectionName = (id: string | undefined, draft: DraftMenu) =>
    draft.sections.find((section) => section.id === id)?.name ?? null;
  const found = [...is].flatMap(([key, now]): Difference[] => {
    const old = was.get(key);
    if (!old) return told(now, was) ? whole(now, 'added') : [];
    const { kind, id, name } = now;
    const moved: Difference[] =
      kind === 'item' && old.under !== now.under
        ? [
            {
              kind,
              id,
              name,
              how: 'moved',
              what: 'section',
              was: sectionName(old.under, a),
              is: sectionName(now.under, b),
            },
          ]
        : [];
    return [...changesOf(old, now, speaks), ...moved];
  });
  const gone = [...was].flatMap(([key, old]) => (is.has(key) || !told(old, is) ? [] : whole(old, 'removed')));
  return [...found, ...gone, ...orders(a, b)];
}

/** A difference as a sentence: "Paneer Tikka: price ₹240 → ₹260". */
function sentenceOf({ name, how, what, was, is }: Difference): string {
  if (what === null) return `${name}: ${how}`;
  if (was === null && is === null) return `${name}: ${what} changed`;
  return `${name}: ${what} ${was ?? 'nothing'} → ${is ?? 'nothing'}`;
}

/** Several differences as one sentence. */
export function summaryOf(found: readonly Difference[]): string {
  const [first, ...rest] = found;
  if (!first) return 'Nothing';
  return rest.length === 0 ? sentenceOf(first) : `${sentenceOf(first)} and ${rest.length} more`;
}
