import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  /** A room of ours ("store", "flows"), a single file of src, or a package. */
  of: string;
  typesOnly: boolean;
}

/** The room a file of ours is in. */
function roomOf(path: string): string {
  const [top, second = ''] = path.split(sep);
  if (top === 'flows') return path.startsWith(join('flows', 'copy')) ? 'flows/copy' : 'flows';
  if (top !== 'src') return top ?? '';
  return second.replace(/\.ts$/, '');
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = [
    ...text.matchAll(/^import (type )?([^'"]*?)(?: from )?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/()()import\(['"]([^'"]+)['"]\)/g),
  ];
  return found.map(([, typed, names = '', from = '']) => {
    const inline =
      names.trim().startsWith('{') &&
      names
        .replace(/[{}\s]/g, '')
        .split(',')
        .filter(Boolean)
        .every((n) => n.startsWith('type'));
    const of = from.startsWith('.')
      ? roomOf(relative(root, resolve(root, dirname(path), from)))
      : from.startsWith('node:')
        ? 'node'
        : from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/');
    return { of, typesOnly: typed !== undefined || (inline && names.includes('type ')) };
  });
}

const anywhere = ['node', 'clock', 'errors', 'gate', 'log', 'root'];

/** What each room may import, beside itself and what anybody may. `type:x`: only types of it. */
const table: Record<string, string[]> = {
  flows: ['xstate', 'flows/copy', 'type:domain'],
  'flows/copy': ['type:domain'],
  domain: ['zod', 'temporal-polyfill', 'sms-segments-calculator'],
  understand: ['domain'],
  // What can be asked of Thali over HTTP: shared by the server and the web's pages.
  contract: ['domain', 'zod'],
  store: ['domain', 'type:contract', 'knex', 'objection', 'pg', 'bullmq'],
  acts: ['domain', 'store', 'understand', 'type:flows', 'type:outside'],
  converse: [
    'flows',
    'flows/copy',
    'understand',
    'domain',
    'store',
    'acts',
    'xstate',
    'intl-messageformat',
    'knex',
  ],
  // QR codes as drawings: for pages and for sheets of paper.
  codes: ['qr'],
  // Tables as files: spreadsheets in and out.
  sheets: ['domain', 'csv-parse', 'csv-stringify', 'read-excel-file', 'write-excel-file', 'fflate'],
  // Pictures as people upload them: the one room that opens them.
  photos: ['domain', 'sharp'],
  outside: ['type:config', 'twilio', 'razorpay', 'receiptline', 'undici'],
  send: ['store', 'domain', 'type:outside', 'type:converse'],
  outbox: ['store', 'domain', 'send'],
  inbox: ['acts', 'converse', 'store', 'domain', 'flows', 'type:outbox', 'type:outside', 'type:send'],
  work: ['domain', 'store', 'acts', 'type:inbox', 'bullmq', 'ioredis'],
  http: [
    'store',
    'domain',
    'contract',
    'acts',
    'converse',
    'codes',
    'sheets',
    'photos',
    'zod',
    'rate-limiter-flexible',
    // The desk looks into the queue with it.
    '@bull-board/api',
    '@bull-board/koa',
    'type:bullmq',
    'libphonenumber-js',
    'type:config',
    'type:outside',
    'type:knex',
    'type:inbox',
    'type:converse',
    'type:work',
    '@koa/router',
    '@koa/send',
    'koa',
    'koa-helmet',
    'raw-body',
    'prom-client',
    'twilio',
  ],
};

describe('who may import whom', () => {
  for (const [room, allowed] of Object.entries(table)) {
    test(room, () => {
      const folder = room.startsWith('flows') ? room : join('src', room);
      const wrong = filesIn(folder)
        .filter((path) => roomOf(path) === room)
        .flatMap((path) =>
          importsOf(path)
            .filter(
              ({ of, typesOnly }) =>
                of !== room &&
                !anywhere.includes(of) &&
                !allowed.includes(of) &&
                !(typesOnly && allowed.includes(`type:${of}`)),
            )
            .map(({ of, typesOnly }) => `${path} imports ${typesOnly ? 'types of ' : ''}${of}`),
        );
      expect(wrong).toEqual([]);
    });
  }

  test('only what starts Thali knows the sandbox', () => {
    const strangers = filesIn('src')
      .filter((path) => !['sandbox', 'wire', 'open-store', 'main', 'ops'].includes(roomOf(path)))
      .filter((path) => importsOf(path).some(({ of }) => of === 'sandbox'));
    expect(strangers).toEqual([]);
  });
});

test('the environment is read in one place', () => {
  const readers = [...filesIn('src'), ...filesIn('flows')].filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('process.env'),
  );
  // The chat and the embedded Postgres hand a child process or a terminal what the system gave them.
  expect(readers.filter((path) => !path.includes('sandbox'))).toEqual([join('src', 'config.ts')]);
});

test('business code asks the clock that it is given', () => {
  const rooms = ['domain', 'acts', 'converse', 'inbox', 'understand'];
  const tellers = rooms
    .flatMap((room) => filesIn(join('src', room)))
    .concat(filesIn('flows'))
    .filter((path) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(join(root, path), 'utf8')));
  expect(tellers).toEqual([]);
});

test('no file does two things at once', () => {
  const long = [...filesIn('src'), ...filesIn('flows')]
    .filter((path) => !/seed|copy/.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 350);
  expect(long).toEqual([]);
});
