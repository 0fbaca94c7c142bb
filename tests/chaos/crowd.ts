import { messageForm, twilioForm } from '../support/signed.ts';

/** What people write, of every sort: small talk, search, booking, ordering, changing their mind. */
export const lines = [
  'hi',
  'chaos kitchen',
  'menu',
  '2 dal',
  'cart',
  'table for 2 tomorrow 8pm at chaos kitchen',
  'yes',
  'confirm',
  'my bookings',
  'cancel',
  'help',
  'back',
  'start over',
  'table for 3 tomorrow 7:30pm at chaos kitchen',
  'yes',
  'north indian',
  'what is this',
  'हिंदी',
  'english',
  'make it 4 people',
];

/** Somebody with a phone, who writes the next thing once the last has arrived. */
export interface Writer {
  address: string;
  /** Message ids that were accepted with 200, in order. */
  accepted: string[];
}

export interface Crowd {
  writers: Writer[];
  /** Deliveries that had to be made again. */
  retries: number;
}

/** Where Thali is, and a promise that resolves when it can be reached. */
export interface Reachable {
  url: string;
  open(): Promise<unknown>;
}

/**
 * Lets `people` write `each` messages. Every message is delivered as Twilio does it with retries on: again, under the
 * same id and as soon as somebody is there, until it is answered with 200. `onAccepted` is called after each.
 */
export async function letWrite(
  thali: Reachable,
  people: number,
  each: number,
  onAccepted: (count: number) => void = () => undefined,
): Promise<Crowd> {
  const hook = `${thali.url}/hooks/twilio/message`;
  const crowd: Crowd = { writers: [], retries: 0 };
  let count = 0;
  async function deliver(form: Record<string, string>): Promise<void> {
    const request = twilioForm(hook, form);
    for (;;) {
      const status = await fetch(hook, {
        ...request,
        headers: { ...(request.headers as Record<string, string>), connection: 'close' },
      }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
      if (status === 200) return;
      if (status !== 0 && status < 500) throw new Error(`A signed message was answered ${status}.`);
      crowd.retries += 1;
      await thali.open();
    }
  }
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const writer: Writer = { address: `whatsapp:+9198128${String(10_000 + person)}`, accepted: [] };
      crowd.writers.push(writer);
      for (let i = 0; i < each; i++) {
        const form = messageForm(writer.address, lines[(i * 7 + person) % lines.length] ?? 'hi');
        await deliver(form);
        writer.accepted.push(form.MessageSid ?? '');
        onAccepted((count += 1));
      }
    }),
  );
  return crowd;
}
