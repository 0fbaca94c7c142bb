import { statement } from '../../../src/store/database.ts';
import type { Handset } from '../../../src/sandbox/twilio/handset.ts';
import type { MessageView } from '../../../src/sandbox/twilio/phone-view.ts';
import { smsSender, type World, whatsappSender } from '../world.ts';

type App = 'whatsapp' | 'sms';

/** Somebody in a script, with a phone and how far they have read. */
export interface Person {
  name: string;
  phone: Handset;
  app: App;
  read: number;
  /** How far they have read in the other app. */
  otherRead?: number;
}

const staffPhone = statement(
  'test staff phone',
  `select a.address from staff s join restaurants r on r.id = s.restaurant_id
     join addresses a on a.person_id = s.person_id and a.channel = 'sms'
    where r.slug = $1 and s.rank = $2`,
);

const prefixes: Record<string, string> = { India: '+91981230', Britain: '+447700900', America: '+1212555' };

/** The people of one script. */
export class Cast {
  readonly people = new Map<string, Person>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  diner(name: string, app: App, country: string, withoutNumber: boolean): void {
    const index = String(this.people.size + 1).padStart(3, '0');
    const prefix = prefixes[country] ?? '+91981230';
    // Drama numbers where a country keeps some; the American ones need four digits of the 555-01xx range.
    const number =
      country === 'America'
        ? `${prefix}01${index.slice(1)}`
        : country === 'Britain'
          ? `${prefix}${index}`
          : `${prefix}0${index}`;
    const phone = this.world.twilio.phone(withoutNumber ? `IN.TEST${index}` : number);
    phone.profileName = name;
    this.people.set(name, { name, phone, app, read: 0 });
  }

  /** Staff begin their shift by saying hi, which opens WhatsApp's window. */
  async staff(name: string, slug: string, rank: number, app: App): Promise<void> {
    const [row] = await this.world.thali.db.rows<{ address: string }>(staffPhone, [slug, rank]);
    if (!row) throw new Error(`Nobody works at ${slug} in place ${rank + 1}.`);
    await this.hired(name, row.address, app);
  }

  async hired(name: string, number: string, app: App = 'whatsapp'): Promise<void> {
    const person: Person = { name, phone: this.world.twilio.phone(number), app, read: 0 };
    this.people.set(name, person);
    if (app === 'whatsapp') {
      person.phone.whatsapp.send('hi', { sender: whatsappSender });
      await this.world.quiet();
    }
    person.read = this.messages(person).length;
  }

  get(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`Nobody in this script is called ${name}.`);
    return person;
  }

  /** From now on the person writes and reads in the other app of their phone; what came there meanwhile is unread. */
  turn(name: string, app: App): Person {
    const person = this.get(name);
    const { read } = person;
    Object.assign(person, { app, read: person.otherRead ?? 0, otherRead: read });
    return person;
  }

  /** The code that joins two chats, as the person was told it last in either app. */
  linkCode({ phone }: Person): string {
    const heard = [...phone.whatsapp.messages(), ...phone.sms.messages()];
    const code = heard.map(({ text }) => /"link ([A-Z]{6})"/.exec(text)?.[1]).findLast((found) => found);
    if (!code) throw new Error('Nobody was told a code.');
    return code;
  }

  sender(person: Person): string {
    return person.app === 'whatsapp' ? whatsappSender : smsSender;
  }

  app(person: Person) {
    return person.phone[person.app];
  }

  /** What reached the person in this app, oldest first. */
  messages(person: Person): MessageView[] {
    return this.app(person)
      .messages()
      .filter((m) => m.direction === 'received');
  }

  /** What a person has received and the script has not spoken of yet. */
  unread(person: Person): MessageView[] {
    return this.messages(person).slice(person.read);
  }

  /** Both sides of every thread, for a failure's message. */
  transcript(): string {
    return [...this.people.values()]
      .map((person) => {
        const lines = this.app(person)
          .messages()
          .map((m) => {
            const offers = [
              ...(m.buttons ?? []).map((b) => b.title),
              ...(m.list?.rows.map((r) => `${r.title} (${r.description ?? ''})`) ?? []),
            ];
            const text = m.text.replaceAll('\n', '\n      ');
            return `  ${m.direction === 'sent' ? '>' : '<'} ${text}${offers.length > 0 ? `\n      [${offers.join('] [')}]` : ''}`;
          });
        return `${person.name} (${person.app})\n${lines.join('\n')}`;
      })
      .join('\n\n');
  }
}

/** The labels a message offers, whether as buttons, as a list or as numbers. */
export function offersOf(message: MessageView): string[] {
  const shown = [
    ...(message.buttons ?? []).map((b) => b.title),
    ...(message.list?.rows.map((r) => r.title) ?? []),
  ];
  if (shown.length > 0) return shown;
  const offers: string[] = [];
  for (const [, number, label = ''] of message.text.matchAll(/^(\d+) (.+?)(?: \(.*\))?$/gm)) {
    // A line of the text may begin with a number, too; the options begin with 1 and come last.
    if (number === '1') offers.length = 0;
    if (Number(number) === offers.length + 1) offers.push(label);
  }
  return offers;
}
