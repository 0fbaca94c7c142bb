import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines, makingOf } from '../../../src/domain/ticket/changes.ts';
import type { TicketLine } from '../../../src/domain/ticket/ticket.ts';
import { anyLine } from '../arbitrary-tickets.ts';
import { line } from './plain-ticket.ts';

const noOnion = { name: 'onion', quantity: 0, modifiers: [] };

describe('a ticket of changes', () => {
  test('names what is added, what is taken off, and nothing that stays', () => {
    const stays = line('Dal Makhani', { quantity: 2 });
    expect(changedLines([stays, line('Naan', { quantity: 3, total: 300 })], [stays, line('Raita')])).toEqual([
      { change: 'add', line: line('Raita') },
      { change: 'cancel', line: line('Naan', { quantity: 3, total: 300 }) },
    ]);
  });

  test('says how many more or fewer, not how many there are', () => {
    const naan = (quantity: number) => line('Naan', { quantity, total: quantity * 50_00 });
    expect(changedLines([naan(2)], [naan(5)])).toEqual([{ change: 'add', line: naan(3) }]);
    expect(changedLines([naan(5)], [naan(2)])).toEqual([{ change: 'cancel', line: naan(3) }]);
  });

  test('says of a dish that is made otherwise how it was', () => {
    const [was, now] = [line('Dal'), line('Dal', { modifiers: [noOnion] })];
    expect(changedLines([was], [now])).toEqual([{ change: 'change', line: now, was }]);
  });

  test('is empty when the same lines come in another order or parted', () => {
    const two = line('Dal', { quantity: 2, total: 200_00 });
    expect(changedLines([two, line('Naan')], [line('Naan'), line('Dal'), line('Dal')])).toEqual([]);
  });

  test('carried out on the old lines, it gives the new ones', () => {
    const few = fc.array(anyLine, { maxLength: 5 });
    const both = fc.tuple(few, few, few).map(
      ([a, b, kept]) =>
        [
          [...a, ...kept],
          [...kept, ...b],
        ] as const,
    );
    const counts = (lines: readonly TicketLine[], by = 1, all = new Map<string, number>()) => {
      for (const one of lines) {
        const count = (all.get(makingOf(one)) ?? 0) + by * one.quantity;
        if (count === 0) all.delete(makingOf(one));
        else all.set(makingOf(one), count);
      }
      return all;
    };
    fc.assert(
      fc.property(both, ([before, after]) => {
        const all = counts(before);
        for (const one of changedLines(before, after)) {
          if (one.change === 'change') counts([one.was], -1, all);
          counts([one.line], one.change === 'cancel' ? -1 : 1, all);
        }
        expect(all).toEqual(counts(after));
      }),
    );
  });
});
