import { randomBytes } from 'node:crypto';
import type { Context } from 'koa';
import { ProviderError } from '../../errors.ts';
import type { Verify } from '../../outside/verify.ts';
import {
  type CodePurpose,
  type CodeRequest,
  codeSent,
  endCodeRequest,
  openCodeRequest,
  runningCode,
  standingCode,
  tryCode,
  useCode,
} from '../../store/code-requests.ts';
import { personByPhone } from '../../store/person-by-phone.ts';
import { Problem, wrongField } from '../api/problem.ts';
import { callerOf } from '../caller.ts';
import { cookieOf, setCookie } from '../cookie.ts';
import { type SessionTools, tokenHash } from '../session.ts';
import { countCheck, countSend, forgiveSends, type LimitTools } from './code-limits.ts';
import { type Phone, readPhone } from './phone.ts';

/** What codes need of their surroundings. */
export interface CodeTools extends SessionTools, LimitTools {
  verify: Verify;
}

/** Minutes a code is good for: Twilio's own, and the longest OWASP ASVS 6.5.5 allows. */
const goodFor = 10;
/** Guesses at one code. */
const mostTries = 5;

const cookieFor = (purpose: CodePurpose) => `code_${purpose}`;
/** The id of no verification: asking the provider about it takes as long as asking about one. */
const nothingSent = `VE${'0'.repeat(32)}`;

/** Twilio's errors for a number that had too many codes, or one that was tried too often: over once that code is ten minutes old. */
const tooMany = /^6020[23]$/;
const tooManyAtTwilio = () =>
  new Problem(
    429,
    'That was too often.',
    { type: '/api/problems#too-often', detail: 'Try again in 10 minutes.' },
    goodFor * 60,
  );

/** 422: the browser asked for no code, or the one it asked for is used, too old or tried too often. */
const codeOver = () =>
  new Problem(422, 'This code can no longer be used.', {
    type: '/api/problems#code-over',
    detail: 'Ask for a new code, and type the newest one you get.',
  });

/** Reads a number a code can be sent to. Throws a 422 about the field "phone". */
export function readMobile({ codes }: Pick<CodeTools, 'codes'>, typed: string): Phone {
  const [home = 'IN'] = codes.countries;
  const phone = readPhone(typed, home);
  if (!phone) {
    throw wrongField(
      'phone',
      'is no telephone number we know',
      'Write it like 98450 12345, or with its country, like +971 50 123 4567.',
    );
  }
  if (!codes.countries.includes(phone.country)) {
    throw wrongField(
      'phone',
      'is of a country we cannot send codes to',
      'Use a number of another country, or text us.',
    );
  }
  if (!phone.mobile) throw wrongField('phone', 'must be a mobile number', 'Codes come as a text message.');
  return phone;
}

/**
 * Sends a code to a number and binds it to this browser, which gets a cookie. For a guest's account only a number that
 * has written to us gets one, and the answer does not wait for it: neither its content nor its time tells who is known
 * here. `personId`: whom it lets in, where that is proven already. Throws a 422 about "phone", a 429 when there were too
 * many, a 503 when Twilio does not send.
 */
export async function startCode(
  tools: CodeTools,
  ctx: Context,
  asked: { phone: string; purpose: CodePurpose; personId?: string },
): Promise<void> {
  const { db, clock, publicUrl } = tools;
  const { purpose } = asked;
  const phone = readMobile(tools, asked.phone);
  await countSend(tools, callerOf(ctx), phone, purpose);
  const now = clock.now();
  const personId = asked.personId ?? (await personByPhone(db, phone.number)) ?? null;
  const ticket = cookieOf(ctx, publicUrl, cookieFor(purpose));
  const before =
    ticket === undefined ? undefined : await standingCode(db, tokenHash(ticket), purpose, now, mostTries);
  // Asked for again: the same code once more, with the tries that are left.
  const again = before?.phone === phone.number && before.personId === personId ? before : undefined;
  let { id } = again ?? { id: '' };
  if (!again) {
    if (ticket !== undefined) await endCodeRequest(db, tokenHash(ticket), mostTries);
    const fresh = randomBytes(32).toString('base64url');
    id = await openCodeRequest(db, {
      ticketHash: tokenHash(fresh),
      purpose,
      phone: phone.number,
      personId,
      at: now,
      expiresAt: new Date(now.getTime() + goodFor * 60_000),
    });
    setCookie(ctx, publicUrl, cookieFor(purpose), fresh, goodFor * 60);
  }
  if (purpose !== 'account') await send(tools, id, phone.number, again);
  else if (personId !== null) {
    send(tools, id, phone.number, again).catch((error: unknown) =>
      tools.log.warn({ err: error }, 'a code was not sent'),
    );
  }
}

async function send(tools: CodeTools, id: string, phone: string, again?: CodeRequest): Promise<void> {
  const { db, verify, clock } = tools;
  try {
    // While a verification runs, Twilio sends its code again; another request must not know that one.
    const running = await runningCode(db, phone, clock.now());
    if (running !== undefined && running !== again?.verification) await verify.cancel(running);
    await codeSent(db, id, await verify.send(phone, 'sms'));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    tools.log.warn({ err: error, outcome: error.outcome }, 'Twilio did not send a code');
    if (tooMany.test(error.code ?? '')) throw tooManyAtTwilio();
    throw new Problem(503, 'The code could not be sent.', {
      type: '/api/problems#not-sent',
      detail: 'Wait a minute and ask for it again.',
    });
  }
}

/** The number this browser has asked a code for, so that a page can say where it went; undefined: none that could be used. */
export async function codeAskedFor(
  { db, clock, publicUrl }: SessionTools,
  ctx: Context,
  purpose: CodePurpose,
): Promise<string | undefined> {
  const ticket = cookieOf(ctx, publicUrl, cookieFor(purpose));
  if (ticket === undefined) return undefined;
  return (await standingCode(db, tokenHash(ticket), purpose, clock.now(), mostTries))?.phone;
}

/**
 * Checks a code in the browser that asked for it, and uses it up; gives the number it proves, and whose it is where
 * somebody has it. Throws a 422: about "code" when it is another, or that the code is over.
 */
export async function checkCode(
  tools: CodeTools,
  ctx: Context,
  code: string,
  purpose: CodePurpose,
): Promise<{ phone: string; personId: string | null }> {
  const { db, clock, publicUrl, verify } = tools;
  await countCheck(tools, callerOf(ctx));
  const digits = code.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(digits)) throw wrongField('code', 'must be the six digits from the message');
  const ticket = cookieOf(ctx, publicUrl, cookieFor(purpose));
  if (ticket === undefined) throw codeOver();
  const request = await tryCode(db, tokenHash(ticket), purpose, clock.now(), mostTries);
  if (!request) throw codeOver();
  await countCheck(tools, callerOf(ctx), request.phone);
  if (!(await isRight(tools, verify, request, digits))) {
    throw wrongField('code', 'is not the one we sent', 'Look at the newest message and type its six digits.');
  }
  if (!(await useCode(db, request.id, clock.now()))) throw codeOver();
  await forgiveSends(tools, request.phone, purpose);
  setCookie(ctx, publicUrl, cookieFor(purpose), '', 0);
  return { phone: request.phone, personId: request.personId };
}

async function isRight(
  { log }: CodeTools,
  verify: Verify,
  request: CodeRequest,
  code: string,
): Promise<boolean> {
  try {
    return await verify.check(request.verification ?? nothingSent, code);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn({ err: error, outcome: error.outcome }, 'Twilio did not check a code');
    throw new Problem(503, 'The code cannot be checked just now.', {
      type: '/api/problems#not-checked',
      detail: 'Wait a minute and send it again; it stays good for ten minutes.',
    });
  }
}
