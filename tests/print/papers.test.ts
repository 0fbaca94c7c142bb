import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printChange } from '../../src/acts/print.ts';
import { sheetOf } from '../../src/acts/sheet.ts';
import { statement } from '../../src/store/database.ts';
import { getOrder } from '../../src/store/orders.ts';
import { getRestaurant } from '../../src/store/restaurants.ts';
import { latestTicket } from '../../src/store/tickets.ts';
import { acting } from '../support/guests.ts';
import { buy, type Purchase } from '../support/shop.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { setUpPrinter, type TestPrinter } from './kit.ts';
import { numberOf } from '../support/number-of.ts';

const manager = numberOf.harpreet;
const jobsOf = statement('test print jobs', `select status from print_jobs order by position`);

let world: World;
let printer: TestPrinter;
beforeAll(async () => {
  world = await startWorld();
  printer = await setUpPrinter(world, 'the-copper-ladle', 'Kitchen');
  await say(manager, 'hi');
});
afterAll(() => world.close());

async function say(number: string, ...texts: string[]): Promise<string> {
  const { whatsapp } = world.twilio.phone(number);
  for (const text of texts) {
    whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
  }
  return whatsapp.last()?.text ?? '';
}

async function pay(purchase: Purchase): Promise<void> {
  world.razorpay.pay(purchase.linkId, { evenIf: true });
  await world.quiet();
}

async function order(dish?: string): Promise<Purchase & { number: number }> {
  const purchase = await buy(world, dish);
  await pay(purchase);
  const ticket = await latestTicket(world.thali.db, { orderId: purchase.orderId });
  if (!ticket) throw new Error('There is no ticket.');
  return { ...purchase, number: ticket.number };
}

describe('paper', () => {
  test('tells that an order is declined, where it was printed', async () => {
    const { number } = await order();
    expect(await printer.printAll()).toHaveLength(1);
    await say(manager, `decline ${number}`, 'sold out');
    const [off, ...rest] = await printer.printAll();
    expect(off).toContain(`CANCELLED #${number} To collect`);
    expect(off).not.toContain('Paneer');
    expect(rest).toEqual([]);
  });

  test('does not come at all of what was off before the printer asked', async () => {
    const { number } = await order();
    await say(manager, `decline ${number}`, 'sold out');
    expect(await printer.printAll()).toEqual([]);
  });

  test('has the new time of food that is put off', async () => {
    const { number } = await order();
    const [first] = await printer.printAll();
    await say(manager, `later ${number}`);
    const [second] = await printer.printAll();
    expect(second).toContain('CHANGED');
    expect(second).toContain(`#${number} To collect`);
    const time = (text = '') => /Begin by (\d+:\d\d [ap]m)/.exec(text)?.[1];
    expect(time(second)).not.toBe(time(first));
  });

  test('accepted when it is time to begin, it says so', async () => {
    const { number } = await order();
    const [first] = await printer.printAll();
    await say(manager, `accept ${number}`);
    expect(await printer.printAll()).toEqual([`START NOW ${first}`]);
  });

  test('comes again when staff ask for it, as a copy, each time', async () => {
    const { number } = await order();
    const [first] = await printer.printAll();
    expect(await say(manager, `print ${number}`)).toBe(
      `#${number}, Asha, is printed again, marked as a copy: Kitchen.`,
    );
    await say(manager, `print ${number}`);
    expect(await printer.printAll()).toEqual([`COPY ${first}`, `COPY ${first}`]);
  });

  test('is not had of what is off, or of nothing', async () => {
    const { number } = await order();
    await say(manager, `decline ${number}`, 'sold out');
    expect(await say(manager, `print ${number}`)).toBe(`No order to cook has the number ${number}.`);
    expect(await say(manager, 'print')).toBe('Which ticket? Say it with its number, like "print 12".');
    await printer.printAll();
  });

  test('of a change has what changed, once', async () => {
    const { orderId } = await order('2 paneer tikka');
    await printer.printAll();
    const change = () =>
      acting(
        world,
        world.thali.db,
      )(async (act) => {
        const changed = await getOrder(act.tx, orderId);
        const restaurant = changed && (await getRestaurant(act.tx, changed.restaurantId));
        const ticket = await latestTicket(act.tx, { orderId });
        const sheet =
          restaurant && ticket && (await sheetOf(act, restaurant, { order: changed }, ticket.number));
        if (!changed || !ticket || !sheet) throw new Error('There is no order.');
        const before = changed.lines.map((line) => ({ ...line, quantity: 1, total: line.unit }));
        await printChange(act, ticket, sheet, { before, after: changed.lines }, 2);
      });
    await change();
    await change();
    const [paper, ...rest] = await printer.printAll();
    expect(paper).toContain('CHANGED');
    expect(paper).toContain('ADD 1 x Paneer Tikka');
    expect(paper).not.toContain('Paid');
    expect(rest).toEqual([]);
  });
});

describe('a printer that is off', () => {
  test('has its tickets wait, staff told once, and the ladder as it is', async () => {
    const other = numberOf.anitha;
    await say(other, 'hi');
    await printer.printAll();
    const { number } = await order();
    await order();
    await world.pass(6);
    const heard = () =>
      world.twilio
        .phone(manager)
        .whatsapp.messages()
        .filter(({ text }) => text.startsWith('Printer Kitchen is silent')).length;
    expect(heard()).toBe(1);
    // Nobody has answered: the next on the ladder is asked, whatever became of the paper.
    expect(
      world.twilio
        .phone(other)
        .whatsapp.messages()
        .some(({ text }) => text.includes(`#${number}`)),
    ).toBe(true);
    await world.pass(8);
    expect(heard()).toBe(1);
    const papers = await printer.printAll();
    expect(papers).toHaveLength(2);
    expect(papers[0]).toContain(`#${number} `);
    await order();
    await world.pass(6);
    expect(heard()).toBe(2);
    await printer.printAll();
  });
});

test('paper that has run out is told as that', async () => {
  await order();
  await world.pass(4);
  await printer.ask({ statusCode: '410 Out of paper' });
  await world.pass(2);
  const text = world.twilio
    .phone(manager)
    .whatsapp.messages()
    .map((message) => message.text)
    .join('\n');
  expect(text).toContain('Printer Kitchen has no paper or a jam; 1 ticket waits.');
});

test('a printer that was off for days prints nothing of what was due then', async () => {
  const { number } = await order();
  await say(manager, `accept ${number}`);
  await world.pass(26 * 60);
  expect(await printer.printAll()).toEqual([]);
  const jobs = await world.thali.db.rows<{ status: string }>(jobsOf);
  expect(jobs.at(-1)?.status).toBe('dropped');
});
