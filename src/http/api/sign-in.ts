import { findEntryLink, type EntryLink, useEntryLink } from '../../store/entry-links.ts';
import { passwordByPhone } from '../../store/passwords.ts';
import { nameOf } from '../../store/people.ts';
import { personByPhone } from '../../store/person-by-phone.ts';
import { enterByLink } from '../sign-in/enter-by-link.ts';
import { checkCode, startCode } from '../sign-in/codes.ts';
import { firstStep, openDoor } from '../sign-in/with-password.ts';
import { signOut, tokenHash } from '../session.ts';
import type { signIn } from '../../contract/sign-in.ts';
import type { ApiTools, Handlers } from './handlers.ts';
import { whoIs } from './me.ts';
import { Problem } from './problem.ts';

/** 404: the link was used, is too old, was taken back, or never was. */
const linkOver = () =>
  new Problem(404, 'This link is not good any more.', {
    type: '/api/problems#link-over',
    detail: 'Ask whoever sent it for a new one. If you have used it already, sign in with your number.',
  });

async function goodLink({ db, clock }: ApiTools, token: string): Promise<EntryLink> {
  const link = /^[\w-]{43}$/.test(token) ? await findEntryLink(db, tokenHash(token), clock.now()) : undefined;
  if (!link) throw linkOver();
  return link;
}

export const signInHandlers: Handlers<keyof typeof signIn> = {
  async 'GET /sign-in'({ session, tools, act }) {
    return {
      me: session ? await whoIs(act.tx, session) : null,
      demonstration: tools.demonstration ?? null,
    };
  },
  async 'POST /sign-in'({ body, tools, ctx }) {
    const step = await firstStep(tools, ctx, body);
    return { signedIn: step.signedIn, sentTo: step.signedIn ? null : step.sentTo };
  },
  async 'POST /sign-in/code'({ body, tools, ctx }) {
    const { personId, phone } = await checkCode(tools, ctx, body.code, 'staff');
    if (personId === null) throw new Error('A code for staff is asked for with a person.');
    await openDoor(tools, ctx, { personId, phone }, body.remember);
  },
  async 'POST /sign-out'({ tools, ctx }) {
    await signOut(tools, ctx);
  },
  async 'GET /entry-links/:token'({ params, tools }) {
    const link = await goodLink(tools, params.token);
    const personId = await personByPhone(tools.db, link.phone);
    const known = await passwordByPhone(tools.db, link.phone);
    return {
      purpose: link.purpose,
      restaurant: link.restaurant,
      role: link.role,
      name: personId ? await nameOf(tools.db, personId) : null,
      phone: link.phone.slice(-4),
      hasPassword: known !== undefined,
    };
  },
  async 'POST /entry-links/:token/code'({ params, tools, ctx }) {
    const { phone } = await goodLink(tools, params.token);
    await startCode(tools, ctx, { phone, purpose: 'link' });
  },
  async 'POST /entry-links/:token/use'({ params, body, tools, ctx }) {
    const link = await goodLink(tools, params.token);
    const entered = await enterByLink(tools, ctx, link, body, (tx, at) => useEntryLink(tx, link.id, at));
    if (!entered) throw linkOver();
  },
};
