import { acceptMessage } from './accept.ts';
import { personAddress, senderAddress, written } from './addresses.ts';
import { type ApiAnswer, type ApiCall, type ApiRoute, addressParam } from './api-call.ts';
import { Refusal } from './errors.ts';
import { type Message, isFinal } from './message.ts';
import { messageResource } from './message-resource.ts';
import { messagePage } from './pages.ts';
import { readSendRequest } from './send-request.ts';
import { day } from './times.ts';
import type { World } from './world.ts';

const list = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages\.json$/;
const one = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages\/((?:SM|MM)[0-9a-f]{32})\.json$/;

/** The Messages resource. */
export const messageRoutes: ApiRoute[] = [
  { method: 'POST', pattern: list, product: 'messages', handle: create },
  { method: 'GET', pattern: list, product: 'messages', handle: listMessages },
  {
    method: 'GET',
    pattern: one,
    product: 'messages',
    handle: (world, call) => answer(world, 200, find(world, call)),
  },
  { method: 'POST', pattern: one, product: 'messages', handle: update },
  { method: 'DELETE', pattern: one, product: 'messages', handle: remove },
];

function answer(world: World, status: number, message: Message): ApiAnswer {
  return { status, body: messageResource(world.account.sid, message) };
}

/** The message a path names. Throws Refusal 20404 when there is none. */
export function find(world: World, call: ApiCall): Message {
  const message = world.messages.findShown(call.captured[1] ?? '');
  if (message === undefined) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return message;
}

function create(world: World, call: ApiCall): ApiAnswer {
  const message = acceptMessage(world, readSendRequest(call.form, world.now()), 'outbound-api');
  return { ...answer(world, 201, message), accepted: message };
}

function listMessages(world: World, call: ApiCall): ApiAnswer {
  const to = addressParam(call.query, 'To');
  const from = addressParam(call.query, 'From');
  const dates = [...call.query].filter(([name, value]) => /^DateSent[<>]?$/.test(name) && value !== '');
  const wanted = {
    to: to === undefined ? undefined : normal(to),
    from: from === undefined ? undefined : normal(from),
    suits:
      dates.length === 0
        ? undefined
        : (message: Message) => dates.every(([name, value]) => suitsDate(message, name.slice(8), value)),
  };
  const present = (message: Message): unknown => messageResource(world.account.sid, message);
  return { status: 200, body: messagePage(world.messages, wanted, call.path, call.query, present) };
}

function normal(text: string): string {
  const address = personAddress(text) ?? senderAddress(text);
  return address === null ? text : written(address);
}

/**
 * `DateSent` takes a day or a moment, in GMT. A message not yet sent counts by its creation, so that a look before
 * a repeated send finds what was accepted a moment ago.
 */
function suitsDate(message: Message, relation: string, value: string): boolean {
  const at = message.sentAt ?? message.createdAt;
  const wholeDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const bound = Date.parse(value);
  if (Number.isNaN(bound)) return true;
  if (relation === '') return day(at) === value.slice(0, 10);
  if (wholeDay) return relation === '<' ? day(at) <= value : day(at) >= value;
  const second = Math.floor(at / 1000) * 1000;
  return relation === '<' ? second <= bound : second >= bound;
}

function update(world: World, call: ApiCall): ApiAnswer {
  const message = find(world, call);
  const body = call.form.get('Body');
  const status = call.form.get('Status');
  if ((body === null) === (status === null)) throw new Refusal(30400);
  if (status !== null) {
    if (status !== 'canceled') throw new Refusal(30400);
    if (message.status !== 'scheduled') throw new Refusal(30409);
    world.deliveries.cancel(message);
  } else {
    if (body !== '') throw new Refusal(30400);
    message.body = '';
    message.updatedAt = world.now();
  }
  return answer(world, 200, message);
}

function remove(world: World, call: ApiCall): ApiAnswer {
  const message = find(world, call);
  if (!isFinal(message) && message.status !== 'sent') throw new Refusal(20009);
  world.messages.hide(message.sid);
  return { status: 204, body: null };
}
