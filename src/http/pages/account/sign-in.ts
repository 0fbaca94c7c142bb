import type { Router } from '@koa/router';
import type { Context } from 'koa';
import { guestAt } from '../../../acts/guest-account.ts';
import { actIn } from '../../../converse/take-turn.ts';
import { again } from '../../../store/again.ts';
import { Problem } from '../../api/problem.ts';
import { readForm } from '../../form.ts';
import { sessionOf, signIn, signOut } from '../../session.ts';
import { checkCode, codeAskedFor, startCode } from '../../sign-in/codes.ts';
import { html } from '../html.ts';
import { type AccountTools, type Outcome, refuseStrangers, show, troubled } from './visit.ts';
import { chatLink } from './words.ts';

/** Where somebody goes on to once they are signed in: a page of their account and nowhere else. */
function onward(to: unknown): string {
  return typeof to === 'string' && /^\/account(\/[\w-]+)*$/.test(to) ? to : '/account';
}

/** What was wrong with one field, as the page tells it; a problem of another kind is thrown on. */
function faultOf(thrown: unknown): string {
  if (!(thrown instanceof Problem) || thrown.body.status >= 500) throw thrown;
  const [error] = thrown.body.errors ?? [];
  if (!error) return [thrown.body.title, thrown.body.detail].filter(Boolean).join(' ');
  const what = error.field === 'phone' ? 'This number' : 'This code';
  return [`${what} ${error.message}.`, error.remedy].filter(Boolean).join(' ');
}

const faultNote = (fault: string | undefined) =>
  fault !== undefined && html`<p class="notice" id="fault" role="alert">${fault}</p>`;
const faulty = (fault: string | undefined) =>
  fault !== undefined && html` aria-describedby="fault" aria-invalid="true"`;

function askNumber(tools: AccountTools, to: string, typed = '', fault?: string): Outcome {
  return {
    title: 'Sign in',
    status: fault === undefined ? 200 : 422,
    body: html`<h1>Your bookings and orders</h1>
<p>Sign in with the number you text us from. We send a code to it; there is no password.</p>
<form method="post" action="/account/sign-in" class="fields">
<input type="hidden" name="to" value="${to}">
<label for="phone">Mobile number</label>${faultNote(fault)}
<input id="phone" name="phone" type="tel" autocomplete="tel" inputmode="tel" required maxlength="40" value="${typed}" placeholder="98450 12345"${faulty(fault)}>
<p><button class="button">Send me a code</button></p></form>
<p>Never texted us? <a href="${chatLink(tools.chatUrl, 'hi')}">Say hi in the chat</a>, and your account is there.</p>
${tools.standIn && html`<p class="facts">On this demonstration the code arrives on the <a href="/phones">phones page</a>, by SMS. Asha is +919812345678.</p>`}`,
  };
}

function askCode(tools: AccountTools, phone: string, to: string, fault?: string): Outcome {
  return {
    title: 'Type the code',
    status: fault === undefined ? 200 : 422,
    body: html`<h1>Type the code</h1>
<p>If ${phone} has written to us, a message with six digits is on its way to it. It is good for ten minutes.</p>
<form method="post" action="/account/code" class="fields">
<input type="hidden" name="to" value="${to}">
<label for="code">Six digits</label>${faultNote(fault)}
<input id="code" name="code" class="code" autocomplete="one-time-code" inputmode="numeric" required maxlength="12" autofocus${faulty(fault)}>
<p><button class="button">Sign in</button></p></form>
<form method="post" action="/account/sign-in"><input type="hidden" name="to" value="${to}"><input type="hidden" name="phone" value="${phone}">
<p><button class="quiet">Send it again</button> <a href="/account/sign-in">Another number</a></p></form>
${tools.standIn && html`<p class="facts">Look at the SMS of that phone on the <a href="/phones">phones page</a>.</p>`}`,
  };
}

async function sendCode(tools: AccountTools, ctx: Context): Promise<Outcome> {
  const form = await readForm(ctx);
  const [to, phone] = [onward(form.get('to')), form.get('phone') ?? ''];
  try {
    await startCode(tools, ctx, { phone, purpose: 'account' });
  } catch (thrown) {
    return askNumber(tools, to, phone, faultOf(thrown));
  }
  return { goTo: `/account/code?to=${encodeURIComponent(to)}` };
}

async function enter(tools: AccountTools, ctx: Context): Promise<Outcome> {
  const form = await readForm(ctx);
  const to = onward(form.get('to'));
  // Asked before the check, which uses it up.
  const phone = await codeAskedFor(tools, ctx, 'account');
  if (phone === undefined)
    return askNumber(tools, to, '', 'That code can no longer be used. Ask for a new one.');
  try {
    const proven = await checkCode(tools, ctx, form.get('code') ?? '', 'account');
    const personId = await again(() =>
      tools.db.transaction((tx) => guestAt(actIn(tools, tx, tools.clock.now()), proven.phone)),
    );
    if (personId === undefined) return askNumber(tools, to, '', 'Nobody has written to us from this number.');
    await signIn(tools, ctx, personId, 'diner', proven.phone);
  } catch (thrown) {
    return askCode(tools, phone, to, faultOf(thrown));
  }
  return { goTo: to };
}

/** Signing in by a number and the code that is sent to it, and out again. */
export function signInPages(router: Router, tools: AccountTools): void {
  const answer = (method: 'get' | 'post', path: string, handle: (ctx: Context) => Promise<Outcome>) =>
    router[method](path, async (ctx) => {
      try {
        refuseStrangers(ctx, tools);
        show(ctx, await handle(ctx), false);
      } catch (thrown) {
        show(ctx, troubled(thrown), false);
      }
    });
  answer('get', '/account/sign-in', async (ctx) => {
    const to = onward(ctx.query['to']);
    return (await sessionOf(tools, ctx)) ? { goTo: to } : askNumber(tools, to);
  });
  answer('post', '/account/sign-in', (ctx) => sendCode(tools, ctx));
  answer('get', '/account/code', async (ctx) => {
    const [phone, to] = [await codeAskedFor(tools, ctx, 'account'), onward(ctx.query['to'])];
    return phone === undefined ? { goTo: '/account/sign-in' } : askCode(tools, phone, to);
  });
  answer('post', '/account/code', (ctx) => enter(tools, ctx));
  answer('post', '/account/sign-out', async (ctx) => {
    await signOut(tools, ctx);
    return { goTo: '/account/sign-in' };
  });
}
