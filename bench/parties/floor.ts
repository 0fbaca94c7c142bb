import { randomUUID } from 'node:crypto';
import Koa from 'koa';
import twilio from 'twilio';
import { rawBody } from '../../src/http/body.ts';
import { findConversation } from '../../src/store/conversations.ts';
import { openDatabase } from '../../src/store/database.ts';
import { savePlainTurn } from '../../src/store/turns.ts';
import { serveDuties } from '../lab/helper.ts';
import { authToken, publicUrl } from '../requests.ts';

/**
 * The floor: what a turn costs when nothing is done in it. A bare Koa door reads the body, checks the signature the way
 * the service does, and takes the same two round trips to the same tables with the same pool. It understands nothing,
 * runs no machine and sends nothing; it writes back the state it read and a reply of the usual length.
 */

/** What the floor can be asked. */
export type FloorDuties = {
  /** Listens, on this database; gives the port. */
  listen(databaseUrl: string): Promise<number>;
};

const me = randomUUID();
const reply = 'x'.repeat(320);

function doorOn(databaseUrl: string): Koa {
  const db = openDatabase(databaseUrl);
  const app = new Koa();
  app.use(async (ctx) => {
    const form = Object.fromEntries(new URLSearchParams((await rawBody(ctx)).toString('utf8')));
    const signature = ctx.get('X-Twilio-Signature');
    if (!twilio.validateRequest(authToken, signature, publicUrl + ctx.url, form)) ctx.throw(403);
    const { From = '', To = '', MessageSid = '', Body = '' } = form;
    const at = new Date();
    const conversation = await findConversation(db, To, From);
    if (!conversation) throw new Error('The diner has not been greeted.');
    const stimulus = {
      provider: 'twilio',
      providerId: MessageSid,
      kind: 'message',
      payload: { sender: To, address: From, text: Body },
    } as const;
    const call = {
      id: randomUUID(),
      lane: conversation.id,
      kind: 'message',
      conversationId: conversation.id,
      payload: { from: To, to: From, text: reply },
    } as const;
    const turn = {
      conversationId: conversation.id,
      version: conversation.version,
      snapshot: conversation.snapshot,
      restaurantId: null,
      inboundAt: at,
      optOut: null,
      calls: [call],
      trace: null,
    };
    const saved = await savePlainTurn(db, stimulus, turn, at, me);
    if (saved.kind !== 'saved') throw new Error('The turn was not saved.');
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
