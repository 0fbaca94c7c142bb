import { randomBytes } from 'node:crypto';
import type { Context } from 'koa';
import { type Device, deviceSeen, findDevice, rememberDevice } from '../../store/devices.ts';
import { cookieOf, setCookie } from '../cookie.ts';
import { deviceOf, type SessionTools, tokenHash } from '../session.ts';

/** Days a device needs no code. */
const remembered = 30;

/** Remembers the browser that asks: for 30 days the password alone signs this person in on it. */
export async function rememberHere(tools: SessionTools, ctx: Context, personId: string): Promise<void> {
  const { db, clock, publicUrl } = tools;
  const token = randomBytes(32).toString('base64url');
  const at = clock.now();
  await rememberDevice(db, {
    tokenHash: tokenHash(token),
    personId,
    device: deviceOf(ctx.get('User-Agent')),
    at,
    endsAt: new Date(at.getTime() + remembered * 24 * 60 * 60_000),
  });
  setCookie(ctx, publicUrl, 'device', token, remembered * 24 * 60 * 60);
}

/** The remembered device of this person that asks; undefined: another browser, or another person's. */
export async function rememberedHere(
  { db, clock, publicUrl }: SessionTools,
  ctx: Context,
  personId: string | undefined,
): Promise<Device | undefined> {
  const token = cookieOf(ctx, publicUrl, 'device');
  const device = token === undefined ? undefined : await findDevice(db, tokenHash(token), clock.now());
  if (!device || device.personId !== personId) return undefined;
  await deviceSeen(db, device.id, clock.now());
  return device;
}
