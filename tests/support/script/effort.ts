import { statement } from '../../../src/store/database.ts';
import type { World } from '../world.ts';
import type { Person } from './cast.ts';

/** What a diner got, and how many messages they wrote or tapped for it. Paying is no message. */
export interface Effort {
  got: 'a booking' | 'an order' | 'a booking with an order';
  messages: number;
}

const doneBy = statement(
  'test done by',
  `select (select count(*)::int from reservations v
             where v.person_id = a.person_id and v.status in ('requested', 'confirmed')) as bookings,
          (select count(*)::int from orders o
             where o.person_id = a.person_id and o.kind <> 'deposit' and o.status in ('placed', 'accepted')) as orders
     from addresses a where a.channel = $1 and right(a.address, length($2)) = $2`,
);

/** Counts the messages that each booking and each order of one script's diners took. */
export class Efforts {
  readonly made: Effort[] = [];
  private readonly before = new Map<string, { bookings: number; orders: number; messages: number }>();

  /** Messages a person has sent so far. */
  sent(person: Person): number {
    return person.phone[person.app].messages().filter((m) => m.direction === 'sent').length;
  }

  /** After an act: whether somebody has got something by it. */
  async look(world: World, person: Person): Promise<void> {
    const [row] = await world.thali.db.rows<{ bookings: number; orders: number }>(doneBy, [
      person.app,
      person.phone.number,
    ]);
    const last = this.before.get(person.name) ?? { bookings: 0, orders: 0, messages: 0 };
    const now = { bookings: row?.bookings ?? 0, orders: row?.orders ?? 0, messages: this.sent(person) };
    const booked = now.bookings > last.bookings;
    const ordered = now.orders > last.orders;
    if (booked || ordered) {
      const got = booked && ordered ? 'a booking with an order' : booked ? 'a booking' : 'an order';
      this.made.push({ got, messages: now.messages - last.messages });
    }
    const done = booked || ordered ? now.messages : last.messages;
    this.before.set(person.name, { bookings: now.bookings, orders: now.orders, messages: done });
  }
}

/** One line for each kind of thing that was got: how often, and the least, the median and the most messages for it. */
export function effortLines(efforts: readonly Effort[]): string {
  const kinds = ['a booking', 'an order', 'a booking with an order'] as const;
  const lines = kinds.map((got) => {
    const counts = efforts
      .filter((e) => e.got === got)
      .map((e) => e.messages)
      .sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)];
    return `${got}: ${counts.length} times, by ${counts[0]} messages at least, ${median} in the median, ${counts.at(-1)} at most`;
  });
  return ['Messages a diner wrote or tapped for', ...lines.map((line) => `  ${line}`)].join('\n');
}
