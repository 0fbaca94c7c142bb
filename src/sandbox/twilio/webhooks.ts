import type { WebhookEffect } from './faults.ts';
import { newUuid } from './sids.ts';
import { Lines } from './tasks.ts';
import { policyOf } from './webhook-policy.ts';
import { type Webhook, type WebhookAnswer, createTransport } from './webhook-transport.ts';
import type { World } from './world.ts';

/** Delivers webhooks: signed, retried, in order, or in whatever disorder a fault asks for. */
export interface Webhooks {
  /** Resolves when the webhook and its consequences are through. `then` gets each answer, null when there was none. */
  post(webhook: Webhook, then?: (answer: WebhookAnswer | null) => Promise<void>): Promise<void>;
  /** Resolves when what stands in `line` now is through. */
  emptied(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Webhooks a reordering keeps back until they are enough, or have waited long enough. */
interface Group {
  kept: { send: () => Promise<void>; through: () => void }[];
  complete: () => void;
}

/** See `Webhooks`. */
export function createWebhooks(world: () => World): Webhooks {
  const transport = createTransport(world);
  const lines = new Lines();
  const groups = new Map<string, Group>();
  let closed = false;

  async function deliver(
    webhook: Webhook,
    token: string,
    then?: (answer: WebhookAnswer | null) => Promise<void>,
  ): Promise<void> {
    let result = await transport.persist(webhook, token);
    if ('failure' in result) {
      const { recorder, clock } = world();
      const messageSid = webhook.params['MessageSid'] ?? null;
      const message = result.code === 11200 ? 'HTTP retrieval failure' : 'HTTP connection failure';
      recorder.debugger.push({
        at: clock.now().toISOString(),
        code: result.code,
        message,
        messageSid,
        url: webhook.url,
      });
      if (webhook.fallbackUrl !== null && !closed) {
        const params = {
          ...webhook.params,
          ErrorCode: String(result.code),
          ErrorUrl: policyOf(webhook.url).url,
        };
        result = await transport.persist({ ...webhook, url: webhook.fallbackUrl, params }, token);
      }
    }
    await then?.('answer' in result ? result.answer : null);
  }

  /** Waits for a group to be complete, then sends it newest first; a wait cut short sends nothing any more. */
  async function letGo(id: string, group: Group, complete: Promise<boolean>, waitMs: number): Promise<void> {
    const send = await Promise.race([complete, world().tasks.pause(waitMs)]);
    groups.delete(id);
    for (const one of group.kept.toReversed()) {
      if (send) await one.send();
      one.through();
    }
  }

  function openGroup(id: string, waitMs: number): Group {
    const group: Group = { kept: [], complete: () => undefined };
    const complete = new Promise<boolean>((resolve) => {
      group.complete = () => resolve(true);
    });
    groups.set(id, group);
    world().tasks.run(() => letGo(id, group, complete, waitMs));
    return group;
  }

  function keepBack(
    id: string,
    effect: Extract<WebhookEffect, { kind: 'reorder' }>,
    send: () => Promise<void>,
  ): Promise<void> {
    const group = groups.get(id) ?? openGroup(id, effect.waitMs ?? 2000);
    return new Promise((through) => {
      group.kept.push({ send, through });
      if (group.kept.length >= (effect.count ?? 2)) group.complete();
    });
  }

  return {
    async post(webhook, then) {
      const token = newUuid();
      const send = (): Promise<void> => deliver(webhook, token, then);
      const facts = { webhook: webhook.kind, from: webhook.params['From'], to: webhook.params['To'] };
      const fault = world().faults.onWebhook(facts);
      if (fault === null) return lines.add(webhook.line, send);
      const { effect } = fault;
      switch (effect.kind) {
        case 'duplicate': {
          const times = 1 + Math.max(1, effect.copies ?? 1);
          await Promise.all(Array.from({ length: times }, () => lines.add(webhook.line, send)));
          return;
        }
        case 'delay':
          if (await world().tasks.pause(effect.milliseconds)) await send();
          return;
        case 'reorder':
          return keepBack(fault.id, effect, send);
        case 'drop': {
          const { recorder, clock } = world();
          recorder.webhooks.push({
            at: clock.now().toISOString(),
            webhook: webhook.kind,
            url: webhook.url,
            params: webhook.params,
            idempotencyToken: token,
            attempt: 0,
            outcome: 'dropped',
            status: null,
            contentType: null,
            answer: '',
            error: null,
          });
          await then?.(null);
        }
      }
    },
    emptied: (line) => lines.emptied(line),
    async close() {
      closed = true;
      await transport.close();
    },
  };
}
