import { addDays, edgeOf, localDay, localTime, minutesOf } from './time.ts';

/**
 * Between which times of day marketing may reach somebody. India's Telecom Commercial Communications Customer Preference
 * Regulations (TRAI) keep promotional messages out of the hours from 21:00 to 9:00; the TCPA's rules in the United States
 * (47 CFR 64.1200 (c)(1); Twilio refuses with 30610) out of those from 21:00 to 8:00. The narrower counts for everybody.
 */
const opens = 9 * 60;
const closes = 21 * 60;

/** Where the numbers of a country are: of one that has several clocks, the first and the last. */
const zonesOfCountries: [prefix: string, zones: string[]][] = [
  ['+91', ['Asia/Kolkata']],
  ['+44', ['Europe/London']],
  ['+971', ['Asia/Dubai']],
  ['+65', ['Asia/Singapore']],
  ['+1', ['America/New_York', 'America/Los_Angeles']],
];

/** The clocks a person may live by, from their address; `otherwise`: the restaurant's, where the number does not tell. */
export function zonesOf(address: string, otherwise: string): string[] {
  const number = address.replace('whatsapp:', '');
  return zonesOfCountries.find(([prefix]) => number.startsWith(prefix))?.[1] ?? [otherwise];
}

/** How numbers begin where a clock runs, like +91; empty where that is not known. */
export const prefixOf = (zone: string): string =>
  zonesOfCountries.find(([, zones]) => zones.includes(zone))?.[0] ?? '';

/** The first moment from `at` on at which it is night by one of these clocks: `at` itself, if it is now. */
export function nightFrom(at: Date, zones: readonly string[]): Date {
  if (civilFrom(at, zones) > at) return at;
  const evenings = zones.map((zone) => edgeOf(localDay(at, zone), closes, zone).getTime());
  return new Date(Math.min(...evenings));
}

/** The first moment from `at` on at which it is day by all of these clocks: `at` itself, if it is now. */
export function civilFrom(at: Date, zones: readonly string[]): Date {
  for (const zone of zones) {
    const minute = minutesOf(localTime(at, zone));
    if (minute >= opens && minute < closes) continue;
    const day = localDay(at, zone);
    return civilFrom(edgeOf(minute < opens ? day : addDays(day, 1), opens, zone), zones);
  }
  return at;
}
