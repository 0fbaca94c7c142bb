import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { Router } from '@koa/router';
import Koa from 'koa';
import { OperatorError } from '../../errors.ts';
import { addFaultRoutes } from './admin-faults.ts';
import { addHouseRoutes } from './admin-house.ts';
import { addPhoneRoutes } from './admin-phones.ts';
import { addRecordRoutes } from './admin-records.ts';
import { answerApi } from './api-server.ts';
import type { Faults } from './faults.ts';
import { type Handset, createHandset } from './handset.ts';
import { advance, reset, rotateToken } from './house.ts';
import type { Ledger } from './ledger.ts';
import type { Recorder } from './recorder.ts';
import { type Saver, createSaver, loadState } from './saved-state.ts';
import type { Senders } from './senders.ts';
import type { LocalTwilioOptions, Settings } from './settings.ts';
import { createStreams } from './stream.ts';
import { createWorld } from './world.ts';

/** A running local Twilio. */
export interface LocalTwilio {
  /** Where it listens, `http://127.0.0.1:4010`: the base for the SDK and for `/sandbox/…`. */
  readonly url: string;
  readonly accountSid: string;
  /** The token in force; changed by `rotateToken`. */
  readonly authToken: string;
  /** The admin routes under `/sandbox`, to be mounted by another Koa application before its body parser. */
  readonly router: Router;
  /** The phone of a number (E.164) or WhatsApp user id. Throws RangeError when it can be neither. */
  phone(number: string): Handset;
  readonly senders: Senders;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly recorder: Recorder;
  rotateToken(token?: string): string;
  /** Moves the clock handed in, if it can be moved, by milliseconds. */
  advance(milliseconds: number): void;
  reset(options?: { keepContents?: boolean }): void;
  /** Resolves when every delivery and webhook under way is through. */
  settled(): Promise<void>;
  /** Ends the live streams for good, also where the router is mounted elsewhere: no server stops while one is open. */
  endStreams(): void;
  close(): Promise<void>;
}

/**
 * Starts the stand-in: Twilio's REST API and the admin API on one port. Throws OperatorError when the port is taken
 * or a sender is no address.
 */
export async function startLocalTwilio(options: LocalTwilioOptions): Promise<LocalTwilio> {
  const { log, dataFile } = options;
  let saver: Saver | null = null;
  const world = createWorld(options, () => saver?.changed());
  if (dataFile !== undefined) {
    loadState(world, dataFile, log);
    saver = createSaver(() => world, dataFile, log);
  }

  const handsets = new Map<string, Handset>();
  const phone = (number: string): Handset => {
    const handset = handsets.get(number) ?? createHandset(world, world.phones.get(number).number);
    handsets.set(number, handset);
    return handset;
  };

  const streams = createStreams(world.events);
  const router = new Router();
  addPhoneRoutes(router, world, phone);
  addFaultRoutes(router, world);
  addRecordRoutes(router, world);
  addHouseRoutes(router, world, streams);
  const admin = new Koa();
  admin.silent = true;
  admin.on('error', (error: unknown) =>
    log.error({ err: error }, 'The sandbox API failed; this is a defect of it.'),
  );
  admin.use(router.routes()).use(router.allowedMethods());
  const answerAdmin = admin.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (/^\/sandbox(?:[/?]|$)/.test(request.url ?? '')) await answerAdmin(request, response);
      else await answerApi(world, request, response);
    } catch (error) {
      log.error({ err: error }, 'The local Twilio could not answer a request; this is a defect of it.');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(
        '{"code":20500,"message":"An internal server error has occurred","more_info":"https://www.twilio.com/docs/errors/20500","status":500}',
      );
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new OperatorError(`The local Twilio cannot listen on ${host}:${options.port}: choose another port.`, {
          cause: error,
        }),
      ),
    );
    server.listen(options.port, host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  world.url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

  return {
    url: world.url,
    accountSid: world.account.sid,
    get authToken() {
      return world.account.token;
    },
    router,
    phone,
    senders: world.senders,
    settings: world.settings,
    faults: world.faults,
    ledger: world.ledger,
    recorder: world.recorder,
    rotateToken: (token) => rotateToken(world, token),
    advance: (milliseconds) => advance(world, milliseconds),
    reset: ({ keepContents = false } = {}) => reset(world, keepContents),
    settled: () => world.tasks.settled(),
    endStreams: () => streams.close(),
    async close() {
      streams.close();
      world.deliveries.clear();
      world.tasks.interrupt();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await world.webhooks.close();
      await closed;
      await saver?.close();
    },
  };
}
