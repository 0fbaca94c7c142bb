import { randomUUID } from 'node:crypto';
import type { Router } from '@koa/router';
import type { Knex } from 'knex';
import type { Middleware } from 'koa';
import { type Clock, systemClock } from './clock.ts';
import { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { openAround } from './converse/around.ts';
import { everyTemplate } from './converse/templates.ts';
import { paperWords } from './converse/words.ts';
import { OperatorError } from './errors.ts';
import { api } from './http/api/api.ts';
import { createApp, safeHeaders } from './http/app.ts';
import { health } from './http/health.ts';
import { razorpayHooks } from './http/hooks/razorpay.ts';
import { twilioHooks } from './http/hooks/twilio.ts';
import { accountPages } from './http/pages/account/account.ts';
import { pages } from './http/pages/pages.ts';
import { queues } from './http/queues.ts';
import { staffPages } from './http/pages/staff.ts';
import { openStreams } from './http/live/streams.ts';
import { printing } from './http/print/print.ts';
import { openRateLimits, rateLimitsHere } from './http/rate-limits.ts';
import { type Serving, serve } from './http/serve.ts';
import { Engine, type Wake } from './inbox/engine.ts';
import { type Log, openLog } from './log.ts';
import { CallLog } from './outside/calls.ts';
import {
  printerBytes,
  type PrinterLanguage,
  printerLanguages,
  printerPicture,
} from './outside/receipt-printer.ts';
import { razorpayPayments } from './outside/razorpay.ts';
import { twilioChannel } from './outside/twilio.ts';
import { twilioVerify } from './outside/verify.ts';
import { openStore } from './open-store.ts';
import { Outbox } from './outbox/outbox.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Database } from './store/database.ts';
import { clearPhotos } from './store/photos.ts';
import { probeSoon } from './store/sender-down.ts';
import { configureSender } from './store/senders.ts';
import { audit } from './work/audit.ts';
import { reconcile } from './work/reconcile.ts';
import { readApprovals } from './send/templates.ts';
import { fetchCharges } from './send/charges.ts';
import { clearContents } from './send/unused-contents.ts';
import { tidy, watchCodes } from './work/tidy.ts';
import { openWork } from './work/work.ts';

/** Milliseconds a photo is kept that nothing shows: a day, in which somebody may still save what they upload it for. */
const unusedPhotoLives = 24 * 3_600_000;

/** Milliseconds the resource behind buttons is kept that nobody was sent: sixty days. */
const unusedContentLives = 60 * 24 * 3_600_000;

/** A running Thali. */
export interface Thali {
  /** Where its web part listens; undefined without the web role. */
  port: number | undefined;
  db: Database;
  knex: Knex;
  engine: Engine;
  clock: Clock;
  sandbox: Sandbox | undefined;
  /** Milliseconds a stop may take before what is left is left to the next start. */
  stop(): Promise<void>;
}

/** Parts given from outside, for tests that move the clock or read the log. */
export interface Given {
  log?: Log;
  clock?: Clock;
  /** Further settings of the embedded Postgres. */
  postgres?: Record<string, string>;
}

/** Everything put together, by configuration alone. Throws an `OperatorError` in a sentence when it cannot start. */
export async function startThali(config: Config, given: Given = {}): Promise<Thali> {
  const log = given.log ?? openLog(config.logLevel);
  const closing = new Closing();
  try {
    return await start(config, log, given, closing);
  } catch (error) {
    await closing.run(log);
    throw error;
  }
}

async function openProviders(
  config: Config,
  log: Log,
  given: Given,
  closing: Closing,
): Promise<{ clock: Clock; sandbox?: Sandbox }> {
  if (config.twilio && config.razorpay) return { clock: given.clock ?? systemClock() };
  if (config.roles.size < 2) {
    throw new OperatorError(
      'ROLES splits Thali into several processes, which cannot each have stand-ins of their own. Set the TWILIO_ and RAZORPAY_ variables, or leave ROLES out.',
    );
  }
  const { sandboxClock, startSandbox } = await import('./sandbox/sandbox.ts');
  const clock = (given.clock as ReturnType<typeof sandboxClock> | undefined) ?? sandboxClock();
  const sandbox = await startSandbox(config, clock, log);
  closing.add('sandbox', () => sandbox.close());
  return { clock, sandbox };
}

/** Whom the sign-in page proposes, where stand-ins carry the codes. */
async function demonstrationOf() {
  const { demonstrationPassword, demonstrationPeople } = await import('./sandbox/seed/passwords.ts');
  return { phones: '/phones', password: demonstrationPassword, people: demonstrationPeople() };
}

async function start(config: Config, log: Log, given: Given, closing: Closing): Promise<Thali> {
  const { url, db, knex: graph } = await openStore(config, log, closing, given.postgres);
  const { clock, sandbox } = await openProviders(config, log, given, closing);
  const twilio = config.twilio ?? sandbox?.twilio;
  const razorpay = config.razorpay ?? sandbox?.razorpay;
  if (!twilio || !razorpay)
    throw new OperatorError('Neither providers nor stand-ins are there; check the configuration.');
  for (const channel of ['whatsapp', 'sms'] as const) {
    await configureSender(db, config.senders[channel], config.rates[channel]);
    // Whoever has mended a key starts anew, and need not wait for the next try.
    await probeSoon(db, config.senders[channel], clock.now());
  }
  if (sandbox) {
    const { isEmpty, loadSeed } = await import('./sandbox/seed/load.ts');
    if (await isEmpty(db)) log.info({ restaurants: await loadSeed(db, graph, clock) }, 'the seed is loaded');
    if (sandbox.localTwilio) await (await import('./sandbox/seed/passwords.ts')).lendPasswords(db, clock);
  }

  const me = randomUUID();
  const around = openAround(db, graph);
  const address = (path: string) => config.publicUrl + path;
  const calls = new CallLog();
  const channel = twilioChannel(twilio, calls);
  closing.add('channel', () => channel.close());
  const tools = {
    db,
    clock,
    log,
    me,
    around,
    url: address,
    senders: config.senders,
    places: {
      photo: (file: string) => address(`/photos/${file}`),
      sharedSender: config.senders.whatsapp,
      site: config.publicUrl,
    },
  };
  // The queue and the engine know each other: one wakes, the other is woken.
  const wake: { to?: Wake } = {};
  const engineIn: { at?: Engine } = {};
  const contents = new Map<string, string>();
  const outbox = new Outbox({
    ...tools,
    channel,
    contents,
    messagePrices: config.messagePrices,
    statusUrl: (outboxId) => address(`/hooks/twilio/status?m=${outboxId}`),
    payments: razorpayPayments(razorpay, calls),
    returnUrl: address('/pay/return'),
    onOutcome: (inboxId) => engineIn.at?.soon(inboxId),
    onLater: (seconds) => wake.to?.later(seconds),
  });
  const engine = new Engine(tools, outbox, {
    timer: (timer) => wake.to?.timer(timer),
    later: (seconds) => wake.to?.later(seconds),
  });
  engineIn.at = engine;
  const home = config.redisUrl ? { redisUrl: config.redisUrl } : { databaseUrl: url };
  let misfits: number | undefined;
  const duties = {
    sweep: () => engine.sweep(),
    reconcile: async () => engine.goOn(await reconcile(db, clock, me)),
    audit: async () => {
      misfits = (await audit(db, log)).length;
    },
    charges: () => fetchCharges(db, channel, clock.now()),
    tidy: async () => {
      await watchCodes(db, clock, log);
      await tidy(db, clock);
      // What this process remembers is looked up again, and so counts as used.
      contents.clear();
      await readApprovals(db, channel, everyTemplate, clock.now());
      await clearContents(db, channel, new Date(clock.now().getTime() - unusedContentLives));
    },
    photos: () => clearPhotos(db, new Date(clock.now().getTime() - unusedPhotoLives)),
  };
  const work = await openWork(home, clock, log, config.roles.has('worker') ? duties : undefined);
  wake.to = work;
  closing.add('engine', () => engine.idle());
  closing.add('work', () => work.close());

  let serving: Serving | undefined;
  let stopping = false;
  if (config.roles.has('web')) {
    const chatUrl = sandbox?.localTwilio
      ? address('/phones')
      : `https://wa.me/${config.senders.whatsapp.replace(/\D/g, '')}`;
    const verify = twilioVerify(twilio, calls);
    closing.add('codes', () => verify.close());
    const codeTools = {
      db,
      clock,
      log,
      publicUrl: config.publicUrl,
      limits: openRateLimits(db),
      verify,
      codes: config.codes,
    };
    const streams = openStreams({ db, clock, log });
    const requests = rateLimitsHere();
    const apiTools = {
      ...tools,
      ...codeTools,
      knex: graph,
      requests,
      engine,
      messagePrices: config.messagePrices,
      streams,
      calls,
      standIn: sandbox?.localTwilio !== undefined,
      ...(sandbox?.localTwilio ? { demonstration: await demonstrationOf() } : {}),
    };
    const parts: (Router | Middleware)[] = [
      twilioHooks({ engine, authToken: twilio.authToken, publicUrl: config.publicUrl }),
      // A browser comes back from Razorpay's page by one of the next, so they are pages to it.
      safeHeaders(),
      razorpayHooks({
        db,
        engine,
        webhookSecrets: razorpay.webhookSecrets,
        keySecret: razorpay.keySecret,
        chatUrl,
      }),
      health({ db, clock, work, stopping: () => stopping, misfits: () => misfits }),
      pages({ db, around, clock, senders: config.senders, requests, url: address }),
      queues({ db, clock, publicUrl: config.publicUrl }, work.queue),
      staffPages(),
      api(apiTools),
      accountPages({ ...apiTools, chatUrl }),
      printing({
        db,
        clock,
        words: paperWords,
        languages: printerLanguages,
        bytes: (document, columns, language) => printerBytes(document, columns, language as PrinterLanguage),
        picture: printerPicture,
      }),
    ];
    if (sandbox?.localTwilio) {
      const { phones } = await import('./sandbox/phones.ts');
      parts.push(phones(sandbox, clock));
    }
    const answer = createApp(log, parts, config.proxies).callback();
    serving = await serve((request, response) => void answer(request, response), config.port);
    closing.add('web', serving.stop);
    // These pages keep a stream open for as long as somebody looks at them.
    closing.add('phones', async () => sandbox?.localTwilio?.endStreams());
    closing.add('live streams', () => streams.close());
  }
  return {
    port: serving?.port,
    db,
    knex: graph,
    engine,
    clock,
    sandbox,
    async stop() {
      stopping = true;
      await closing.run(log);
    },
  };
}
