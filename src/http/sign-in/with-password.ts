import type { Context } from 'koa';
import { writeAudit } from '../../store/audit.ts';
import { forgetCodesOf } from '../../store/code-requests.ts';
import type { Transaction } from '../../store/database.ts';
import { forgetDevices } from '../../store/devices.ts';
import { passwordByPhone, setPassword } from '../../store/passwords.ts';
import { endSessions } from '../../store/sessions.ts';
import { Problem } from '../api/problem.ts';
import { callerOf } from '../caller.ts';
import type { Limit, RateLimits } from '../rate-limits.ts';
import { deviceOf, type SessionTools, signIn } from '../session.ts';
import { type CodeTools, startCode } from './codes.ts';
import { rememberedHere, rememberHere } from './devices.ts';
import { isPassword } from './passwords.ts';
import { readPhone } from './phone.ts';

const quarter = 15 * 60;
/** A restaurant's staff may all sign in behind one address when a shift begins. */
const byAddress: Limit = { name: 'passwords by address', points: 60, seconds: quarter };
const byPerson: Limit = { name: 'passwords by person', points: 8, seconds: quarter };

/** 422; the same for a number nobody has, somebody without a password, and a wrong password. */
const notRight = () =>
  new Problem(422, 'The number or the password is not right.', {
    type: '/api/problems#not-right',
    detail: 'Try again, or ask the owner of your restaurant to send you a link for a new password.',
  });

/** Counts a guess at a password; throws a 429 problem. `whom`: a person's number, or a device of theirs. */
export async function countGuess(limits: RateLimits, ip: string, whom: string): Promise<void> {
  await limits.take(byAddress, ip);
  await limits.take(byPerson, whom);
}

/** What came of a number and its password: signed in, or a code is on its way to the number. */
export type FirstStep = { signedIn: true } | { signedIn: false; sentTo: string };

/**
 * The first step of signing in as staff. On a device that is remembered it is the only one. Whoever guesses a number's
 * password from elsewhere is stopped after some tries, and does not keep its owner out of the devices they use.
 * Throws a 422 when it is not right, and what `startCode` throws.
 */
export async function firstStep(
  tools: CodeTools,
  ctx: Context,
  given: { phone: string; password: string },
): Promise<FirstStep> {
  const { db, limits, codes, log } = tools;
  // What is no number at all goes the same way as one nobody has.
  const phone = readPhone(given.phone, codes.countries[0] ?? 'IN')?.number ?? given.phone;
  const known = await passwordByPhone(db, phone);
  const device = await rememberedHere(tools, ctx, known?.personId);
  const counted = device ? `device ${device.id}` : phone;
  await countGuess(limits, callerOf(ctx), counted);
  if (!(await isPassword(given.password, known?.hash)) || !known) {
    log.info({ remembered: device !== undefined }, 'a sign-in was refused');
    throw notRight();
  }
  await limits.forgive(byPerson, counted);
  if (!device) {
    await startCode(tools, ctx, { phone, purpose: 'staff', personId: known.personId });
    return { signedIn: false, sentTo: phone.slice(-4) };
  }
  await openDoor(tools, ctx, { personId: known.personId, phone }, false);
  return { signedIn: true };
}

/** Signs a member of staff in, who has proven what they must, by a number (E.164); `remember`: the next time without a code. */
export async function openDoor(
  tools: SessionTools,
  ctx: Context,
  { personId, phone }: { personId: string; phone: string },
  remember: boolean,
): Promise<void> {
  await signIn(tools, ctx, personId, 'staff', phone);
  if (remember) await rememberHere(tools, ctx, personId);
  await writeAudit(tools.db, {
    at: tools.clock.now(),
    restaurantId: null,
    personId,
    action: 'signed in',
    detail: { device: deviceOf(ctx.get('User-Agent')), remembered: remember },
  });
}

/** Gives somebody another password: they are signed out everywhere, no device is remembered, no code on its way counts. */
export async function changePassword(
  tx: Transaction,
  personId: string,
  hash: string,
  at: Date,
): Promise<void> {
  await setPassword(tx, personId, hash, at);
  await endSessions(tx, personId);
  await forgetDevices(tx, personId);
  await forgetCodesOf(tx, personId);
  await writeAudit(tx, { at, restaurantId: null, personId, action: 'password changed' });
}
