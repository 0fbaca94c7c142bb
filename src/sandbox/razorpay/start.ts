import { Router } from '@koa/router';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { makeActs } from './acts.ts';
import { serveAdmin } from './admin.ts';
import { Agenda } from './agenda.ts';
import { serveApi } from './api.ts';
import { ApiFaults } from './api-faults.ts';
import { Books } from './books.ts';
import { DataFile, readDataFile } from './data-file.ts';
import { type LocalRazorpay, makeControls } from './handle.ts';
import { startHeartbeat } from './heartbeat.ts';
import { defaultSettings, Merchant } from './merchant.ts';
import { servePages } from './page-routes.ts';
import { Recorder } from './recorder.ts';
import { listen, serve, stop } from './server.ts';
import { answerTime } from './webhook-event.ts';
import { WebhookFaults } from './webhook-faults.ts';
import { WebhookPost } from './webhook-post.ts';
import { WebhookSender } from './webhook-sender.ts';
import type { World } from './world.ts';

export type { LocalRazorpay } from './handle.ts';

export interface LocalRazorpayOptions {
  /** 0 picks a free port. */
  port: number;
  /** The address to listen on; 127.0.0.1 when left out. Whoever reaches it can also reach `/sandbox`. */
  host?: string | undefined;
  /** How people reach it, for the short URLs; the listening address when left out. */
  publicUrl?: string | undefined;
  keyId: string;
  keySecret: string;
  webhookSecret: string;
  /** Where webhooks go; null sends none until a URL is set. */
  webhookUrl: string | null;
  clock: Clock;
  log: Log;
  /** The name on the payment page. */
  merchantName?: string | undefined;
  /** Multiplies the waits between retries and before "a moment later": 1 (the default) is lifelike. */
  pace?: number | undefined;
  /** Where records are kept over a restart; nowhere when left out. */
  dataFile?: string | undefined;
  /** How often the clock is looked at, real milliseconds; 250 when left out. */
  heartbeat?: number | undefined;
  /** How long a webhook's receiver may take, real milliseconds; 5000 when left out, as at Razorpay. */
  webhookAnswerTime?: number | undefined;
}

/**
 * Starts Thali's own Razorpay: REST under `/v1` for the real SDK, payment pages under `/i`, the operator's routes
 * under `/sandbox`, signed webhooks to `webhookUrl`. Throws `OperatorError` when it cannot listen.
 */
export async function startLocalRazorpay(options: LocalRazorpayOptions): Promise<LocalRazorpay> {
  const { clock, log, keyId, keySecret, webhookSecret, pace = 1 } = options;
  const names = { name: options.merchantName ?? 'Test merchant', keyId, keySecret, webhookSecret };
  const merchant = new Merchant(clock, names);
  const settings = defaultSettings();
  const recorder = new Recorder(clock);
  const faults = { api: new ApiFaults(), webhook: new WebhookFaults() };
  const sender = new WebhookSender(log, recorder, options.webhookAnswerTime ?? answerTime);
  let dataFile: DataFile | null = null;
  const changed = () => dataFile?.changed();
  const post = new WebhookPost({
    clock,
    log,
    merchant,
    settings,
    pace,
    sender,
    changed,
    faults: faults.webhook,
    url: options.webhookUrl,
  });
  let publicUrl = '';
  const world: World = {
    clock,
    log,
    merchant,
    settings,
    pace,
    post,
    books: new Books(),
    agenda: new Agenda(clock),
    publicUrl: () => publicUrl,
  };

  const saved = options.dataFile === undefined ? null : readDataFile(options.dataFile, log);
  if (saved !== null) {
    world.books.replace(saved.records);
    world.agenda.replace(saved.appointments);
    await post.replace(saved.events);
  }
  if (options.dataFile !== undefined) {
    dataFile = new DataFile(options.dataFile, log, () => ({
      records: world.books.all(),
      appointments: [...world.agenda.all()],
      events: post.events().filter(({ state }) => state === 'waiting' || state === 'held'),
    }));
  }

  const router = new Router();
  const acts = makeActs(world);
  const server = serve(router, log);
  const url = await listen(server, options.port, options.host ?? '127.0.0.1');
  publicUrl = (options.publicUrl ?? url).replace(/\/$/, '');
  const stopHeartbeat = startHeartbeat(world, options.heartbeat ?? 250);

  const local: LocalRazorpay = {
    ...acts,
    ...makeControls({ world, faults, recorder }),
    url,
    router,
    async close() {
      stopHeartbeat();
      await stop(server);
      await post.close();
      dataFile?.flush();
    },
  };
  serveApi(router, { world, recorder, faults: faults.api, webhookFaults: faults.webhook, changed });
  servePages(router, world, acts);
  serveAdmin(router, local);
  log.info({ url }, 'local razorpay: listening');
  return local;
}
