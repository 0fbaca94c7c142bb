import { smsSender, type World, whatsappSender } from './world.ts';

/** A guest's phone in a test: says things and waits for what comes of them. */
export interface DinerPhone {
  /** Writes, and waits until everybody has dealt with it. */
  say(...texts: string[]): Promise<void>;
  /** What reached the phone, oldest first. */
  heard(): string[];
}

/** The phone with this number, its owner called so. */
export function dinerPhone(
  world: World,
  number: string,
  name: string,
  app: 'whatsapp' | 'sms' = 'whatsapp',
): DinerPhone {
  const phone = world.twilio.phone(number);
  phone.profileName = name;
  const sender = app === 'whatsapp' ? whatsappSender : smsSender;
  return {
    async say(...texts) {
      for (const text of texts) {
        phone[app].send(text, { sender });
        await world.quiet();
      }
    },
    heard: () =>
      phone[app]
        .messages()
        .filter((message) => message.direction === 'received')
        .map((message) => message.text),
  };
}
