import { describe, expect, test } from 'vitest';
import { whyNot, whyNotThatDay } from '../../src/acts/why-not.ts';
import type { TableFacts } from '../../src/domain/tables/facts.ts';
import { Book } from '../../src/domain/tables/offers.ts';
import type { BookingRules } from '../../src/domain/tables/rules.ts';

const at = (time: string) => new Date(`2026-11-27T${time}:00+05:30`);
const day = '2026-11-27';
const request = { party: 2, now: at('17:00') };
const period = { service: 'dine_in' as const, weekday: 5, lastSeating: null };

function factsOf(rules: Partial<BookingRules> = {}, facts: Partial<TableFacts> = {}): TableFacts {
  return {
    hours: {
      zone: 'Asia/Kolkata',
      closures: [],
      periods: [
        { ...period, opens: '18:00', closes: '20:00' },
        { ...period, opens: '20:00', closes: '23:00', walkIn: true },
      ],
    },
    units: [{ tableIds: ['A'], minParty: 1, maxParty: 4, channel: 'online' }],
    seatings: [],
    pauses: [],
    rules: {
      mode: 'instant',
      slotMinutes: 30,
      leadMinutes: 0,
      horizonDays: 60,
      minParty: 1,
      maxParty: 12,
      turnMinutes: [{ upTo: 100, minutes: 90 }],
      bufferMinutes: 0,
      graceMinutes: 15,
      ...rules,
    },
    ...facts,
  };
}

const offerAt = (facts: TableFacts, time: string) => new Book(facts).offerAt(request, at(time));
const until = at('21:00');
const pause = { from: at('17:00'), until, reason: 'a full kitchen' };

describe('why a wished time cannot be had', () => {
  test('is that guests are seated as they come then, and not that it is full', () => {
    expect(whyNot(offerAt(factsOf(), '20:30'))).toEqual({ why: 'walk-in' });
  });
  test('is a pause, with its end', () => {
    expect(whyNot(offerAt(factsOf({}, { pauses: [pause] }), '19:00'))).toEqual({
      why: 'paused',
      until: until.getTime(),
    });
  });
  test('is how many arrive just then', () => {
    expect(whyNot(offerAt(factsOf({ coversPerQuarter: 1 }), '19:00'))).toEqual({ why: 'pacing' });
  });
  test('is not told where no time was wished', () => {
    expect(whyNot(undefined)).toEqual({ why: 'no time given' });
  });
});

describe('why a whole day has no time', () => {
  const why = (facts: TableFacts) => whyNotThatDay(facts, request, day, undefined);
  test('is a pause where there would be a table without it', () => {
    expect(why(factsOf({}, { pauses: [pause] }))).toEqual({ why: 'paused', until: until.getTime() });
  });
  test('is notice, where there would be a table for whoever asked sooner', () => {
    expect(why(factsOf({ leadMinutes: 600 }))).toEqual({ why: 'too soon' });
  });
  test('is pacing, where there would be a table if fewer arrived', () => {
    expect(why(factsOf({ onlineCoversPerQuarter: 1 }))).toEqual({ why: 'pacing' });
  });
  test('is a full house otherwise, pause or no pause', () => {
    const none = { units: [{ tableIds: ['A'], minParty: 1, maxParty: 1, channel: 'online' as const }] };
    expect(why(factsOf({}, none))).toEqual({ why: 'full' });
    expect(why(factsOf({}, { ...none, pauses: [pause] }))).toEqual({ why: 'full' });
  });
});
