import { api } from './api.ts';

/** A fault one can order, in words for people. */
export interface Trouble {
  name: string;
  about: string;
  order: () => Promise<unknown>;
}

/** Milliseconds by which a slow Twilio answers late. */
const slowness = 3_000;

const messages = { product: 'messages', method: 'POST' };

/** The faults worth showing; docs/local-twilio.md has all of them. */
export const troubles: readonly Trouble[] = [
  {
    name: 'Twilio fails 3 times in 10',
    about:
      'Every message has a 30 % chance of an error, until you clear it. Nothing may be lost or come twice.',
    order: () => api.addFault({ on: 'api', effect: { kind: 'unavailable' }, percent: 30, match: messages }),
  },
  {
    name: 'The next message comes in twice',
    about: 'Twilio posts the same message two times. Thali must answer it once.',
    order: () =>
      api.addFault({
        on: 'webhook',
        effect: { kind: 'duplicate', copies: 1 },
        match: { webhook: 'message' },
      }),
  },
  {
    name: 'Twilio is slow',
    about: `Every answer takes ${slowness / 1000} seconds longer, until you clear it.`,
    order: () => api.changeSettings({ latencyMs: slowness }),
  },
  {
    name: 'The next answer is lost',
    about: 'Twilio sends the message, but the line breaks before it says so. It must not be sent again.',
    order: () => api.addFault({ on: 'api', effect: { kind: 'done-then-cut' }, match: messages }),
  },
];

const kinds: Record<string, string> = {
  unavailable: 'Twilio fails 3 times in 10',
  duplicate: 'The next message comes in twice',
  'done-then-cut': 'The next answer is lost',
};

/** The name of a waiting fault; its kind where somebody else ordered it. */
export function nameOf(kind: string): string {
  return kinds[kind] ?? kind;
}

/** Ends every fault and slowness. */
export async function clearAll(): Promise<void> {
  await api.clearFaults();
  await api.changeSettings({ latencyMs: 0 });
}
