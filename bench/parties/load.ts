import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { serveDuties } from '../lab/helper.ts';
import { type Plan, type Webhook, writeWebhooks } from '../requests.ts';
import { seededRandom } from '../statistics.ts';

/** What the load can be asked. Messages are written and signed by `prepare`, before the clock starts. */
export type LoadDuties = {
  prepare(plan: Plan): void;
  /** So many at a time: the next message leaves when one is answered. */
  closed(input: { origins: readonly string[]; connections: number }): Promise<Shot>;
  /** So many a second at random moments, answered or not. */
  open(input: { origins: readonly string[]; rate: number }): Promise<Shot>;
};

/** What came of the messages. */
export interface Shot {
  /** When the first left and when the last was answered, in milliseconds since 1970. */
  from: number;
  to: number;
  /** Milliseconds from webhook to answer. */
  latencies: number[];
  /** When messages left, in milliseconds since 1970, by address. */
  departures: Record<string, number[]>;
  /** How many were not answered with 200, by status. */
  refused: Record<string, number>;
}

let webhooks: Webhook[] = [];
const moment = () => performance.timeOrigin + performance.now();

/** The lean way through undici: no stream is made for an answer nobody reads. Gives the status. */
function post(pool: Pool, { body, signature }: Webhook): Promise<number> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signature,
    };
    pool.dispatch(
      { method: 'POST', path: '/hooks/twilio/message', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, code) => void (status = code),
        onResponseData: () => undefined,
        onResponseEnd: () => resolve(status),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

async function shoot(
  origins: readonly string[],
  connections: number,
  pull: (fire: (webhook: Webhook) => Promise<void>) => Promise<unknown>,
): Promise<Shot> {
  const pools = origins.map((origin) => new Pool(origin, { connections }));
  const random = seededRandom(7);
  const shot: Shot = { from: moment(), to: 0, latencies: [], departures: {}, refused: {} };
  await pull(async (webhook) => {
    const pool = pools[Math.floor(random() * pools.length)] as Pool;
    const left = performance.now();
    (shot.departures[webhook.address] ??= []).push(performance.timeOrigin + left);
    const status = await post(pool, webhook);
    shot.latencies.push(performance.now() - left);
    if (status !== 200) shot.refused[status] = (shot.refused[status] ?? 0) + 1;
  });
  shot.to = moment();
  await Promise.all(pools.map((pool) => pool.close()));
  return shot;
}

serveDuties({
  prepare(plan) {
    webhooks = writeWebhooks(plan);
  },
  closed: ({ origins, connections }) =>
    shoot(origins, connections, (fire) => {
      let next = 0;
      const follow = async () => {
        for (let one = webhooks[next++]; one; one = webhooks[next++]) await fire(one);
      };
      return Promise.all(Array.from({ length: connections }, follow));
    }),
  open: ({ origins, rate }) =>
    shoot(origins, 64, async (fire) => {
      const random = seededRandom(11);
      const under: Promise<void>[] = [];
      let due = performance.now();
      for (const one of webhooks) {
        due += (-Math.log(1 - random()) * 1_000) / rate;
        const early = due - performance.now();
        if (early > 1) await pause(early);
        under.push(fire(one));
      }
      await Promise.all(under);
    }),
} satisfies LoadDuties);
