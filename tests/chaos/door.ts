import { connect, createServer, type Socket } from 'node:net';

/** A door of our own before several web processes, as a load balancer is: it takes turns among those that answer. */
export interface Door {
  port: number;
  /** Puts a process behind the door, or takes it away. */
  behind(port: number, open: boolean): void;
  /** Resolves when a process is behind it: at once, or once one is put there. */
  open(): Promise<void>;
  /** Cuts every connection there is. */
  cut(): void;
  close(): Promise<void>;
}

/** Opens a door on `port`. A connection that nobody can take is cut, as a balancer without servers does. */
export async function openDoor(port: number): Promise<Door> {
  const backends: number[] = [];
  const sockets = new Set<Socket>();
  let turn = 0;
  const waiting: (() => void)[] = [];
  function take(backend: number): void {
    const at = backends.indexOf(backend);
    if (at >= 0) backends.splice(at, 1);
  }
  const server = createServer((client) => {
    turn += 1;
    const backend = backends[turn % backends.length];
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (backend === undefined) {
      client.destroy();
      return;
    }
    const inner = connect(backend, '127.0.0.1');
    inner.on('error', (error: NodeJS.ErrnoException) => {
      // Nobody listens there any more, though nobody has said so yet.
      if (error.code === 'ECONNREFUSED') take(backend);
      client.destroy();
    });
    client.on('close', () => inner.destroy());
    inner.on('close', () => client.destroy());
    client.pipe(inner).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    behind(backend, open) {
      take(backend);
      if (!open) return;
      backends.push(backend);
      for (const goOn of waiting.splice(0)) goOn();
    },
    open: () =>
      backends.length > 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve)),
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
