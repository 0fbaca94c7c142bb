import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { countCodes, forgetCodes } from '../store/code-requests.ts';
import { type Database, statement } from '../store/database.ts';
import { forgetEntryLinks } from '../store/entry-links.ts';
import { forgetKeys } from '../store/idempotency.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Codes in an hour from which their share says something, and the share shown to us below which somebody is told. */
const enoughCodes = 20;
const leastShown = 0.3;

const overSessions = statement('tidy sessions', 'delete from sessions where ends_at < $1');
const overDevices = statement('tidy devices', 'delete from remembered_devices where ends_at < $1');
// The limiter counts by the machine's own clock, in milliseconds.
const overLimits = statement('tidy limits', 'delete from rate_limits where expire < $1');

/**
 * Removes what has run out: sessions, devices, codes, links, answers kept for repeats, counters. Codes and links stay a
 * while, for whoever looks into something that happened.
 */
export async function tidy(db: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await db.rows(overSessions, [now]);
  await db.rows(overDevices, [now]);
  await forgetCodes(db, ago(day));
  await forgetEntryLinks(db, ago(30 * day));
  await forgetKeys(db, ago(day));
  await db.rows(overLimits, [Date.now()]);
}

/**
 * Looks how many of the last hour's codes were shown to us. Where codes are sent that nobody types, somebody is paid for
 * having them sent (SMS pumping); the log says so, for an alarm. Those of the last ten minutes may still be typed.
 */
export async function watchCodes(db: Database, clock: Clock, log: Log): Promise<void> {
  const now = clock.now().getTime();
  const { sent, used } = await countCodes(db, new Date(now - hour - 600_000), new Date(now - 600_000));
  if (sent < enoughCodes || used / sent >= leastShown) return;
  log.error({ sent, used }, 'codes are sent that nobody types; see "codes" in docs/operate.md');
}
