import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { OperatorError } from '../errors.ts';

/** A server that listens, and how it is stopped. */
export interface Serving {
  port: number;
  /** Takes no new connections, lets requests under way end, and resolves when they have. */
  stop(): Promise<void>;
}

/**
 * Connections that may wait to be taken. With Node's 511, of a thousand that came in one moment some were cut off; the
 * system's own limit (net.core.somaxconn, 4096 on Linux) holds beside it.
 */
const backlog = 4_096;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, backlog }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Listens on `port` (0: any that is free). Throws an `OperatorError` when it is taken. */
export async function serve(listener: RequestListener, port: number): Promise<Serving> {
  let stopping = false;
  /** Connections that have asked nothing yet, as browsers open them ahead. Node does not count them among the idle ones. */
  const unused = new Set<Socket>();
  const server = createServer((request, response) => {
    unused.delete(request.socket);
    // A connection that is kept alive would otherwise bring another request after the last one.
    if (stopping) response.setHeader('Connection', 'close');
    // One whose answer began before the stop does not know of it, and would hold the server until it times out.
    response.once('close', () => {
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    listener(request, response);
  });
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new OperatorError(`Port ${port} is in use. Stop what uses it, or choose another with PORT.`);
    }
    throw error;
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop() {
      stopping = true;
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        for (const socket of unused) socket.destroy();
      });
    },
  };
}
