import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/sheets/csv.ts';
import { tablesIn } from '../../src/sheets/menu-tables.ts';
import { readXlsx, writeXlsx, type Sheet } from '../../src/sheets/xlsx.ts';
import { readAudit } from '../../src/store/audit.ts';
import { statement } from '../../src/store/database.ts';
import { menuAsFile } from '../../src/store/menu-as-file.ts';
import { loadMenu } from '../../src/store/menus.ts';
import { type Caller, callerAs, callerWith, restaurantId } from '../support/api.ts';
import { signedIn } from '../support/signed-in.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet } = numberOf;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const blob = (bytes: Uint8Array | string, type: string) =>
  new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type });

describe('menu files', () => {
  let world: World;
  let caller: Caller;
  let token: string;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    token = await signedIn(world.thali, harpreet);
    caller = callerWith(world, token);
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  async function taken(query: string): Promise<{ bytes: Uint8Array; name: string }> {
    const response = await fetch(`${world.publicUrl}/api/restaurants/${restaurant}/menu/file?${query}`, {
      headers: { Cookie: `thali_session=${token}` },
    });
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, name: response.headers.get('Content-Disposition') ?? '' };
  }
  const sheets = async () => readXlsx((await taken('format=xlsx')).bytes, 'menu.xlsx');
  const check = async (file: Blob, name = 'menu.xlsx') =>
    caller.call('POST /restaurants/:restaurant/menu/file/check', {
      params: { restaurant },
      query: { name },
      file,
    });
  const put = async (file: Blob, version: number, publish: 'yes' | 'no', name = 'menu.xlsx') =>
    caller.call('POST /restaurants/:restaurant/menu/file', {
      params: { restaurant },
      query: { name, version, publish },
      file,
    });
  const live = () => menuAsFile(world.thali.knex, restaurant);
  /** The workbook with cells of its dishes changed, by the code of the dish and the column. */
  async function edited(edits: Record<string, Record<string, string>>): Promise<Sheet[]> {
    const all = await sheets();
    const dishes = all.find(({ name }) => name === 'Dishes');
    const [head = [], ...rows] = dishes?.rows ?? [];
    for (const row of rows) {
      const changes = edits[row[head.indexOf('Code')] ?? ''] ?? {};
      for (const [column, value] of Object.entries(changes)) row[head.indexOf(column)] = value;
    }
    return all;
  }

  test('go out as Excel, CSV and JSON, and in again without a change', async () => {
    const book = await taken('format=xlsx');
    expect(book.name).toContain('the-copper-ladle-menu.xlsx');
    const archive = await taken('format=csv');
    expect(Object.keys(unzipSync(archive.bytes)).sort()).toEqual([
      'choices.csv',
      'dishes.csv',
      'menus.csv',
      'sections.csv',
    ]);
    const json = await taken('format=json&of=draft');
    for (const [file, type, name] of [
      [book, xlsx, 'menu.xlsx'],
      [archive, 'application/zip', 'menu.zip'],
      [json, 'application/json', 'menu.json'],
    ] as const) {
      const { status, body } = await check(blob(file.bytes, type), name);
      expect([status, body.problems, body.differences]).toEqual([201, [], []]);
    }
    const { status } = await callerWith(world).call('GET /restaurants/:restaurant/menu/file', {
      params: { restaurant },
      query: { format: 'xlsx' },
    });
    expect(status).toBe(401);
    const [last] = await readAudit(world.thali.db, restaurant, { limit: 1 });
    expect(last).toMatchObject({ action: 'menu exported', by: 'Harpreet Gill' });
  });

  test('hold no formula, whatever a dish is called', async () => {
    const rename = statement(
      'test rename dish',
      'update items set name = $1 where restaurant_id = $2 and code = $3',
    );
    const evil = ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)'];
    const codes = ['GN', 'BN', 'DM', 'PTK'];
    const before = await live();
    const named = new Map(before.menu.flatMap(({ items }) => items.map(({ code, name }) => [code, name])));
    for (const [i, code] of codes.entries()) await world.thali.db.rows(rename, [evil[i], restaurant, code]);
    const csv = unzipSync((await taken('format=csv')).bytes)['dishes.csv'] ?? new Uint8Array();
    const cells = new TextDecoder().decode(csv);
    for (const name of evil) expect(cells).toContain(`'${name.replaceAll('"', '""')}`);
    expect(readCsv(csv, 'dishes.csv').flat()).toEqual(expect.arrayContaining(evil));
    const book = unzipSync((await taken('format=xlsx')).bytes);
    const pages = Object.entries(book).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [, page] of pages) expect(new TextDecoder().decode(page)).not.toContain('<f');
    for (const code of codes) await world.thali.db.rows(rename, [named.get(code), restaurant, code]);
    expect(await live()).toEqual(before);
  });

  test('with mistakes are told all of them by row, and change nothing', async () => {
    const before = await live();
    const wrong = await edited({
      GN: { Price: 'cheap', Diet: 'fish' },
      PTK: { Code: 'GN' },
      DM: { Choices: 'nobody' },
    });
    const { body } = await check(blob(await writeXlsx(wrong), xlsx));
    expect(body.problems.map(({ where, message }) => `${where}: ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Dishes, row \d+, Price: "cheap" is no price; write it like 240/),
      ]),
    );
    expect(body.differences).toEqual([]);
    const twice = await edited({ PTK: { Code: 'GN' }, DM: { Choices: 'nobody', 'Tax class': 'gold' } });
    const second = await check(blob(await writeXlsx(twice), xlsx));
    const told = second.body.problems.map(({ where, message }) => `${where}: ${message}`).join('\n');
    expect(told).toMatch(/Dishes, row \d+, Code: a second dish has the code GN/);
    expect(told).toMatch(/Dishes, row \d+, Choices: no modifier group is called nobody/);
    const refused = await put(blob(await writeXlsx(twice), xlsx), second.body.version, 'yes');
    expect(refused.status).toBe(422);
    expect(refused.problem.errors?.[0]?.field).toMatch(/^Dishes, row/);
    expect(await live()).toEqual(before);
  });

  test('show what would change before anything does; then go into the draft, or are published', async () => {
    const good = blob(await writeXlsx(await edited({ GN: { Price: '111' } })), xlsx);
    const { body } = await check(good);
    expect(body.problems).toEqual([]);
    expect(body.differences).toEqual([
      { name: 'Garlic Naan', how: 'changed', what: 'price', was: expect.stringMatching(/\d/), is: '₹111' },
    ]);
    const naan = async () => {
      const menu = await loadMenu(world.thali.knex, restaurant);
      return menu?.sections.flatMap(({ items }) => items).find(({ code }) => code === 'GN');
    };
    const was = await naan();
    expect((await put(good, body.version, 'no')).body).toMatchObject({ published: false });
    expect(await naan()).toEqual(was);
    // Somebody has changed the draft since that look.
    const stale = await put(good, body.version, 'yes');
    expect(stale.status).toBe(409);
    const again = await check(good);
    expect(again.body).toMatchObject({ unpublished: 1, differences: [] });
    expect((await put(good, again.body.version, 'yes')).body).toMatchObject({ published: true });
    expect(await naan()).toMatchObject({ id: was?.id, price: 111_00 });
  });

  test('that are no menus are refused in a sentence', async () => {
    const csv = 'text/csv';
    const bad: [Blob, string, RegExp][] = [
      [blob('PK', xlsx), 'menu.xlsx', /not an Excel workbook/],
      [blob('{"menu": [', 'application/json'), 'menu.json', /is not JSON/],
      [blob('{"menu": [{"section": 5}]}', 'application/json'), 'menu.json', /must be a text/],
      [blob('a,b\n1,2\n', csv), 'menu.csv', /none of the sheets/],
      [blob(new Uint8Array([0x43, 0x72, 0xe8]), csv), 'dishes.csv', /CSV UTF-8/],
      [
        blob(zipSync({ 'dishes.csv': new Uint8Array(30_000_000) }), 'application/zip'),
        'menu.zip',
        /too large/,
      ],
      [
        blob(
          zipSync({ 'a/dishes.csv': strToU8('Code\nGN'), 'dishes.csv': strToU8('Code\nBN') }),
          'application/zip',
        ),
        'menu.zip',
        /there twice/,
      ],
    ];
    for (const [file, name, says] of bad) {
      const { status, body } = await check(file, name);
      expect([name, status]).toEqual([name, 201]);
      expect(body.problems.map(({ message }) => message).join('\n')).toMatch(says);
    }
    expect((await check(blob('MZ', 'application/octet-stream'), 'menu.xlsx')).status).toBe(415);
    expect((await check(blob('MZ', csv), 'menu.exe')).status).toBe(422);
    expect((await check(blob(new Uint8Array(6_000_000), csv), 'dishes.csv')).status).toBe(413);
  });

  test('of CSV are known by their columns, whatever they are called', async () => {
    const table = (await sheets()).find(({ name }) => name === 'Dishes')?.rows ?? [];
    const found = await tablesIn(writeCsv(table), 'my menu.csv');
    expect(found.map(({ name }) => name)).toEqual(['Dishes']);
  });

  test('are for those who run the place', async () => {
    const host = await callerAs(world, numberOf.anitha);
    const { status } = await host.call('GET /restaurants/:restaurant/menu/file', {
      params: { restaurant },
      query: { format: 'json' },
    });
    expect(status).toBe(403);
  });
});
