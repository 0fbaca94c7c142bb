import { type Act, writeEffects } from '../../src/acts/act.ts';
import { cancel } from '../../src/acts/book.ts';
import { checkout } from '../../src/acts/checkout.ts';
import { decide } from '../../src/acts/decide.ts';
import { abandonPayment } from '../../src/acts/pay.ts';
import { refundAgain, refundNow, refundTerms } from '../../src/acts/refund-lines.ts';
import { payRest } from '../../src/acts/rest.ts';
import { review } from '../../src/acts/review.ts';
import { openAround } from '../../src/converse/around.ts';
import { actIn, type TurnTools } from '../../src/converse/take-turn.ts';
import { type OrderEvent, orderStatuses, step } from '../../src/domain/status.ts';
import { again } from '../../src/store/again.ts';
import { insertCartLine, openCart } from '../../src/store/carts.ts';
import { type Conversation, openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { numberOfOrder } from '../../src/store/order-money.ts';
import { getOrder, lockOrder, type Order, saveOrder } from '../../src/store/orders.ts';
import { type Payment, paymentsOfOrder } from '../../src/store/payments.ts';
import { getRestaurantBySlug } from '../../src/store/restaurants.ts';
import { latestTicket } from '../../src/store/tickets.ts';
import { reconcile } from '../../src/work/reconcile.ts';
import type { World } from './world.ts';

const me = '00000000-0000-4000-8000-00000000000b';
const sender = 'whatsapp:+14155550100';

const leasesOver = statement(
  'test leases over',
  `update outbox set claimed_until = now() - interval '1 second' where state = 'waiting' and claimed_until is not null`,
);

/** One guest with an order at one restaurant, and everybody who may do something about its money. */
export class MoneyLife {
  readonly world: World;
  readonly slug: string;
  private readonly tools: TurnTools;
  private readonly diner: Conversation;
  private readonly staff: Conversation;
  /** What the guest is called on the order. */
  private readonly name: string;
  /** Whether the next act's process dies before it has done anything about what it wrote. */
  private dying = false;
  orderId = '';
  /** All orders of this life; the one that is acted on is the last. */
  readonly orderIds: string[] = [];

  private constructor(
    world: World,
    slug: string,
    people: { diner: Conversation; staff: Conversation },
    name: string,
    tools: TurnTools,
  ) {
    this.world = world;
    this.slug = slug;
    this.tools = tools;
    this.diner = people.diner;
    this.staff = people.staff;
    this.name = name;
  }

  static async begin(
    world: World,
    slug: string,
    digits: string,
    staffPhone: string,
    name = 'Asha',
  ): Promise<MoneyLife> {
    const { db } = world.thali;
    const talk = (number: string, name: string) =>
      openConversation(db, {
        sender,
        address: `whatsapp:${number}`,
        channel: 'whatsapp',
        name,
        language: 'en',
      });
    const people = { diner: await talk(`+9197${digits}`, name), staff: await talk(staffPhone, 'Ravi') };
    const life = new MoneyLife(world, slug, people, name, {
      db,
      clock: world.clock,
      around: openAround(db, world.thali.knex),
      places: { photo: (file) => file, sharedSender: sender, site: '' },
      url: (path) => path,
      senders: { whatsapp: sender, sms: '+14155550101' },
      me,
    });
    await life.order();
    return life;
  }

  /** An act as a turn does it: its effects are written with it and gone on with, unless the process dies. */
  private async act<T>(work: (act: Act) => Promise<T>): Promise<T> {
    const { thali, clock } = this.world;
    const [answer, written] = await again(() =>
      thali.db.transaction(async (tx) => {
        const act = actIn(this.tools, tx, clock.now());
        const result = await work(act);
        return [result, await writeEffects(tx, act.effects, act.now, me)] as const;
      }),
    );
    if (!this.dying) thali.engine.goOn(written);
    this.dying = false;
    await this.world.quiet();
    return answer;
  }

  die(): void {
    this.dying = true;
  }

  /** Time goes by, and what is due happens; calls of processes that died are taken over. */
  async pass(minutes: number): Promise<void> {
    await this.world.thali.db.rows(leasesOver);
    await this.world.pass(minutes);
  }

  async order(): Promise<void> {
    const orderId = await this.act(async (act) => {
      const restaurant = await getRestaurantBySlug(act.tx, this.slug);
      if (!restaurant) throw new Error('There is no such restaurant.');
      const menu = await act.menu(restaurant.id);
      const items = (menu?.sections ?? []).flatMap((section) => section.items);
      const cart = await openCart(act.tx, restaurant.id, this.diner.personId, act.now);
      if (cart.lines.length === 0)
        for (const [i, item] of items.entries())
          await insertCartLine(
            act.tx,
            cart.id,
            { itemId: item.id, quantity: i + 1, modifiers: [] },
            item.price ?? 0,
          );
      const answer = await review(act, this.diner, { restaurantId: restaurant.id });
      if (answer.kind !== 'ready') return '';
      const placed = await checkout(act, this.diner, {
        restaurantId: restaurant.id,
        wantedAt: answer.wantedAt,
        total: answer.cart.bill.total,
        name: this.name,
      });
      return placed.kind === 'link coming' ? placed.orderId : '';
    });
    if (orderId === '') return;
    this.orderId = orderId;
    this.orderIds.push(orderId);
  }

  async standing(): Promise<Order> {
    const order = await getOrder(this.world.thali.db, this.orderId);
    if (!order) throw new Error('There is no order.');
    return order;
  }

  /** The payments of every order. */
  async everyPayment(): Promise<Payment[]> {
    const { db } = this.world.thali;
    return (await Promise.all(this.orderIds.map((id) => paymentsOfOrder(db, id)))).flat();
  }

  /** The payments of the order, the latest first. */
  payments(): Promise<Payment[]> {
    return paymentsOfOrder(this.world.thali.db, this.orderId);
  }

  abandon = () => this.act((act) => abandonPayment(act, this.diner, this.orderId));
  payRest = () => this.act((act) => payRest(act, this.diner, { orderId: this.orderId }));
  cancel = () => this.act((act) => cancel(act, this.diner, { id: this.orderId, kind: 'order', told: 0 }));

  async decide(decision: 'accept' | 'decline' | 'delay'): Promise<void> {
    const ticket = await latestTicket(this.world.thali.db, { orderId: this.orderId });
    if (ticket) await this.act((act) => decide(act, this.staff, { ticketId: ticket.id, decision }));
  }

  /** The kitchen goes on: begun, done, handed over. */
  move(event: Extract<OrderEvent, 'begin' | 'finish' | 'hand_over'>): Promise<void> {
    return this.act(async (act) => {
      const order = await lockOrder(act.tx, this.orderId);
      const status = order && step(orderStatuses, order.status, event);
      if (order && status) await saveOrder(act.tx, { ...order, status });
    });
  }

  async giveBack(text: string): Promise<void> {
    const number = await numberOfOrder(this.world.thali.db, this.orderId);
    await this.act(async (act) => {
      const found = await refundTerms(act, this.staff, { number, text });
      if (found.kind === 'terms') await refundNow(act, this.staff, found.terms);
    });
  }

  /** Staff try the failed refunds of every order of this life again, by the numbers they were told. */
  async tryAgain(): Promise<number> {
    let paise = 0;
    for (const id of this.orderIds) {
      const number = await numberOfOrder(this.world.thali.db, id);
      const answer = await this.act((act) => refundAgain(act, this.staff, { number }));
      if (answer.kind === 'trying') paise += answer.paise;
    }
    return paise;
  }

  /** What a worker asks Razorpay of its own accord. */
  async reconcile(): Promise<void> {
    const { thali, clock } = this.world;
    thali.engine.goOn(await reconcile(thali.db, clock, me));
    await this.world.quiet();
  }
}
