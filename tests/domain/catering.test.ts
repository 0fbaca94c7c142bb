import { describe, expect, test } from 'vitest';
import { cateringRefusal, noticeHours } from '../../src/domain/catering.ts';

const rules = {
  minHeads: 10,
  maxHeads: 150,
  lead: [
    { upTo: 50, hours: 24 },
    { upTo: 100, hours: 48 },
  ],
};
const now = new Date('2026-11-27T06:00:00Z');
const hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe('catering', () => {
  test('notice is that of the first row that reaches the heads, and of the last beyond', () => {
    expect([10, 50, 51, 100, 101, 150].map((heads) => noticeHours(rules, heads))).toEqual([
      24, 24, 48, 48, 48, 48,
    ]);
  });

  test('is refused to too few, to too many, and too soon, with what would do', () => {
    expect(cateringRefusal(rules, 9, hoursOn(100), now)).toEqual({ why: 'too few', limit: 10 });
    expect(cateringRefusal(rules, 151, hoursOn(100), now)).toEqual({ why: 'too many', limit: 150 });
    expect(cateringRefusal(rules, 50, hoursOn(23), now)).toEqual({ why: 'too soon', earliest: hoursOn(24) });
    expect(cateringRefusal(rules, 50, hoursOn(24), now)).toBeUndefined();
    expect(cateringRefusal(rules, 51, hoursOn(24), now)).toEqual({ why: 'too soon', earliest: hoursOn(48) });
    expect(cateringRefusal(rules, 10, undefined, now)).toBeUndefined();
  });
});
