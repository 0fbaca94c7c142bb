import type { Router } from '@koa/router';
import type { MovableClock } from '../../clock.ts';
import type { Acts } from './acts.ts';
import type { ApiFaults } from './api-faults.ts';
import { beat } from './heartbeat.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { defaultSettings, type Settings } from './merchant.ts';
import type { Recorded, Recorder } from './recorder.ts';
import type { WebhookEvent } from './webhook-event.ts';
import type { WebhookFaults } from './webhook-faults.ts';
import { NotNow, type World } from './world.ts';

/** Everything an operator or a test can do to the local Razorpay beside the acts; the same is under `/sandbox`. */
interface Controls {
  /** What becomes of refunds and transfers, the wording of errors, the subscribed events; assign to change. */
  readonly settings: Settings;
  readonly faults: { readonly api: ApiFaults; readonly webhook: WebhookFaults };
  readonly webhook: {
    /** Where webhooks go, whether Razorpay has disabled them, and the events with how far each has come. */
    state(): {
      url: string | null;
      disabled: boolean;
      events: Omit<WebhookEvent, 'secret' | 'copies' | 'forged'>[];
    };
    setUrl(url: string | null): void;
    /** A new secret for new events; older events keep theirs. */
    rotateSecret(secret: string): void;
    enable(): void;
    /** Sends what a `reorder` fault holds back. */
    release(): void;
    /** Sends an event once more, up to 15 days after it happened. Throws `NotNow` otherwise. */
    replay(eventId: string): void;
  };
  /** A new key secret; the old one stays good for `graceHours`. */
  rotateKeySecret(secret: string, graceHours?: number): void;
  /** Captured, refunding and refunded, per payment and in all. */
  ledger(): Ledger;
  /** The last requests and webhooks with their answers, oldest first. */
  record(): readonly Recorded[];
  /** Every record and appointment, for a person looking in. */
  state(): unknown;
  now(): Date;
  /** Moves the clock by `milliseconds` and does what has come due. Throws `NotNow` when it is not movable. */
  advance(milliseconds: number): void;
  /** Does what is due and resolves when every webhook that is due has been tried. */
  idle(): Promise<void>;
  /** Forgets everything: records, faults, settings, recordings, webhooks under way. The secrets stay. */
  reset(): Promise<void>;
}

export interface LocalRazorpay extends Acts, Controls {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly router: Router;
  /** Stops the server, the timers and the webhooks, and writes the data file. */
  close(): Promise<void>;
}

interface ControlParts {
  world: World;
  faults: Controls['faults'];
  recorder: Recorder;
}

export function makeControls({ world, faults, recorder }: ControlParts): Controls {
  const { books, agenda, post, merchant, settings, clock } = world;
  return {
    settings,
    faults,
    webhook: {
      state() {
        const events = post.events().map(({ id, name, body, created, due, attempts, state }) => {
          return { id, name, body, created, due, attempts, state };
        });
        return { url: post.url, disabled: post.disabled, events };
      },
      setUrl(url) {
        post.url = url;
      },
      rotateSecret(secret) {
        merchant.webhookSecret = secret;
      },
      enable() {
        post.disabled = false;
      },
      release: () => post.releaseHeld(),
      replay: (eventId) => post.replay(eventId),
    },
    rotateKeySecret: (secret, graceHours) => merchant.rotateKeySecret(secret, graceHours),
    ledger: () => ledgerOf(books),
    record: () => recorder.all(),
    state: () => ({ ...books.all(), appointments: agenda.all() }),
    now: () => clock.now(),
    advance(milliseconds) {
      if (!('advance' in clock)) throw new NotNow('The clock of this local Razorpay cannot be moved.');
      (clock as MovableClock).advance(milliseconds);
      beat(world);
    },
    async idle() {
      beat(world);
      await post.idle();
    },
    async reset() {
      books.clear();
      agenda.replace([]);
      post.disabled = false;
      await post.replace([]);
      faults.api.clear();
      faults.webhook.clear();
      recorder.clear();
      Object.assign(settings, defaultSettings());
    },
  };
}
