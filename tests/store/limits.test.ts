import { createServer } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openDatabase, statement } from '../../src/store/database.ts';

test('a statement waits neither for a lock nor for anything else without end', async () => {
  const db = openDatabase(inject('postgresUrl'), 1);
  onTestFinished(() => db.close());
  const limits = statement(
    'test limits',
    `select name, setting from pg_settings
      where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout') order by name`,
  );
  expect(await db.rows(limits)).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '30000' },
    { name: 'lock_timeout', setting: '5000' },
    { name: 'statement_timeout', setting: '15000' },
  ]);
});

test('a connection opens with nothing that a pooler refuses', async () => {
  const greetings: string[][] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      // Length and version, then names and values, each ended by a zero.
      const words = bytes.subarray(8).toString('utf8').split('\0');
      greetings.push(words.filter((word, i) => i % 2 === 0 && word !== ''));
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const at = server.address();
  const db = openDatabase(`postgres://somebody@127.0.0.1:${typeof at === 'object' ? at?.port : ''}/thali`, 1);
  onTestFinished(() => db.close());
  await expect(db.rows(statement('test nothing', 'select 1'))).rejects.toThrow();
  // PgBouncer ends a connection that opens with any other parameter, unless it was told to pass over it.
  const known = ['user', 'database', 'client_encoding', 'datestyle', 'timezone', 'application_name'];
  expect(greetings.flat().filter((name) => !known.includes(name.toLowerCase()))).toEqual([]);
  expect(greetings).toHaveLength(1);
});
