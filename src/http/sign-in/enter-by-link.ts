import type { Context } from 'koa';
import { writeAudit } from '../../store/audit.ts';
import type { Transaction } from '../../store/database.ts';
import type { EntryLink } from '../../store/entry-links.ts';
import { passwordByPhone } from '../../store/passwords.ts';
import { nameOf, rememberPerson } from '../../store/people.ts';
import { personByPhone } from '../../store/person-by-phone.ts';
import { hireStaff, lastRank } from '../../store/staff.ts';
import { wrongField } from '../api/problem.ts';
import { callerOf } from '../caller.ts';
import { checkCode, type CodeTools } from './codes.ts';
import { hashPassword, isPassword, refuseWeak } from './passwords.ts';
import { changePassword, countGuess, openDoor } from './with-password.ts';

/** What somebody who follows a link tells of themselves. */
export interface Entrant {
  name?: string | undefined;
  password: string;
  code: string;
  remember: boolean;
}

/**
 * Lets somebody in by a link that was sent to their number: they show the code that went to that same number. Whoever
 * joins and has a password already shows it, for no restaurant can give away an account by inviting its number; others
 * choose one. Signs them in. False: `use` says that the link was used meanwhile. Throws a 422 about "password", "name" or
 * "code".
 */
export async function enterByLink(
  tools: CodeTools,
  ctx: Context,
  link: EntryLink,
  { name, password, code, remember }: Entrant,
  use: (tx: Transaction, at: Date) => Promise<boolean>,
): Promise<boolean> {
  const { db, clock, limits } = tools;
  const known = await passwordByPhone(db, link.phone);
  const keeps = link.purpose === 'join' ? known : undefined;
  if (keeps) {
    await countGuess(limits, callerOf(ctx), link.phone);
    if (!(await isPassword(password, keeps.hash))) {
      throw wrongField('password', 'is not the one you sign in with', 'Forgotten? Ask the owner for a link.');
    }
  } else refuseWeak('password', password, link.phone);
  const before = await personByPhone(db, link.phone);
  if (name === undefined && (before === undefined || (await nameOf(db, before)) === null)) {
    throw wrongField('name', 'must not be empty', 'Guests and colleagues see it.');
  }
  // Hashed first: once the code is used up nothing may fail any more.
  const hash = keeps ? undefined : await hashPassword(password);
  const { phone } = await checkCode(tools, ctx, code, 'link');
  if (phone !== link.phone)
    throw wrongField('code', 'was sent to another number', 'Ask for one on this page.');
  const at = clock.now();
  const personId = await db.transaction(async (tx) => {
    if (!(await use(tx, at))) return undefined;
    if (link.purpose === 'join' && link.restaurantId && link.role) {
      const rank = (await lastRank(tx, link.restaurantId)) + 1;
      await hireStaff(tx, link.restaurantId, { name: name ?? '', phone, role: link.role, rank });
    }
    const person = await personByPhone(tx, phone);
    if (person === undefined) throw new Error('Whoever enters by a link is somebody.');
    if (name !== undefined) await rememberPerson(tx, person, { name });
    if (hash !== undefined) await changePassword(tx, person, hash, at);
    await writeAudit(tx, {
      at,
      restaurantId: link.restaurantId,
      personId: person,
      action: link.purpose === 'join' ? 'joined the staff' : 'password chosen by link',
      subject: person,
      ...(link.role ? { detail: { role: link.role } } : {}),
    });
    return person;
  });
  if (personId === undefined) return false;
  await openDoor(tools, ctx, { personId, phone }, remember);
  return true;
}
