import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../errors.ts';
import { readEvents } from './chat-events.ts';
import type { Channel } from './twilio/addresses.ts';
import type { MessageView, PhoneView } from './twilio/phone-view.ts';

/** Milliseconds between tries to open the live stream again. */
const patience = 1_000;

/** A message that appeared on the phone. */
export interface Arrival {
  sender: string;
  message: MessageView;
}

/** A phone of the stand-in world, over HTTP. Its methods throw an `OperatorError` in a sentence. */
export interface House {
  /** Makes the phone, or takes it as it is; gives a name to it when one is given. */
  take(number: string, name: string | undefined): Promise<PhoneView>;
  phones(): Promise<PhoneView[]>;
  /** Does something a person does: send, tap, pick, location, photo, voice, open. */
  act(number: string, app: Channel, act: string, body: object): Promise<void>;
  /** Hears of every message on a phone until `stop` is aborted, also over a Thali that is away for a while. */
  follow(number: string, ears: Ears, stop: AbortSignal): Promise<void>;
}

/** Who hears what of a phone. */
export interface Ears {
  message(arrival: Arrival): void;
  /** The stream is open: from here on nothing is missed. */
  open(): void;
  cut(): void;
}

const phonePath = (number: string) => `/sandbox/phones/${encodeURIComponent(number)}`;

/** The stand-in world of the Thali at `url`. */
export function openHouse(url: string): House {
  const away = () => new OperatorError(`Thali is not running at ${url}. Start it with: npm start`);

  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw away();
    });
    const answer = (await response.json().catch(() => ({}))) as T & { error?: string };
    if (response.ok) return answer;
    if (answer.error === undefined) {
      throw new OperatorError(
        `Thali at ${url} has no phones to type on (${response.status}): only one with stand-ins does. Start it with: npm start`,
      );
    }
    throw new OperatorError(answer.error);
  }

  return {
    take: (number, name) =>
      call('POST', '/sandbox/phones', { number, ...(name === undefined ? {} : { profileName: name }) }),
    phones: async () => (await call<{ phones: PhoneView[] }>('GET', '/sandbox/phones')).phones,
    async act(number, app, act, body) {
      await call('POST', `${phonePath(number)}/${app}/${act}`, body);
    },
    async follow(number, ears, stop) {
      let last = '';
      while (!stop.aborted) {
        const query = `?phone=${encodeURIComponent(number)}${last === '' ? '' : `&lastEventId=${last}`}`;
        const stream = await fetch(new URL(`/sandbox/events${query}`, url), { signal: stop }).catch(
          () => undefined,
        );
        if (stream?.ok === true && stream.body !== null) {
          ears.open();
          await readEvents(stream.body, (id, type, data) => {
            last = id;
            if (type === 'message') ears.message(JSON.parse(data) as Arrival);
          }).catch(() => undefined);
          if (!stop.aborted) ears.cut();
        }
        await pause(patience, undefined, { signal: stop }).catch(() => undefined);
      }
    },
  };
}
