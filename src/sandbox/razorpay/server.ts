import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from '@koa/router';
import Koa from 'koa';
import { OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** Listens, and returns the address without a slash at the end. Throws `OperatorError` when the port is taken. */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = `The local Razorpay cannot listen on ${host}:${port} (${error.code}): set another port, or stop what uses it.`;
      reject(new OperatorError(why, { cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${address.port}`);
    });
  });
}

/** An HTTP server for `router`; what goes wrong in it is logged without what was sent. */
export function serve(router: Router, log: Log): Server {
  const app = new Koa();
  app.use(router.routes());
  app.on('error', (error: Error & { status?: number }) => {
    const told = { reason: error.message, status: error.status };
    if ((error.status ?? 500) >= 500) log.error(told, 'local razorpay: a request failed');
    else log.debug(told, 'local razorpay: a request was broken off');
  });
  const handle = app.callback();
  return createServer((request, response) => void handle(request, response));
}

/** Stops listening and cuts every connection, also those of requests left hanging. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
