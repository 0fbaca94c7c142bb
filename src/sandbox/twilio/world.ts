import { randomInt } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { type ContentStore, createContentStore } from './content-store.ts';
import { type Deliveries, createDeliveries } from './delivery.ts';
import { type EventHub, createEventHub } from './events.ts';
import { type Faults, createFaults } from './faults.ts';
import { type Ledger, createLedger } from './ledger.ts';
import { MediaStore } from './media.ts';
import { MessageStore } from './message-store.ts';
import { phoneChanged } from './phone-events.ts';
import { type Phones, createPhones } from './phones.ts';
import { type Recorder, createRecorder } from './recorder.ts';
import { type Senders, createSenders } from './senders.ts';
import {
  type LocalTwilioOptions,
  type Settings,
  createChance,
  usualPace,
  usualSmsCountries,
} from './settings.ts';
import { type Tasks, createTasks } from './tasks.ts';
import { type VerifyStore, createVerifyStore } from './verify-store.ts';
import { type Webhooks, createWebhooks } from './webhooks.ts';

/** Everything the local Twilio knows and does, handed to each of its parts. */
export interface World {
  readonly account: { readonly sid: string; token: string; readonly createdAt: number };
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: Settings;
  readonly messagingServices: readonly string[] | null;
  readonly senders: Senders;
  readonly messages: MessageStore;
  readonly media: MediaStore;
  readonly contents: ContentStore;
  readonly verify: VerifyStore;
  readonly phones: Phones;
  readonly ledger: Ledger;
  readonly recorder: Recorder;
  readonly events: EventHub;
  readonly faults: Faults;
  readonly tasks: Tasks;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly chance: () => number;
  /** Moments of TwiML replies by pair of addresses, for Twilio's brake on talking bots. */
  readonly recentReplies: Map<string, number[]>;
  /** Own address, known once listening: `http://127.0.0.1:4010`. */
  url: string;
  /** Unix milliseconds by the clock handed in. */
  now(): number;
  /** Notes that something worth keeping over a restart has changed. */
  changed(): void;
}

/** Builds the parts and joins them. */
export function createWorld(options: LocalTwilioOptions, changed: () => void): World {
  const { clock, log } = options;
  const chance = createChance(options.seed ?? randomInt(2 ** 31));
  const senders = createSenders(options.senders);
  const events = createEventHub(2000);
  const smsCountries = options.smsCountries ?? usualSmsCountries;
  const world: World = {
    account: { sid: options.accountSid, token: options.authToken, createdAt: clock.now().getTime() },
    clock,
    log,
    settings: {
      pace: { ...usualPace, ...options.pace },
      latencyMs: 0,
      mediaNeedsAuth: false,
      approvals: 'approve',
    },
    messagingServices: options.messagingServices ?? null,
    senders,
    messages: new MessageStore(),
    media: new MediaStore(),
    contents: createContentStore(),
    verify: createVerifyStore(options.accountSid, options.verifyServiceSid, clock.now().getTime()),
    phones: createPhones(senders, smsCountries, chance, (phone) => events.emit(phoneChanged(phone))),
    ledger: createLedger(),
    recorder: createRecorder(options.recorded ?? 2000),
    events,
    faults: createFaults(chance),
    tasks: createTasks(log),
    webhooks: createWebhooks(() => world),
    deliveries: createDeliveries(() => world),
    chance,
    recentReplies: new Map(),
    url: '',
    now: () => clock.now().getTime(),
    changed,
  };
  return world;
}
