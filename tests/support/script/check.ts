import { expect } from 'vitest';
import { replay } from '../../../src/converse/replay.ts';
import { getConversation } from '../../../src/store/conversations.ts';
import { statement } from '../../../src/store/database.ts';
import { pastMessages, pastTurns } from '../../../src/store/history.ts';
import { whatsappSender, type World } from '../world.ts';

const leftovers = statement(
  'test leftovers',
  `select (select count(*) from inbox where state <> 'done')::int as inbox,
          (select count(*) from outbox where state in ('waiting', 'dead'))::int as outbox,
          (select count(*) from table_slots a join table_slots b
             on a.table_id = b.table_id and a.reservation_id < b.reservation_id and a.period && b.period)::int as overlaps,
          (select count(*) from table_slots s join reservations v on v.id = s.reservation_id
            where v.status not in ('held', 'requested', 'confirmed', 'seated'))::int as ghosts`,
);

const balance = statement(
  'test balance',
  `select coalesce(sum(c.amount_paise), 0)::int as captured,
          (select coalesce(sum(amount_paise), 0)::int from refunds where status <> 'failed') as refunded,
          (select coalesce(sum(o.total_paise), 0)::int from orders o
            where o.status in ('placed', 'accepted')
              and exists (select 1 from payments p where p.order_id = o.id and p.status = 'paid')) as kept
     from captures c`,
);

const spoken = statement('test spoken', 'select id from conversations where version > 0');

/** What must hold after every story: nothing left lying, no table twice, money accounted for, no number in the log. */
export async function checkWorld(world: World): Promise<void> {
  const [left] = await world.thali.db.rows(leftovers);
  expect(left).toEqual({ inbox: 0, outbox: 0, overlaps: 0, ghosts: 0 });
  const [money] = await world.thali.db.rows<{ captured: number; refunded: number; kept: number }>(balance);
  expect(money?.captured).toBe(world.razorpay.ledger().captured);
  await replaysExactly(world);
  const log = world.logged.join('');
  expect(log.match(/\+?\d{10,15}(?!\d*[-\w])/g) ?? []).toEqual([]);
  expect(world.logged.filter((l) => /"level":(50|60)/.test(l))).toEqual([]);
}

/** Every conversation, taken again from what was kept of it, says the same words and ends in the same state. */
async function replaysExactly({ thali: { db }, publicUrl }: World): Promise<void> {
  for (const { id } of await db.rows<{ id: string }>(spoken)) {
    const conversation = await getConversation(db, id);
    if (!conversation) continue;
    const { differences } = replay(conversation, await pastTurns(db, id), await pastMessages(db, id), {
      photo: (file) => `${publicUrl}/photos/${file}`,
      sharedSender: whatsappSender,
      site: publicUrl,
    });
    expect(differences).toEqual([]);
  }
}
