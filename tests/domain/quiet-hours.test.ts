import { expect, test } from 'vitest';
import { civilFrom, zonesOf } from '../../src/domain/quiet-hours.ts';

test.each([
  // By day it is now.
  ['in the afternoon in India', 'whatsapp:+919812300001', '2026-11-27T12:30Z', '2026-11-27T12:30Z'],
  ['at 8:59 in India', '+919812300001', '2026-11-27T03:29Z', '2026-11-27T03:30Z'],
  ['at 21:00 in India', '+919812300001', '2026-11-27T15:30Z', '2026-11-28T03:30Z'],
  ['after midnight in India', '+919812300001', '2026-11-27T20:00Z', '2026-11-28T03:30Z'],
  // Morning in New York is night in Los Angeles; evening there is night in New York.
  ['in the morning in New York', '+12125550101', '2026-11-27T14:30Z', '2026-11-27T17:00Z'],
  ['in the evening in Los Angeles', '+12125550101', '2026-11-28T02:00Z', '2026-11-28T17:00Z'],
  // The night in which the clocks go forward in Britain.
  ['before summer time', '+447700900123', '2027-03-27T22:00Z', '2027-03-28T08:00Z'],
  ['of a country that is not listed', '+33612345678', '2026-11-27T20:00Z', '2026-11-28T03:30Z'],
  ['of somebody without a number', 'whatsapp:IN.1A2B', '2026-11-27T20:00Z', '2026-11-28T03:30Z'],
])('marketing %s', (_, address, at, then) => {
  const zones = zonesOf(address, 'Asia/Kolkata');
  expect(civilFrom(new Date(at), zones)).toEqual(new Date(then));
});
