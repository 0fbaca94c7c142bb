import type { Router, RouterContext } from '@koa/router';
import { BadRequest, answered, queryNumber, queryText } from './admin-http.ts';
import type { Ring } from './ring.ts';
import type { World } from './world.ts';

/** The routes that tell what happened: requests, webhooks, debugger, ledger, codes. */
export function addRecordRoutes(router: Router, world: World): void {
  const { recorder, ledger } = world;
  router.get(
    '/sandbox/requests',
    answered((ctx) => ({ requests: newest(ctx, recorder.requests) })),
  );
  router.get(
    '/sandbox/webhooks',
    answered((ctx) => ({ webhooks: newest(ctx, recorder.webhooks) })),
  );
  router.get(
    '/sandbox/debugger',
    answered((ctx) => ({ entries: newest(ctx, recorder.debugger) })),
  );
  router.get(
    '/sandbox/ledger',
    answered((ctx) => {
      const filter = {
        to: queryText(ctx, 'to'),
        after: queryNumber(ctx, 'after', 0),
        limit: queryNumber(ctx, 'limit', 1000),
        all: queryText(ctx, 'all') === 'true',
      };
      return { size: ledger.size, entries: ledger.entries(filter) };
    }),
  );
  router.get(
    '/sandbox/ledger/count',
    answered((ctx) => {
      const [to, body] = [queryText(ctx, 'to'), queryText(ctx, 'body')];
      if (to === undefined || body === undefined) throw new BadRequest('Give "to" and "body" in the query.');
      return { count: ledger.count(to, body) };
    }),
  );
  router.get(
    '/sandbox/ledger/repeated',
    answered(() => ({ repeated: ledger.repeated() })),
  );
  router.get(
    '/sandbox/verifications',
    answered(() => ({
      verifications: [...world.verify.verifications.values()].map(
        ({ sid, to, channel, status, code, checks, sends }) => ({
          sid,
          to,
          channel,
          status,
          code,
          checks,
          sends: sends.length,
        }),
      ),
    })),
  );
}

/** What came after the record numbered `after`, oldest first, each with its number. */
function newest<T>(ctx: RouterContext, ring: Ring<T>): unknown[] {
  const limit = queryNumber(ctx, 'limit', 200);
  const after = queryNumber(ctx, 'after', Math.max(0, ring.next - 1 - limit));
  return ring.since(after, limit).map(({ number, thing }) => ({ number, ...thing }));
}
