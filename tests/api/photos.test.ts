import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { clearPhotos } from '../../src/store/photos.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { photoBomb, photoOfPhone, plainPhoto } from '../support/photo-files.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha } = numberOf;
const upload = 'POST /restaurants/:restaurant/photos';

async function animated(): Promise<Buffer> {
  const frames = Buffer.alloc(400 * 600 * 3, 90).fill(200, 400 * 300 * 3);
  return sharp(frames, { raw: { width: 400, height: 600, channels: 3, pageHeight: 300 } })
    .webp({ delay: [100, 100], loop: 0 })
    .toBuffer();
}

const file = (bytes: Buffer | string, type = 'image/jpeg') =>
  new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type });

describe('photos', () => {
  let world: World;
  let caller: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    caller = await callerAs(world, harpreet);
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  const send = (bytes: Blob, query = {}) =>
    caller.call(upload, { params: { restaurant }, query, file: bytes });
  const given = (name: string) => fetch(`${world.publicUrl}/photos/${name}`);
  const kept = async () => {
    const [row] = await world.thali.db.rows<{ photos: number; files: number }>(
      statement(
        'test photos kept',
        'select (select count(*) from photos) as photos, (select count(*) from photo_files) as files',
      ),
    );
    return row;
  };

  test('a photo is turned upright, cropped, and forgets where it was taken', async () => {
    const original = await photoOfPhone();
    expect(original.includes('Secret Phone')).toBe(true);
    // Upright it is 900 by 1200 with the red on top: this part is blue alone.
    const { status, body } = await send(file(original), { x: 0, y: 0.4, width: 1, height: 0.5625 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      photo: expect.stringMatching(/^[0-9a-f-]{36}\.jpg$/),
      width: 900,
      height: 675,
    });
    const id = body.photo.replace('.jpg', '');
    const sizes = [
      [`${id}.jpg`, 'image/jpeg', 800],
      [`${id}.webp`, 'image/webp', 800],
      [`${id}-320.webp`, 'image/webp', 320],
      [`${id}-1600.webp`, 'image/webp', 900],
    ] as const;
    for (const [name, type, width] of sizes) {
      const response = await given(name);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(type);
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      const bytes = Buffer.from(await response.arrayBuffer());
      const facts = await sharp(bytes).metadata();
      expect(facts).toMatchObject({ width, height: (width * 3) / 4 });
      expect([facts.exif, facts.xmp, facts.iptc, facts.icc, facts.orientation]).toEqual(
        Array(5).fill(undefined),
      );
      expect(bytes.includes('Secret Phone') || bytes.includes('Exif')).toBe(false);
      const { channels } = await sharp(bytes).stats();
      expect(channels.map(({ mean }) => Math.round(mean / 10))).toEqual([0, 0, 25]);
    }
  });

  test('the same photo again is the same photo', async () => {
    const bytes = file(await plainPhoto(400, 300, 'green').webp().toBuffer(), 'image/webp');
    const first = await send(bytes);
    const before = await kept();
    expect((await send(bytes)).body).toEqual(first.body);
    expect(await kept()).toEqual(before);
  });

  test('what is no photo, or no harmless one, is refused in a sentence and leaves nothing', async () => {
    const before = await kept();
    const whole = await photoOfPhone();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>alert(1)</script></svg>';
    const bad: [string, Blob, number, RegExp][] = [
      ['an SVG with script, said to be a JPEG', file(svg), 422, /damaged or no photo/],
      ['an SVG that says so', file(svg, 'image/svg+xml'), 415, /kind of file/],
      ['a page named photo.jpg', file('<!doctype html><script>alert(1)</script>'), 422, /no photo/],
      [
        'a page behind the first bytes of a JPEG',
        file(Buffer.concat([whole.subarray(0, 3), Buffer.from('<html>')])),
        422,
        /no photo/,
      ],
      ['one that stops short', file(whole.subarray(0, whole.length / 2)), 422, /damaged/],
      ['one of 50 MB', file(Buffer.alloc(50 * 1024 * 1024, 1)), 413, /too large/],
      ['a bomb', file(photoBomb(), 'image/png'), 422, /too many pixels/],
      ['an animation', file(await animated(), 'image/webp'), 422, /moves/],
      ['a GIF', file(await plainPhoto(400, 300, 'red').gif().toBuffer()), 422, /no photo/],
      ['a thumbnail', file(await plainPhoto(100, 75, 'red').png().toBuffer(), 'image/png'), 422, /too small/],
      ['nothing', file(''), 422, /is empty/],
    ];
    for (const [what, bytes, status, says] of bad) {
      const { status: got, problem } = await send(bytes);
      expect([what, got]).toEqual([what, status]);
      const [error] = problem.errors ?? [];
      expect(`${problem.title} ${error?.message}`).toMatch(says);
      expect(error?.remedy ?? problem.detail).toMatch(/\w+/);
    }
    expect(await kept()).toEqual(before);
  });

  test('parts outside of the photo are refused by name', async () => {
    const { status, problem } = await send(file(await photoOfPhone()), { x: 2, width: 'all' });
    expect(status).toBe(422);
    expect(problem.errors?.map((error) => error.field)).toEqual(['x', 'width']);
  });

  test('hosts and other restaurants upload none', async () => {
    const bytes = file(await plainPhoto(400, 300, 'grey').jpeg().toBuffer());
    const host = await callerAs(world, anitha);
    expect((await host.call(upload, { params: { restaurant }, file: bytes })).status).toBe(403);
    const other = await restaurantId(world, 'jade-charpoy');
    expect((await caller.call(upload, { params: { restaurant: other }, file: bytes })).status).toBe(404);
  });

  test('a photo that nothing shows goes after a day; one that a dish shows stays', async () => {
    const [shown, unused] = await Promise.all(
      ['orange', 'purple'].map(
        async (colour) => (await send(file(await plainPhoto(400, 300, colour).jpeg().toBuffer()))).body,
      ),
    );
    await world.thali.db.rows(
      statement('test show photo', `update items set photo = $1 where restaurant_id = $2 and code = 'PTK'`),
      [shown?.photo, restaurant],
    );
    const now = world.clock.now();
    await clearPhotos(world.thali.db, new Date(now.getTime() - 1));
    expect((await given(unused?.photo ?? '')).status).toBe(200);
    await clearPhotos(world.thali.db, new Date(now.getTime() + 1));
    expect((await given(unused?.photo ?? '')).status).toBe(404);
    expect((await given(shown?.photo ?? '')).status).toBe(200);
    expect((await given('../../package.json')).status).toBe(404);
  });
});
