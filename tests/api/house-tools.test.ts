import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAs, type Caller, restaurantId } from '../support/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

/** What a drawn code says to a camera: its squares, four pixels each, with the quiet edge it brings. */
function seen({ size, path }: { size: number; path: string }): string {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, across] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * width + Number(x) * scale) * 4;
      const to = from + Number(across) * scale * 4;
      for (let at = from; at < to; at += 4) data.fill(0, at, at + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

describe('printers, coupons and codes', () => {
  let world: World;
  let at: { restaurant: string };
  let manager: Caller;
  beforeAll(async () => {
    world = await startWorld();
    at = { restaurant: await restaurantId(world, 'the-copper-ladle') };
    manager = await callerAs(world, numberOf.harpreet);
  });
  afterAll(() => world.close());

  const list = async () =>
    (await manager.call('GET /restaurants/:restaurant/printers', { params: at })).body.rows;

  test('a printer is set up, prints a test, gets a new address, and is removed', async () => {
    const add = () =>
      manager.call('POST /restaurants/:restaurant/printers', {
        params: at,
        body: { name: 'Kitchen', columns: 32 },
      });
    const { body } = await add();
    expect((await add()).problem.errors).toMatchObject([{ field: 'name', message: 'is taken' }]);
    const [printer] = await list();
    if (!printer) throw new Error('The printer is not there.');
    expect(printer).toMatchObject({ name: 'Kitchen', columns: 32, state: 'new', waiting: 0 });

    const params = { ...at, printer: printer.id };
    await manager.call('POST /restaurants/:restaurant/printers/:printer/test', { params });
    const poll = (address: string) =>
      fetch(address, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
    expect(await (await poll(body.address)).json()).toMatchObject({ jobReady: true });
    expect((await list())[0]).toMatchObject({ state: 'well', waiting: 1 });
    const preview = await (await fetch(`${body.address}/preview`)).text();
    expect(preview).toContain('Test: nothing to cook');

    const fresh = await manager.call('POST /restaurants/:restaurant/printers/:printer/address', { params });
    expect((await poll(body.address)).status).toBe(404);
    expect((await poll(fresh.body.address)).status).toBe(200);
    expect((await manager.call('DELETE /restaurants/:restaurant/printers/:printer', { params })).status).toBe(
      204,
    );
    expect(await list()).toEqual([]);
  });

  test('a coupon is made once, ended, and made anew', async () => {
    const make = (change: object = {}) =>
      manager.call('POST /restaurants/:restaurant/coupons', {
        params: at,
        body: { code: 'DIWALI20', percent: 12.5, until: '2026-12-31', kinds: ['pickup'], ...change },
      });
    const first = await make();
    expect(first.status).toBe(204);
    expect((await make()).problem.errors).toMatchObject([{ field: 'code' }]);
    expect((await make({ code: 'BOTH', amount: 5_000 })).problem.errors).toMatchObject([
      { field: 'percent', remedy: expect.stringContaining('leave the other empty') as string },
    ]);
    const rows = async () =>
      (await manager.call('GET /restaurants/:restaurant/coupons', { params: at })).body.rows;
    expect(await rows()).toMatchObject([
      { code: 'DIWALI20', percent: 12.5, amount: null, kinds: ['pickup'], used: 0, holds: true },
    ]);
    const end = () =>
      manager.call('DELETE /restaurants/:restaurant/coupons/:code', {
        params: { ...at, code: 'DIWALI20' },
      });
    expect((await end()).status).toBe(204);
    expect((await end()).status).toBe(404);
    expect(await rows()).toMatchObject([{ code: 'DIWALI20', holds: false }]);
    expect((await make({ percent: 20 })).status).toBe(204);
    expect(await rows()).toMatchObject([{ percent: 20, holds: true }]);
  });

  test('codes say at the door the name, at a table the table', async () => {
    const { body } = await manager.call('GET /restaurants/:restaurant/codes', { params: at });
    expect(body.tables).toHaveLength(18);
    const [table] = body.tables;
    if (!table) throw new Error('There is no table.');
    for (const code of [body.door.whatsapp, body.door.sms, table.whatsapp, table.sms])
      expect(seen(code)).toBe(code.link);
    expect(decodeURIComponent(body.door.whatsapp.link)).toBe(
      'https://wa.me/14155550100?text=The Copper Ladle',
    );
    expect(decodeURIComponent(table.sms.link)).toBe(
      `sms:+14155550101?&body=Order at The Copper Ladle, table ${table.name} QR-${table.code}`,
    );
  });
});
