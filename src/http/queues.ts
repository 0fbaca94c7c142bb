import type { Queue } from 'bullmq';
import type { Middleware } from 'koa';
import { isOperator } from '../store/session-places.ts';
import { sessionOf, type SessionTools } from './session.ts';

/** Where Thali's desk looks into the queue. */
const queuesAt = '/staff/desk/queues';

/** What bull-board's page would fetch from elsewhere, or sets in the page itself. */
const foreign = /<link[^>]+fonts\.googleapis\.com[^>]*>/g;

/**
 * Bull-board over the queue, for Thali's own desk; for anybody else there is no such page. To look at only: a job says no
 * more than "sweep at this second", so there is nothing in it to mend. Its styles are set by its scripts, which the other
 * pages may not do; it alone gets a policy that lets them.
 */
export function queues(tools: SessionTools, queue: Queue): Middleware {
  let opened: Promise<Middleware> | undefined;
  return async (ctx, next) => {
    if (ctx.path !== queuesAt && !ctx.path.startsWith(`${queuesAt}/`)) return next();
    const session = await sessionOf(tools, ctx);
    const may = session?.kind === 'staff' && (await isOperator(tools.db, session.personId));
    if (!may) return next();
    ctx.set(
      'Content-Security-Policy',
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; frame-ancestors 'self'; object-src 'none'",
    );
    ctx.set('Cache-Control', 'no-store');
    opened ??= openBoard(queue);
    await (await opened)(ctx, next);
    if (typeof ctx.body === 'string') ctx.body = ctx.body.replace(foreign, '');
    return undefined;
  };
}

/** Loaded when somebody looks: most processes never show it. */
async function openBoard(queue: Queue): Promise<Middleware> {
  const [{ createBullBoard }, { BullMQAdapter }, { KoaAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/koa'),
  ]);
  const adapter = new KoaAdapter();
  adapter.setBasePath(queuesAt);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true })],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Thali: queue' } },
  });
  return adapter.registerPlugin() as Middleware;
}
