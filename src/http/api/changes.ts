import type { changes } from '../../contract/changes.ts';
import type { Handlers } from './handlers.ts';
import { signedOut } from './problem.ts';

export const changesHandlers: Handlers<keyof typeof changes> = {
  async 'GET /restaurants/:restaurant/changes'({ restaurantId, query, session, tools, ctx }) {
    if (!session) throw signedOut();
    await tools.streams.open({
      response: ctx.res,
      sessionId: session.id,
      restaurantId,
      topics: query.topics,
      lastMark: ctx.get('Last-Event-ID') || undefined,
    });
    // The stream is written to from here on, and Koa has nothing to answer.
    ctx.respond = false;
    return undefined;
  },
};
