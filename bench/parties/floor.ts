import { randomUUID } from 'node:crypto';
import Koa from 'koa';
import twilio from 'twilio';
import { rawBody } from '../../src/http/body.ts';
import { openDatabase, statement } from '../../src/store/database.ts';
import { serveDuties } from '../lab/helper.ts';
import { authToken, publicUrl } from '../requests.ts';

/**
 * The floor: what a turn costs when nothing is done in it. A bare Koa door reads the body, checks the signature the way
 * the service does, and takes two round trips to the same tables through the same pool. It understands nothing, runs no
 * machine and sends nothing; it writes back the state it read and a reply of the usual length. Its statements are its
 * own, the least that keeps the promise (once, in order, all or nothing): a service whose SQL grows must not lower it.
 */

/** What the floor can be asked. */
export type FloorDuties = {
  /** Listens, on this database; gives the port. */
  listen(databaseUrl: string): Promise<number>;
};

const read = statement(
  'floor read',
  `select c.id, c.version, c.snapshot from addresses a
     join conversations c on c.address_id = a.id
     join senders s on s.id = c.sender_id and s.address = $2
    where a.address = $1`,
);

const write = statement(
  'floor write',
  `with moved as (
     update conversations set version = version + 1, snapshot = $7, last_inbound_at = $6
      where id = $3 and version = $5
        and not exists (select 1 from inbox where provider = 'twilio' and provider_id = $2) returning id
   ), taken as (
     insert into inbox (id, provider, provider_id, kind, conversation_id, payload, state, turn, at)
     select $1::uuid, 'twilio', $2, 'message', id, $4::json, 'done', $5 + 1, $6::timestamptz from moved
   )
   insert into outbox (id, lane, kind, conversation_id, payload, claimed_by, claimed_until)
   select $8, id, 'message', id, $9, $10, now() + interval '40 seconds' from moved returning seq`,
);

const me = randomUUID();
const reply = 'x'.repeat(320);

function doorOn(databaseUrl: string): Koa {
  const db = openDatabase(databaseUrl);
  const app = new Koa();
  app.use(async (ctx) => {
    const form = Object.fromEntries(new URLSearchParams((await rawBody(ctx)).toString('utf8')));
    const signature = ctx.get('X-Twilio-Signature');
    if (!twilio.validateRequest(authToken, signature, publicUrl + ctx.url, form)) ctx.throw(403);
    const { From: from, To: to, MessageSid: sid, Body: text } = form;
    for (let written = 0; written === 0; ) {
      const [found] = await db.rows<{ id: string; version: number; snapshot: unknown }>(read, [from, to]);
      if (!found) throw new Error('The diner has not been greeted.');
      const rows = await db.rows(write, [
        randomUUID(),
        sid,
        found.id,
        JSON.stringify({ from, to, text }),
        found.version,
        new Date(),
        JSON.stringify(found.snapshot),
        randomUUID(),
        JSON.stringify({ from: to, to: from, text: reply }),
        me,
      ]);
      written = rows.length;
    }
    ctx.type = 'text/xml';
    ctx.body = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
  });
  return app;
}

serveDuties({
  listen: (databaseUrl) =>
    new Promise<number>((resolve) => {
      const server = doorOn(databaseUrl).listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
      server.keepAliveTimeout = 65_000;
    }),
} satisfies FloorDuties);
