import type { Fault } from '../../src/sandbox/twilio/faults.ts';
import type { App, Cast, House, Message, Phone, Sender } from './model.ts';

/** Thali said no; the message is its sentence, fit to be shown. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Thali could not be reached. */
class Away extends Error {
  override name = 'Away';
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const request: RequestInit = { method };
  if (body !== undefined) {
    request.headers = { 'content-type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  const response = await fetch(path, request).catch(() => {
    throw new Away('Thali is not answering. Nothing was sent.');
  });
  if (response.status === 204) return undefined as T;
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as T;
  const { error, title } = answer as { error?: string; title?: string };
  throw new Refused(error ?? title ?? `Thali answered with an error (${response.status}).`);
}

const phonePath = (number: string) => `/sandbox/phones/${encodeURIComponent(number)}`;

/** Every request the page makes. Each throws `Refused` or `Away`. */
export const api = {
  house: () => call<House>('GET', '/phones/house'),
  cast: () => call<Cast>('GET', '/phones/cast'),
  moveClock: (minutes: number) => call<{ now: string }>('POST', `/phones/clock/${minutes}`),
  senders: async () => (await call<{ senders: Sender[] }>('GET', '/sandbox/senders')).senders,
  phones: async () => (await call<{ phones: Phone[] }>('GET', '/sandbox/phones')).phones,
  phone: (number: string) => call<Phone>('GET', phonePath(number)),
  /** Makes a phone; without `number` a WhatsApp user who has none. */
  add: (phone: { number?: string; country?: string; profileName: string }) =>
    call<Phone>('POST', '/sandbox/phones', phone),
  change: (number: string, change: { profileName?: string; conditions?: string[] }) =>
    call<Phone>('PATCH', phonePath(number), change),
  /** The newest 100 messages, or those before `before`; oldest first. */
  async messages(number: string, sender: string, before?: string) {
    const query = before === undefined ? '' : `?before=${before}`;
    const path = `${phonePath(number)}/threads/${encodeURIComponent(sender)}/messages${query}`;
    return (await call<{ messages: Message[] }>('GET', path)).messages;
  },
  /** Something a person does that makes a message. */
  say: (number: string, app: App, act: string, body: object) =>
    call<Message>('POST', `${phonePath(number)}/${app}/${act}`, body),
  /** Something a person does to a thread: open, block, unblock. */
  touch: (number: string, app: App, act: string, body: object) =>
    call<Phone>('POST', `${phonePath(number)}/${app}/${act}`, body),
  faults: async () => (await call<{ faults: Fault[] }>('GET', '/sandbox/faults')).faults,
  addFault: (fault: object) => call<Fault>('POST', '/sandbox/faults', fault),
  clearFaults: () => call<void>('DELETE', '/sandbox/faults'),
  settings: () => call<{ latencyMs: number }>('GET', '/sandbox/settings'),
  changeSettings: (change: { latencyMs: number }) =>
    call<{ latencyMs: number }>('PATCH', '/sandbox/settings', change),
};

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
