import { describe, expect, test } from 'vitest';
import type { BookingStatus } from '../../src/domain/status.ts';
import { addMinutes } from '../../src/domain/time.ts';
import { type LastStep, meantByUndo, undoMinutes, undone } from '../../src/domain/undo.ts';

const now = new Date('2026-11-27T19:00:00+05:30');
const stepped = (before: BookingStatus | null, minutesAgo = 1, byStaff = true): LastStep => ({
  before,
  at: addMinutes(now, -minutesAgo),
  byStaff,
});

describe('a step taken back leads', () => {
  test.each<[status: BookingStatus, before: BookingStatus | null, back: BookingStatus]>([
    ['seated', 'confirmed', 'confirmed'],
    ['seated', 'no_show', 'no_show'],
    ['seated', null, 'cancelled'],
    ['finished', 'seated', 'seated'],
    ['finished', 'confirmed', 'confirmed'],
    ['no_show', 'confirmed', 'confirmed'],
  ])('%s, before that %s: to %s', (status, before, back) => {
    expect(undone(status, stepped(before), now)).toBe(back);
    expect(undone(status, stepped(before, undoMinutes), now)).toBe(back);
    // Too late, or noted by nobody of the house.
    expect(undone(status, stepped(before, undoMinutes + 1), now)).toBeUndefined();
    expect(undone(status, stepped(before, 1, false), now)).toBeUndefined();
  });

  test.each<[status: BookingStatus, before: BookingStatus]>([
    ['seated', 'finished'],
    ['confirmed', 'requested'],
    ['confirmed', 'seated'],
    ['cancelled', 'confirmed'],
    ['declined', 'requested'],
  ])('%s, before that %s: nowhere', (status, before) => {
    expect(undone(status, stepped(before), now)).toBeUndefined();
  });

  test('nowhere where none is known', () => {
    expect(undone('seated', undefined, now)).toBeUndefined();
  });
});

describe('of bookings with one number is meant', () => {
  test('the one whose last step staff noted last', () => {
    const steps = new Map([
      ['yesterday', stepped('seated', 600)],
      ['tonight', stepped('seated', 1)],
      ['guest', stepped('confirmed', 0, false)],
    ]);
    expect(meantByUndo(['guest', 'tomorrow', 'yesterday', 'tonight'], steps)).toBe('tonight');
  });

  test('the first where staff noted none', () => {
    const steps = new Map([['guest', stepped('confirmed', 0, false)]]);
    expect(meantByUndo(['tonight', 'guest'], steps)).toBe('tonight');
    expect(meantByUndo([], steps)).toBeUndefined();
  });
});
