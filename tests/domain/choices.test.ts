import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLine, type Choice, type LineRequest, sameLine, withDefaults } from '../../src/domain/cart.ts';
import { applyEdits } from '../../src/domain/cart-edits.ts';
import { isAvailable, type Menu, type ModifierGroup } from '../../src/domain/menu.ts';
import { cases } from '../support/cases.ts';
import { anyNonsense, anyOrder } from './arbitrary-choices.ts';
import { now } from './arbitrary-menus.ts';
import { areRight, canBeMet, unitByHand } from './choices-model.ts';

const runs = { numRuns: cases(400) };

const turned = (choices: readonly Choice[]): Choice[] =>
  choices
    .map(({ modifiers, ...rest }) => (modifiers ? { ...rest, modifiers: turned(modifiers) } : rest))
    .toReversed();

const idsIn = (choices: readonly Choice[]): string[] =>
  choices.flatMap(({ id, modifiers = [] }) => [id, ...idsIn(modifiers)]);

const priced = (menu: Menu, request: LineRequest) => {
  const line = checkLine(menu, request, now);
  return 'problem' in line ? undefined : line;
};

describe('the choices of any dish', () => {
  test('pass exactly when every rule is kept, and the dish is there exactly when they can be', () => {
    let right = 0;
    fc.assert(
      fc.property(anyOrder, ({ menu, item, request }) => {
        const available = item.groups.every(canBeMet);
        const wanted = available && areRight(item.groups, request.modifiers);
        expect(isAvailable(item, now)).toBe(available);
        expect(priced(menu, request) !== undefined).toBe(wanted);
        if (wanted) right += 1;
      }),
      runs,
    );
    // Nothing is shown by requests that are all wrong.
    expect(right).toBeGreaterThan(runs.numRuns / 20);
  });

  test('cost what the rules say, to the paisa, and never less than the dish', () => {
    fc.assert(
      fc.property(anyOrder, ({ menu, item, request }) => {
        const line = priced(menu, request);
        if (!line) return;
        expect(line.unit).toBe(unitByHand(item, request));
        expect(line.total).toBe(line.unit * request.quantity);
        expect(line.unit).toBeGreaterThanOrEqual(unitByHand(item, { ...request, modifiers: [] }));
        expect(Number.isSafeInteger(line.total)).toBe(true);
      }),
      runs,
    );
  });

  test('may be made in any order', () => {
    fc.assert(
      fc.property(anyOrder, ({ menu, request }) => {
        const other = { ...request, modifiers: turned(request.modifiers) };
        const [line, same] = [priced(menu, request), priced(menu, other)];
        expect(sameLine(request, other)).toBe(true);
        expect(same && { ...same, asked: [] }).toEqual(line && { ...line, asked: [] });
      }),
      runs,
    );
  });

  test('cost no less when what comes along is left out', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyOrder, ({ menu, item, request }) => {
        const line = priced(menu, request);
        if (!line) return;
        for (const { id, isDefault } of item.groups.flatMap((group) => group.options)) {
          const choice = request.modifiers.find((one) => one.id === id);
          if (!isDefault || choice?.quantity !== 1 || choice.modifiers) continue;
          const without = { ...request, modifiers: request.modifiers.filter((one) => one !== choice) };
          const less = priced(menu, without);
          if (!less) continue;
          tried += 1;
          expect(less.unit).toBeGreaterThanOrEqual(line.unit);
        }
      }),
      { numRuns: Math.max(2_000, runs.numRuns) },
    );
    expect(tried).toBeGreaterThan(10);
  });

  test('make one line of two only when they are equal, and that costs what both did', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, fc.boolean(), ({ menu, request }, other, twin) => {
        const second = twin ? { ...request, modifiers: turned(request.modifiers) } : other.request;
        const lines = [
          { ...request, id: 'a' },
          { ...second, id: 'b' },
        ];
        const after = applyEdits(menu, lines, []);
        expect(after.length).toBe(sameLine(request, second) ? 1 : 2);
        const [line] = after;
        const [one, two] = [priced(menu, request), priced(menu, second)];
        if (!line || after.length > 1 || !one || !two || line.quantity > 50) return;
        expect(priced(menu, line)?.total).toBe(one.total + two.total);
      }),
      runs,
    );
  });

  test('are whole with what comes along, or lack only what has to be asked', () => {
    fc.assert(
      fc.property(anyOrder, fc.boolean(), fc.subarray(['a0', 'b1', 'xa0']), (order, every, without) => {
        const { menu, item, request } = order;
        if (!priced(menu, request)) return;
        const whole = withDefaults(item, request, without, every, now);
        const asked = idsIn(request.modifiers);
        const added = idsIn(whole.modifiers).filter((id) => !asked.includes(id));
        expect(idsIn(whole.modifiers)).toEqual(expect.arrayContaining(asked));
        expect(added.filter((id) => without.includes(id))).toEqual([]);
        const line = checkLine(menu, whole, now);
        if ('problem' in line) {
          // A dish that comes along may have a question of its own.
          expect(line).toMatchObject({ problem: 'choice needed' });
          if (line.problem === 'choice needed') expect(line.of.length).toBeGreaterThan(0);
        } else expect(line.unit).toBeGreaterThanOrEqual(unitByHand(item, request));
        expect(withDefaults(item, whole, without, every, now)).toEqual(whole);
      }),
      runs,
    );
  });

  test('that nobody could make are refused and never priced', () => {
    fc.assert(
      fc.property(anyOrder, anyNonsense, ({ menu, item, request }, modifiers) => {
        const line = priced(menu, { ...request, modifiers });
        expect(line !== undefined).toBe(item.groups.every(canBeMet) && areRight(item.groups, modifiers));
      }),
      runs,
    );
  });
});

test('an answer below an option goes away with the option', () => {
  fc.assert(
    fc.property(anyOrder, ({ menu, item, request }) => {
      const only = (group: ModifierGroup) => group.max === 1 && group.options.length > 1;
      const group = item.groups.find(only);
      const held = request.modifiers.find(({ id }) => group?.options.some((o) => o.id === id));
      const other = group?.options.find(({ id }) => id !== held?.id);
      if (!held || !other) return;
      const [line] = applyEdits(
        menu,
        [{ ...request, id: 'a' }],
        [{ op: 'change', lineId: 'a', modifiers: [{ id: other.id, quantity: 1 }] }],
      );
      expect(line?.modifiers.map(({ id }) => id)).not.toContain(held.id);
      expect(line?.modifiers.find(({ id }) => id === other.id)?.modifiers).toBeUndefined();
    }),
    runs,
  );
});
