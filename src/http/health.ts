import { Router } from '@koa/router';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Clock } from '../clock.ts';
import { countCodes } from '../store/code-requests.ts';
import { exact } from './exact.ts';
import { type Database, statement } from '../store/database.ts';
import { backlog } from '../store/outbox.ts';
import { sendersDown } from '../store/sender-down.ts';
import type { Work } from '../work/work.ts';

export interface HealthTools {
  db: Database;
  clock: Clock;
  work: Work;
  /** Whether the process has begun to stop. */
  stopping(): boolean;
  /** How much money the last look found where it does not belong; undefined where no worker has looked yet. */
  misfits(): number | undefined;
}

const ping = statement('ping', 'select 1 as one');
/** Seconds the oldest unsent call may wait before the process says it is not ready. */
const longest = 300;

const waiting = statement(
  'metrics waiting',
  `select (select count(*) from inbox where state = 'pending')::int as pending,
          (select count(*) from inbox where state = 'dead')::int as dead`,
);

/** `/health`: the process runs. `/ready`: its database and queue answer and nothing is stuck. `/metrics`: figures. */
export function health({ db, clock, work, stopping, misfits }: HealthTools): Router {
  const router = new Router(exact);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const unsent = new Gauge({
    name: 'thali_outbox_waiting',
    help: 'Calls not yet made',
    registers: [registry],
  });
  const oldest = new Gauge({
    name: 'thali_outbox_oldest_seconds',
    help: 'Age of the oldest',
    registers: [registry],
  });
  const pending = new Gauge({
    name: 'thali_inbox_pending',
    help: 'Stimuli not yet dealt with',
    registers: [registry],
  });
  const dead = new Gauge({ name: 'thali_inbox_dead', help: 'Stimuli given up', registers: [registry] });

  const misplaced = new Gauge({
    name: 'thali_money_misfits',
    help: 'Payments that the books cannot account for, at the last daily look',
    registers: [registry],
  });

  const codesSent = new Gauge({
    name: 'thali_codes_sent',
    help: 'Codes for signing in sent in the last hour',
    registers: [registry],
  });
  const codesShown = new Gauge({
    name: 'thali_codes_shown',
    help: 'Of these, how many were typed here',
    registers: [registry],
  });

  router.get('/health', (ctx) => {
    ctx.body = { status: 'ok' };
  });

  router.get('/ready', async (ctx) => {
    const database = await db.rows(ping).then(
      () => true,
      () => false,
    );
    const queue = await work.alive();
    const { seconds, count } = database ? await backlog(db) : { seconds: 0, count: 0 };
    const down = database ? await sendersDown(db) : [];
    // A queue that is away slows alarms by seconds and loses nothing; it is told, but the process stays in service.
    const ready = database && !stopping() && seconds < longest;
    ctx.status = ready ? 200 : 503;
    ctx.body = {
      ready,
      database,
      queue,
      stopping: stopping(),
      unsent: count,
      oldestUnsentSeconds: Math.round(seconds),
      // Another process could not send by it either: told, and no reason to leave service.
      sendersDown: down.map(({ address, code }) => ({ address, code })),
    };
  });

  router.get('/metrics', async (ctx) => {
    const [row] = await db.rows<{ pending: number; dead: number }>(waiting);
    const { seconds, count } = await backlog(db);
    unsent.set(count);
    oldest.set(seconds);
    pending.set(row?.pending ?? 0);
    dead.set(row?.dead ?? 0);
    const now = clock.now().getTime();
    const codes = await countCodes(db, new Date(now - 3_600_000), new Date(now + 1));
    codesSent.set(codes.sent);
    codesShown.set(codes.used);
    const found = misfits();
    if (found !== undefined) misplaced.set(found);
    ctx.type = registry.contentType;
    ctx.body = await registry.metrics();
  });

  return router;
}
