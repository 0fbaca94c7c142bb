import type { Language } from '../../src/domain/meaning.ts';
import type { MessageView } from '../../src/sandbox/twilio/phone-view.ts';
import { dinerPhone } from './diner-phone.ts';
import { offersOf } from './script/cast.ts';
import { payAs } from './script/providers.ts';
import { smsSender, type World, whatsappSender } from './world.ts';

export type App = 'whatsapp' | 'sms';

/**
 * What a guest does: writes, takes the nth thing offered, pays; or the restaurant accepts. SMS knows no profile's name:
 * there it `is named` in a message of its own, or behind what is written.
 */
export type Act =
  | (Record<Language, string> & { named?: true })
  | { takes: number }
  | 'is named'
  | 'pays'
  | 'is accepted';

/** A way to a table, or to a table with food, the same in every language. */
export interface Journey {
  got: 'a table' | 'a table, food, payment';
  way: 'said at once' | 'asked for' | 'by taps';
  acts: readonly Act[];
}

/** Who goes it. */
export interface Traveller {
  number: string;
  name: string;
  app: App;
  language: Language;
}

/** What it took: messages to the guest and from them, and the segments of those to them. */
export interface Toll {
  out: number;
  in: number;
  segments: number;
}

const nameIn: Record<Language, string> = { en: 'name', hi: 'नाम', 'hi-Latn': 'naam' };

/** Goes a journey on one phone. `staff`: the number that hears of it at the restaurant. */
export async function travel(
  world: World,
  staff: string,
  { number, name, app, language }: Traveller,
  { acts }: Journey,
): Promise<Toll> {
  const handset = world.twilio.phone(number)[app];
  const phone = dinerPhone(world, number, name, app);
  const received = () => handset.messages().filter((m) => m.direction === 'received');
  for (const act of acts) {
    const newest = received().at(-1);
    if (act === 'pays') await payAs(world, '');
    else if (act === 'is accepted') await accept(world, staff);
    else if (act === 'is named') {
      if (app === 'sms') await phone.say(name);
    } else if ('takes' in act) await take(world, handset, app, newest, act.takes);
    else
      await phone.say(
        act.named && app === 'sms' ? `${act[language]}, ${nameIn[language]} ${name}` : act[language],
      );
  }
  return {
    out: received().length,
    in: handset.messages().length - received().length,
    segments: received().reduce((sum, m) => sum + m.segments, 0),
  };
}

type Handset = ReturnType<World['twilio']['phone']>[App];

async function take(
  world: World,
  phone: Handset,
  app: App,
  message: MessageView | undefined,
  nth: number,
): Promise<void> {
  const label = message && offersOf(message)[nth - 1];
  if (!label) throw new Error(`There is no choice ${nth} in: ${message?.text}`);
  const aim = { sender: app === 'whatsapp' ? whatsappSender : smsSender, replyTo: message.sid };
  if (app === 'sms') phone.send(String(nth), aim);
  else if (message.list) phone.pick(label, aim);
  else phone.tap(label, aim);
  await world.quiet();
}

async function accept(world: World, staff: string): Promise<void> {
  const phone = world.twilio.phone(staff).whatsapp;
  const asked = phone.messages().findLast((m) => m.direction === 'received' && offersOf(m).length > 0);
  if (!asked) throw new Error('Nobody asked the restaurant.');
  phone.tap(offersOf(asked)[0] ?? '', { sender: whatsappSender, replyTo: asked.sid });
  await world.quiet();
}
