import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { codeOn, throughTheDoor, visitorOf } from '../support/visiting.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const newcomer = '+919845077001';
const { rohan } = numberOf;

describe('npm run invite', () => {
  let world: World;
  beforeAll(async () => {
    // The command has no clock but the machine's.
    world = await startWorld({ at: new Date() });
  });
  afterAll(() => world.close());

  /** Runs it as an operator does, beside the Thali of this world. */
  async function invite(...args: string[]): Promise<{ code: number; said: string; wrong: string }> {
    const environment = {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: world.databaseUrl,
      PUBLIC_URL: world.publicUrl,
    };
    const command = ['--import', 'tsx', 'src/ops/invite.ts', ...args];
    try {
      const ended = await promisify(execFile)(process.execPath, command, { cwd: root, env: environment });
      return { code: 0, said: ended.stdout, wrong: ended.stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stdout, wrong: stderr };
    }
  }
  const tokenIn = (text: string) => /staff\/invited\/([\w-]{43})/.exec(text)?.[1] ?? '';
  const enter = async (token: string, phone: string, given: { name?: string; password: string }) => {
    const browser = visitorOf(world);
    await browser.call('POST /entry-links/:token/code', { params: { token } });
    const body = { ...given, code: await codeOn(world, phone) };
    expect((await browser.call('POST /entry-links/:token/use', { params: { token }, body })).status).toBe(
      204,
    );
    return browser;
  };

  test('sends the first owner a link that lets them in, and prints it', async () => {
    const { code, said } = await invite('the-copper-ladle', '98450 77001');
    expect(code).toBe(0);
    expect(said).toContain('It is sent as soon as Thali runs.');
    await world.pass(1);
    const text = world.twilio.phone(newcomer).sms.last()?.text ?? '';
    expect(text).toContain('The Copper Ladle');
    const token = tokenIn(said);
    expect(tokenIn(text)).toBe(token);
    const browser = await enter(token, newcomer, { name: 'Ira Rao', password: 'three green ladles' });
    const { body } = await browser.call('GET /me', {});
    expect(body.restaurants.map(({ slug, role }) => [slug, role])).toEqual([['the-copper-ladle', 'owner']]);
  });

  test('sends whoever forgot theirs a link for a new password', async () => {
    const before = await throughTheDoor(world, rohan);
    const { code, said } = await invite('--password', rohan);
    expect(code).toBe(0);
    await world.pass(1);
    await enter(tokenIn(said), rohan, { password: 'copper kettle monsoon' });
    expect((await before.call('GET /me', {})).status).toBe(401);
  });

  test.each([
    [['nowhere', newcomer], 'No restaurant is called nowhere.'],
    [['the-copper-ladle', newcomer, 'chef'], 'There is no role chef'],
    [['the-copper-ladle'], 'Nothing is no mobile number'],
    [['--password', '+919845077999'], 'has the number +919845077999'],
  ])('says what is wrong with %j', async (args, expected) => {
    const { code, wrong } = await invite(...args);
    expect(wrong).toContain(expected);
    expect(code).toBe(2);
  });
});
