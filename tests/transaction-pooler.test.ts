import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { OperatorError } from '../src/errors.ts';
import { inspectDatabase, openDatabase } from '../src/store/database.ts';

const code = { ready: 0x5a, query: 0x51, sync: 0x53 };
/** "You are logged in" and "ready, in no transaction", as Postgres says them. */
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, code.ready, 0, 0, 0, 5, 0x49]);

/** The kinds of the messages that are whole; each has its kind and its length in front. */
function kindsOf(bytes: Buffer): number[] {
  const kinds: number[] = [];
  for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) kinds.push(bytes[at] ?? 0);
  return kinds;
}

/** The bare connection of a client that has logged in to Postgres. */
async function serverSocket(url: string): Promise<Socket> {
  const client = new pg.Client(url);
  await client.connect();
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  return stream.removeAllListeners().on('error', () => undefined);
}

/**
 * What a pooler in transaction mode does: clients log in to it, and each transaction of theirs goes to a server
 * connection that is free; here always to another one than the last, as long as there are more servers than clients.
 */
async function startPooler(url: string, servers: number): Promise<{ url: string; stop(): Promise<void> }> {
  const free = await Promise.all(Array.from({ length: servers }, () => serverSocket(url)));
  const sockets = new Set(free);
  const last = new Map<Socket, Socket>();

  function forward(client: Socket, transaction: Buffer): void {
    const server = free.find((one) => one !== last.get(client));
    if (!server) throw new Error('More clients than servers.');
    free.splice(free.indexOf(server), 1);
    last.set(client, server);
    let answer = Buffer.alloc(0);
    server.on('data', (bytes: Buffer) => {
      answer = Buffer.concat([answer, bytes]);
      if (kindsOf(answer).at(-1) !== code.ready) return;
      server.removeAllListeners('data');
      free.push(server);
      client.write(answer);
    });
    server.write(transaction);
  }

  const pooler = createServer((client) => {
    sockets.add(client);
    client.once('data', () => {
      client.write(welcome);
      let heard = Buffer.alloc(0);
      client.on('data', (bytes: Buffer) => {
        heard = Buffer.concat([heard, bytes]);
        const end = kindsOf(heard).at(-1);
        if (end !== code.query && end !== code.sync) return;
        forward(client, heard);
        heard = Buffer.alloc(0);
      });
    });
  });
  await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
  const address = new URL(url);
  const listening = pooler.address();
  address.port = typeof listening === 'object' ? String(listening?.port) : '';
  return {
    url: address.href,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => pooler.close(resolve));
    },
  };
}

async function refusalOf(url: string): Promise<unknown> {
  const db = openDatabase(url);
  const refusal = await inspectDatabase(db, url).catch((error: unknown) => error);
  await db.close();
  return refusal;
}

test('a pooler in transaction mode is found out whatever its port; a server whose sessions stay is not', async () => {
  const url = inject('postgresUrl');
  expect(await refusalOf(url)).toBeUndefined();
  const pooler = await startPooler(url, 4);
  const refusal = await refusalOf(pooler.url);
  await pooler.stop();
  expect(refusal).toBeInstanceOf(OperatorError);
  expect((refusal as OperatorError).message).toMatch(/transaction mode.*session mode or connect directly/);
});
