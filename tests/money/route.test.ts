import { afterAll, beforeAll, expect, test } from 'vitest';
import { balance, misfits } from '../../src/domain/ledger.ts';
import { openLog } from '../../src/log.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { ledgerRows } from '../../src/store/ledger.ts';
import { audit } from '../../src/work/audit.ts';
import { MoneyLife } from '../support/money-life.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const phone = '+919000098041';
const account = 'acc_Restaurant0001';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const staff = [{ name: 'Ravi', phone, role: 'owner' as const }];
  const payments = { linkedAccount: account, feeBasisPoints: 500 };
  for (const file of [
    smallRestaurant({ slug: 'paid-on', payments, staff }),
    smallRestaurant({ slug: 'paid-here', staff }),
  ])
    await loadRestaurant(world.thali.db, world.thali.knex, file);
});
afterAll(() => world.close());

const transfersOf = statement(
  'test transfers',
  `select t.account, t.amount_paise as amount, t.reversed_paise as reversed, t.status
     from transfers t join payments p on p.id = t.payment_id where p.order_id = $1`,
);

const atRazorpay = () =>
  (world.razorpay.state() as { transfers: { amount: number; amount_reversed: number }[] }).transfers;

test('what is paid out to the bank is noted once', async () => {
  const life = await MoneyLife.begin(world, 'paid-here', '00000003', phone);
  const [payment] = await life.payments();
  world.razorpay.pay(payment?.linkId ?? '');
  await world.quiet();
  world.razorpay.faults.webhook.order({ kind: 'duplicate', copies: 2, event: 'settlement.processed' });
  const settled = world.razorpay.settle() as { amount: number };
  await world.quiet();
  const { rows } = await world.thali.db.pool.query('select amount_paise as amount from settlements');
  expect(rows).toEqual([{ amount: settled.amount }]);
});

test('what is paid goes on less the fee, a refund takes its share back, and the books know all of it', async () => {
  const life = await MoneyLife.begin(world, 'paid-on', '00000001', phone);
  const [payment] = await life.payments();
  if (!payment?.linkId) throw new Error('There is no link.');
  const onward = Math.round(payment.amount * 0.95);
  world.razorpay.pay(payment.linkId);
  await world.quiet();
  const { db } = world.thali;
  expect(await db.rows(transfersOf, [life.orderId])).toEqual([
    { account, amount: onward, reversed: 0, status: 'processed' },
  ]);
  await life.giveBack('50%');
  const reversed = Math.floor((onward * Math.floor(payment.amount / 2)) / payment.amount);
  expect(await db.rows(transfersOf, [life.orderId])).toMatchObject([{ reversed }]);
  expect(atRazorpay()).toMatchObject([{ amount: onward, amount_reversed: reversed }]);
  const [line] = balance(await ledgerRows(db, { restaurant: 'paid-on' }));
  expect(line).toMatchObject({ balanced: true, transferred: onward, reversed, captured: payment.amount });
  expect(line?.fees).toBeGreaterThan(0);
});

test('a transfer no webhook told of is asked about; what is not where it belongs is an error in the log', async () => {
  const life = await MoneyLife.begin(world, 'paid-on', '00000002', phone);
  const [payment] = await life.payments();
  if (!payment?.linkId) throw new Error('There is no link.');
  world.razorpay.faults.webhook.order({ kind: 'drop', event: 'transfer.processed', times: 1 });
  world.razorpay.pay(payment.linkId);
  await world.quiet();
  const { db } = world.thali;
  expect(misfits(await ledgerRows(db)).map(({ why }) => why)).toEqual(['not transferred']);
  const logged: string[] = [];
  expect(await audit(db, openLog('debug', { write: (text) => void logged.push(text) }))).toHaveLength(1);
  expect(logged.join('')).toContain('the books do not balance');
  await life.pass(61);
  await life.reconcile();
  expect(misfits(await ledgerRows(db))).toEqual([]);
  expect(await audit(db, openLog('silent'))).toEqual([]);
});
