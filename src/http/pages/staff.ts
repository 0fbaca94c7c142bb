import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from '@koa/router';
import { root } from '../../root.ts';
import { exact } from '../exact.ts';

/** The page that is every page of the staff's: which one is shown its script reads off the address. */
export function staffPages(): Router {
  const router = new Router(exact);
  router.get(['/staff', '/staff/{*rest}'], async (ctx) => {
    const built = await readFile(join(root, 'dist', 'web', 'staff.html')).catch(() => undefined);
    ctx.type = 'html';
    // The page names its scripts by what they hold; itself it must be asked for each time.
    ctx.set('Cache-Control', 'no-cache');
    ctx.status = built ? 200 : 503;
    ctx.body = built ?? 'The staff pages are not built yet. Run "npm run build" and load this again.';
  });
  return router;
}
