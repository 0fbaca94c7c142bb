import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dishesOf, draftOf, fileOf } from '../../src/domain/menu-draft/draft.ts';
import { differences } from '../../src/domain/menu-draft/describe.ts';
import { patchOf } from '../../src/domain/menu-draft/edit-patch.ts';
import { idsOf } from '../../src/domain/menu-draft/ids-of.ts';
import { inverse, patchBetween, patched, same } from '../../src/domain/menu-draft/patch.ts';
import { longMenuFile } from '../support/long-menu-file.ts';

const none = { sections: [], groups: [], menus: [] };
const draft = () => draftOf(longMenuFile(24), idsOf(none, randomUUID));

const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('a', 'b', true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('value')),
  ),
})).value;

describe('a patch', () => {
  test('makes of one value the other, and its inverse takes that back', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const patch = patchBetween({ v: a }, { v: b });
        const there = patched({ v: a }, patch);
        expect(same(there, { v: b })).toBe(true);
        expect(same(patched(there, inverse(patch)), { v: a })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what it does not touch the same object', () => {
    const before = draft();
    const item = before.sections[1]?.items[0];
    const after = patched(before, [
      { at: ['sections', 1, 'items', 0, 'name'], was: item?.name, is: 'Other' },
    ]);
    expect(after.sections[0]).toBe(before.sections[0]);
    expect(after.sections[1]?.items[1]).toBe(before.sections[1]?.items[1]);
    expect(after.sections[1]?.items[0]).not.toBe(item);
  });
});

describe('a draft', () => {
  test('says what its file says, but for counts', () => {
    const file = longMenuFile(24);
    for (const { items } of file.menu)
      for (const item of items) [item.stock, item.dailyStock] = [undefined, undefined];
    for (const { options } of Object.values(file.modifierGroups))
      for (const option of options) [option.stock, option.dailyStock] = [undefined, undefined];
    expect(same(fileOf(draft()), file)).toBe(true);
  });

  test('of which one field is set is otherwise the same, and says so in one difference', () => {
    const before = draft();
    const dishes = dishesOf(before).map(({ item }) => item);
    fc.assert(
      fc.property(fc.constantFrom(...dishes), fc.string({ minLength: 1, maxLength: 60 }), (item, about) => {
        const edit = {
          do: 'set',
          kind: 'item',
          id: item.id,
          field: 'about',
          before: item.about ?? null,
          after: about,
        } as const;
        const after = patched(before, patchOf(before, edit, randomUUID()));
        const others = dishesOf(after).filter(({ item: each }) => each.id !== item.id);
        expect(others.map(({ item: each }) => each)).toEqual(dishes.filter(({ id }) => id !== item.id));
        expect(after.groups).toBe(before.groups);
        const told = differences(before, after, 'INR');
        expect(told.map(({ id, what }) => [id, what])).toEqual(
          about === item.about ? [] : [[item.id, 'description']],
        );
      }),
    );
  });

  test('moves a dish to another section and back', () => {
    const before = draft();
    const [first, second] = before.sections;
    const item = first?.items[1];
    const there = patched(
      before,
      patchOf(
        before,
        { do: 'move', kind: 'item', id: item!.id, to: second!.id, before: second!.items[0]!.id },
        '',
      ),
    );
    expect(there.sections[1]?.items[0]).toBe(item);
    expect(differences(before, there, 'INR')).toMatchObject([
      { how: 'moved', was: first!.name, is: second!.name },
    ]);
    const back = patchOf(
      there,
      { do: 'move', kind: 'item', id: item!.id, to: first!.id, before: first!.items[2]!.id },
      '',
    );
    expect(patched(there, back)).toEqual(before);
  });

  test('keeps a dish that is part of a set meal', () => {
    const before = draft();
    const part = before.groups.flatMap(({ options }) => options).find(({ item }) => item !== undefined);
    const item = dishesOf(before).find(({ item: each }) => each.id === part?.item)?.item;
    expect(() =>
      patchOf(before, { do: 'remove', kind: 'item', id: item!.id, before: item as never }, ''),
    ).toThrow(/is an option of/);
  });

  test('of which the last size of a name is renamed takes the prices by size along', () => {
    const before = draft();
    let now = before;
    for (const { item } of dishesOf(before))
      for (const size of item.sizes.filter(({ name }) => name === 'Half'))
        now = patched(
          now,
          patchOf(
            now,
            { do: 'set', kind: 'size', id: size.id, field: 'name', before: 'Half', after: 'Small' },
            '',
          ),
        );
    const prices = (from: typeof now) =>
      from.groups.flatMap(({ options }) => options.map(({ sizePrices }) => sizePrices));
    expect(prices(before).some((each) => 'Half' in each)).toBe(true);
    expect(prices(now).some((each) => 'Half' in each)).toBe(false);
    expect(prices(now).map((each) => each['Small'])).toEqual(prices(before).map((each) => each['Half']));
  });
});
