import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'koa';
import type { Clock } from '../clock.ts';
import type { Database } from '../store/database.ts';
import {
  endSession,
  findSession,
  openSession,
  rotateSession,
  type Session,
  sessionSeen,
} from '../store/sessions.ts';
import { cookieOf, setCookie } from './cookie.ts';

/** What sessions need of their surroundings. */
export interface SessionTools {
  db: Database;
  clock: Clock;
  publicUrl: string;
}

const hours = 60 * 60_000;
/** Milliseconds a session lives unused, and however much it is used: a board's tablet is on all day and off at night. */
const lives = {
  staff: { idle: 72 * hours, whole: 30 * 24 * hours },
  diner: { idle: 30 * 24 * hours, whole: 90 * 24 * hours },
};
/** Milliseconds after which the token is replaced by use, and those for which requests under way may bring the old one. */
const rotateAfter = 24 * hours;
const overlap = 60_000;
/** Milliseconds between two notes of when it was used. */
const seenEvery = 60_000;

export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex');

/** "Chrome on Android": what people recognise a device by. */
export function deviceOf(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : /Firefox\//.test(userAgent)
      ? 'Firefox'
      : /Chrome\//.test(userAgent)
        ? 'Chrome'
        : /Safari\//.test(userAgent)
          ? 'Safari'
          : 'A browser';
  const system = /Android/.test(userAgent)
    ? 'Android'
    : /iPhone|iPad/.test(userAgent)
      ? 'iOS'
      : /Windows/.test(userAgent)
        ? 'Windows'
        : /Mac OS X/.test(userAgent)
          ? 'macOS'
          : /Linux/.test(userAgent)
            ? 'Linux'
            : 'another system';
  return `${browser} on ${system}`;
}

/**
 * Signs a person in on the browser that asks: always a new token, and whatever was signed in there before is out, so
 * that nobody can plant a session (OWASP ASVS 7.2.4). `phone`: the number they proved (E.164). Gives the session's id.
 */
export async function signIn(
  { db, clock, publicUrl }: SessionTools,
  ctx: Context,
  personId: string,
  kind: Session['kind'],
  phone: string | null,
): Promise<string> {
  const before = await sessionOf({ db, clock, publicUrl }, ctx);
  if (before) await endSession(db, before.id, before.personId);
  const token = randomBytes(32).toString('base64url');
  const at = clock.now();
  const endsAt = new Date(at.getTime() + lives[kind].whole);
  const device = deviceOf(ctx.get('User-Agent'));
  const id = await openSession(db, {
    tokenHash: tokenHash(token),
    personId,
    kind,
    device,
    at,
    endsAt,
    phone,
  });
  setCookie(ctx, publicUrl, 'session', token, lives[kind].whole / 1_000);
  return id;
}

/** Ends the session of the browser that asks, and forgets its cookie. */
export async function signOut(tools: SessionTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session) await endSession(tools.db, session.id, session.personId);
  setCookie(ctx, tools.publicUrl, 'session', '', 0);
}

/**
 * Who is signed in on the browser that asks; undefined for nobody. Notes the use, and replaces the token once a day. A
 * token that was replaced long ago is somebody's copy: then nobody is signed in by either any more.
 */
export async function sessionOf(tools: SessionTools, ctx: Context): Promise<Session | undefined> {
  const { db, clock, publicUrl } = tools;
  const token = cookieOf(ctx, publicUrl, 'session');
  if (!token) return undefined;
  const session = await findSession(db, tokenHash(token));
  if (!session) return undefined;
  const now = clock.now().getTime();
  const idle = now - session.seenAt.getTime() > lives[session.kind].idle;
  const copied = session.byOldToken && now - session.rotatedAt.getTime() > overlap;
  if (idle || copied || session.endsAt.getTime() <= now) {
    await endSession(db, session.id, session.personId);
    return undefined;
  }
  if (!session.byOldToken && now - session.rotatedAt.getTime() > rotateAfter) {
    const fresh = randomBytes(32).toString('base64url');
    if (await rotateSession(db, session.id, tokenHash(token), tokenHash(fresh), clock.now())) {
      setCookie(ctx, publicUrl, 'session', fresh, Math.floor((session.endsAt.getTime() - now) / 1_000));
    }
  } else if (now - session.seenAt.getTime() > seenEvery) await sessionSeen(db, session.id, clock.now());
  return session;
}
