import type { Me, me } from '../../contract/me.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { writeAudit } from '../../store/audit.ts';
import type { Queryable } from '../../store/database.ts';
import { devicesOf, forgetDevice, forgetDevices } from '../../store/devices.ts';
import { passwordChangedAt, passwordOf } from '../../store/passwords.ts';
import { rememberPerson } from '../../store/people.ts';
import { isOperator, workplaces } from '../../store/session-places.ts';
import { endSession, endSessions, type Session, sessionsOf } from '../../store/sessions.ts';
import { callerOf } from '../caller.ts';
import { signIn } from '../session.ts';
import { hashPassword, isPassword, refuseWeak } from '../sign-in/passwords.ts';
import { changePassword, countGuess } from '../sign-in/with-password.ts';
import type { Handlers } from './handlers.ts';
import { notThere, signedOut, wrongField } from './problem.ts';

/** As an answer says it. */
const told = (row: { id: string; device: string; createdAt: Date; seenAt: Date; endsAt: Date }) => ({
  id: row.id,
  device: row.device,
  createdAt: row.createdAt.toISOString(),
  seenAt: row.seenAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** Who is signed in by a session, and where they work. A guest's session knows of no restaurants. */
export async function whoIs(db: Queryable, session: Session): Promise<Me> {
  const staff = session.kind === 'staff';
  return {
    person: { id: session.personId, name: session.name },
    kind: session.kind,
    operator: staff && (await isOperator(db, session.personId)),
    restaurants: staff ? await workplaces(db, session.personId) : [],
  };
}

export const meHandlers: Handlers<keyof typeof me> = {
  async 'GET /me'({ session, act }) {
    if (!session) throw signedOut();
    return whoIs(act.tx, session);
  },
  async 'PUT /me/name'({ personId, body, act }) {
    await rememberPerson(act.tx, personId, { name: body.name });
  },
  async 'GET /me/access'({ personId, session, act, now }) {
    const sessions = (await sessionsOf(act.tx, personId, now)).filter(({ kind }) => kind === 'staff');
    return {
      sessions: sessions.map((each) => ({ ...told(each), here: each.id === session?.id })),
      devices: (await devicesOf(act.tx, personId, now)).map(told),
      passwordChangedAt: (await passwordChangedAt(act.tx, personId))?.toISOString() ?? null,
    };
  },
  async 'DELETE /me/sessions/:session'({ personId, params, act }) {
    const found = isId.safeParse(params.session).success;
    if (!found || !(await endSession(act.tx, params.session, personId))) throw notThere('session');
  },
  async 'DELETE /me/sessions'({ personId, act, now }) {
    await endSessions(act.tx, personId);
    await forgetDevices(act.tx, personId);
    await writeAudit(act.tx, { at: now, restaurantId: null, personId, action: 'signed out everywhere' });
  },
  async 'DELETE /me/devices/:device'({ personId, params, act }) {
    const found = isId.safeParse(params.device).success;
    if (!found || !(await forgetDevice(act.tx, params.device, personId))) throw notThere('device');
  },
  async 'PUT /me/password'({ personId, session, body, tools, ctx, now }) {
    await countGuess(tools.limits, callerOf(ctx), personId);
    if (!(await isPassword(body.current, await passwordOf(tools.db, personId)))) {
      throw wrongField('current', 'is not your password', 'Type the one you sign in with.');
    }
    refuseWeak('next', body.next);
    if (body.next === body.current) throw wrongField('next', 'is the one you have', 'Choose another.');
    const hash = await hashPassword(body.next);
    await tools.db.transaction((tx) => changePassword(tx, personId, hash, now));
    await signIn(tools, ctx, personId, 'staff', session?.phone ?? null);
  },
};
