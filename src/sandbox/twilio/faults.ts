import { randomUUID } from 'node:crypto';

/** What may go wrong with an API call. The first five happen before any effect, the next two after it. */
export type ApiEffect =
  /** 429 with code 20429. */
  | { kind: 'too-many-requests' }
  /** 500 with a JSON envelope. */
  | { kind: 'server-error' }
  /** 503 with an HTML page, as a proxy in front of the API would answer. */
  | { kind: 'unavailable' }
  /** No answer, ever. */
  | { kind: 'hang' }
  /** The connection is cut without an answer. */
  | { kind: 'cut' }
  /** The work is done, then the connection is cut: the answer is lost after the effect. */
  | { kind: 'done-then-cut' }
  /** The work is done, then nothing. */
  | { kind: 'done-then-hang' }
  /** The status callbacks are sent and answered before the API answers. */
  | { kind: 'callbacks-first' }
  /** Any refusal of Twilio's error dictionary. */
  | { kind: 'refuse'; code: number; status?: number | undefined; message?: string | undefined };

/** What may go wrong with a webhook. */
export type WebhookEffect =
  /** Sent `copies` times more, with the same idempotency token. */
  | { kind: 'duplicate'; copies?: number | undefined }
  /** Taken out of its line and sent `milliseconds` later; later ones overtake it. */
  | { kind: 'delay'; milliseconds: number }
  /** Kept back until `count` are together (or `waitMs` has passed), then sent newest first. */
  | { kind: 'reorder'; count?: number | undefined; waitMs?: number | undefined }
  /** Never sent. */
  | { kind: 'drop' };

/** What may go wrong with a message after it was accepted. */
export type DeliveryEffect =
  /** It stays at `sent` for ever, as with a WhatsApp user who blocked the sender. */
  | { kind: 'stuck' }
  /** It ends as `failed` (at once) or `undelivered` (after `sent`) with this error code. */
  | { kind: 'fail'; code: number; status?: 'failed' | 'undelivered' | undefined };

/** When a rule applies: every condition given must hold. */
export interface FaultMatch {
  /** accounts, messages, media, content, verify or lookup. */
  product?: string | undefined;
  method?: string | undefined;
  to?: string | undefined;
  from?: string | undefined;
  /** `message` or `status`, for webhooks. */
  webhook?: string | undefined;
}

/** How often: `times` occasions (once when neither is given), or `percent` of all until removed. */
export interface FaultDose {
  times?: number | undefined;
  percent?: number | undefined;
  match?: FaultMatch | undefined;
}

/** A fault as it was asked for. */
export type FaultRequest = FaultDose &
  (
    | { on: 'api'; effect: ApiEffect }
    | { on: 'webhook'; effect: WebhookEffect }
    | { on: 'delivery'; effect: DeliveryEffect }
  );

/** A fault waiting for its occasion. `left` is null for a percentage. */
export type Fault = FaultRequest & { id: string; left: number | null; struck: number };

/** Faults on demand. */
export interface Faults {
  add(request: FaultRequest): Fault;
  remove(id: string): boolean;
  clear(): void;
  all(): Fault[];
  /** The effect due on this occasion, if any; counts it. */
  onApi(facts: FaultMatch): ApiEffect | null;
  onWebhook(facts: FaultMatch): { id: string; effect: WebhookEffect } | null;
  onDelivery(facts: FaultMatch): DeliveryEffect | null;
}

/** See `Faults`. `chance` decides percentages. */
export function createFaults(chance: () => number): Faults {
  let rules: Fault[] = [];

  function strikes(rule: Fault, facts: FaultMatch): boolean {
    const match = rule.match ?? {};
    const suits =
      (match.product === undefined || match.product === facts.product) &&
      (match.method === undefined || match.method === facts.method) &&
      (match.to === undefined || match.to === facts.to) &&
      (match.from === undefined || match.from === facts.from) &&
      (match.webhook === undefined || match.webhook === facts.webhook);
    if (!suits) return false;
    return rule.left === null ? chance() * 100 < (rule.percent ?? 0) : true;
  }

  function take(on: Fault['on'], facts: FaultMatch): Fault | null {
    if (rules.length === 0) return null;
    const rule = rules.find((each) => each.on === on && strikes(each, facts));
    if (rule === undefined) return null;
    rule.struck += 1;
    if (rule.left !== null) {
      rule.left -= 1;
      if (rule.left <= 0) rules = rules.filter((each) => each !== rule);
    }
    return rule;
  }

  return {
    add(request) {
      const left = request.percent === undefined ? Math.max(1, Math.trunc(request.times ?? 1)) : null;
      // A reordering needs as many occasions as it holds webhooks.
      const needed = request.effect.kind === 'reorder' && left === 1 ? (request.effect.count ?? 2) : left;
      const rule: Fault = { ...request, id: randomUUID(), left: needed, struck: 0 };
      rules = [...rules, rule];
      return rule;
    },
    remove(id) {
      const before = rules.length;
      rules = rules.filter((rule) => rule.id !== id);
      return rules.length < before;
    },
    clear() {
      rules = [];
    },
    all: () => [...rules],
    onApi(facts) {
      const rule = take('api', facts);
      return rule?.on === 'api' ? rule.effect : null;
    },
    onWebhook(facts) {
      const rule = take('webhook', facts);
      return rule?.on === 'webhook' ? { id: rule.id, effect: rule.effect } : null;
    },
    onDelivery(facts) {
      const rule = take('delivery', facts);
      return rule?.on === 'delivery' ? rule.effect : null;
    },
  };
}
