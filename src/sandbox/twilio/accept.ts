import { written } from './addresses.ts';
import type { Message } from './message.ts';
import { segmentsOf } from '../../domain/segments.ts';
import { contentOf } from './send-content.ts';
import type { SendRequest } from './send-request.ts';
import { routeOf } from './send-route.ts';
import { newSid } from './sids.ts';
import type { World } from './world.ts';

/**
 * Accepts a message: from here on it exists, is in the ledger and will be sent. With a Messaging Service it starts
 * `accepted` with no segments counted, without one `queued`. Throws Refusal when Twilio would not take it.
 */
export function acceptMessage(
  world: World,
  request: SendRequest,
  direction: 'outbound-api' | 'outbound-reply',
  origin: 'application' | 'twilio' = 'application',
): Message {
  const route = routeOf(world, request);
  const { body, shown, template } = contentOf(world, request, route.to.channel);
  const now = world.now();
  const byService = route.serviceSid !== null;
  const message: Message = {
    sid: newSid(shown.media.length > 0 ? 'MM' : 'SM'),
    ordinal: world.messages.nextOrdinal(),
    direction,
    origin,
    channel: route.to.channel,
    from: route.from === null ? null : written(route.from),
    to: written(route.to),
    body,
    shown,
    status: request.sendAt !== null ? 'scheduled' : byService ? 'accepted' : 'queued',
    errorCode: null,
    segments: byService ? 0 : route.to.channel === 'whatsapp' ? 1 : segmentsOf(shown.text).count,
    serviceSid: route.serviceSid,
    statusCallback: request.statusCallback,
    template,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
    sendAt: request.sendAt,
    repliesTo: null,
    reaction: null,
    hook: null,
  };
  world.messages.add(message);
  world.ledger.enter(message);
  world.changed();
  return message;
}
