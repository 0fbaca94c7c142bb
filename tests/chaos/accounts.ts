import { expect } from 'vitest';
import { replay } from '../../src/converse/replay.ts';
import type { LocalTwilio } from '../../src/sandbox/twilio/local-twilio.ts';
import { getConversation } from '../../src/store/conversations.ts';
import { type Database, statement } from '../../src/store/database.ts';
import { pastMessages, pastTurns } from '../../src/store/history.ts';
import { until } from '../support/until.ts';
import { whatsappSender } from '../support/world.ts';
import type { Crowd } from './crowd.ts';

const left = statement(
  'chaos left',
  `select (select count(*) from inbox where state <> 'done')::int + (select count(*) from outbox where state = 'waiting')::int as count`,
);

/** Rows that are still to be dealt with. */
export async function undone(db: Database): Promise<number> {
  return (await db.rows<{ count: number }>(left))[0]?.count ?? 0;
}

/** Resolves once nothing is left to be done; leases of the dead have to run out first. */
export function drained(db: Database): Promise<void> {
  return until('every row is dealt with', async () => (await undone(db)) === 0, 150);
}

const messagesIn = statement(
  'chaos messages in',
  `select provider_id as sid, state, turn from inbox where kind = 'message'`,
);
const messagesOut = statement(
  'chaos messages out',
  `select provider_id as sid, state, lane from outbox where kind = 'message' order by seq`,
);
const tables = statement(
  'chaos tables',
  `select (select count(*) from table_slots a join table_slots b on a.table_id = b.table_id
             and a.reservation_id < b.reservation_id and a.period && b.period)::int as overlaps,
          (select count(*) from table_slots o join reservations v on v.id = o.reservation_id
            where v.status not in ('held', 'requested', 'confirmed', 'seated'))::int as ghosts,
          (select count(*) from reservations v where v.status in ('requested', 'confirmed')
            and not exists (select 1 from table_slots o where o.reservation_id = v.id))::int as unseated`,
);
const conversations = statement('chaos conversations', 'select id from conversations where version > 0');

/** What the accounts say. */
export interface Accounts {
  turns: number;
  sent: number;
  /** Messages the provider accepted that no outbox row knows of: somebody read these twice. */
  doubled: string[];
}

/**
 * Compares what went in, what is stored and what the provider really sent: every accepted message became one turn,
 * every turn taken again says what was sent, and the provider's own book has nothing that ours has not.
 */
export async function compare(
  db: Database,
  twilio: LocalTwilio,
  crowd: Crowd,
  url: string,
): Promise<Accounts> {
  const inbox = await db.rows<{ sid: string; state: string; turn: number | null }>(messagesIn);
  const taken = new Set(
    inbox.filter((row) => row.state === 'done' && row.turn !== null).map((row) => row.sid),
  );
  const accepted = crowd.writers.flatMap((writer) => writer.accepted);
  expect(accepted.filter((sid) => !taken.has(sid))).toEqual([]);
  expect(inbox).toHaveLength(accepted.length);

  const differences: string[] = [];
  for (const { id } of await db.rows<{ id: string }>(conversations)) {
    const conversation = await getConversation(db, id);
    if (!conversation) continue;
    const places = {
      photo: (file: string) => `${url}/photos/${file}`,
      sharedSender: whatsappSender,
      site: url,
    };
    differences.push(
      ...replay(conversation, await pastTurns(db, id), await pastMessages(db, id), places).differences,
    );
  }
  expect(differences).toEqual([]);

  const outbox = await db.rows<{ sid: string | null; state: string; lane: string }>(messagesOut);
  expect(outbox.filter((row) => row.state !== 'sent')).toEqual([]);
  const ours = outbox.map((row) => row.sid);
  const entries = twilio.ledger.entries({ limit: 1_000_000 });
  const theirs = entries.map((entry) => entry.sid);
  expect(new Set(ours).size).toBe(ours.length);
  const known = new Set(theirs);
  expect(ours.filter((sid) => sid === null || !known.has(sid))).toEqual([]);
  inOrder(outbox, theirs);
  expect(await db.rows(tables)).toEqual([{ overlaps: 0, ghosts: 0, unseated: 0 }]);
  const accounted = new Set(ours);
  const doubled = entries
    .filter((entry) => !accounted.has(entry.sid))
    .map(({ to, at, body }) => `${at} ${to} ${body}`);
  return { turns: accepted.length, sent: ours.length, doubled };
}

/** Every conversation's messages left in the order in which they were written. */
function inOrder(outbox: readonly { sid: string | null; lane: string }[], theirs: readonly string[]): void {
  const place = new Map(theirs.map((sid, i) => [sid, i]));
  const last = new Map<string, number>();
  for (const { sid, lane } of outbox) {
    const at = place.get(sid ?? '') ?? -1;
    expect(at).toBeGreaterThan(last.get(lane) ?? -1);
    last.set(lane, at);
  }
}
