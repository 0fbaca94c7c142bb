import { statement } from '../../../src/store/database.ts';
import { approveTemplates } from '../templates.ts';
import { smsSender, whatsappSender, type World } from '../world.ts';

const newestLink = statement(
  'test newest link',
  `select link_id as id, amount_paise as amount from payments where link_id is not null order by created_at desc limit 1`,
);

async function link(world: World): Promise<{ id: string; amount: number }> {
  const [row] = await world.thali.db.rows<{ id: string; amount: number }>(newestLink);
  if (!row) throw new Error('No payment link has been made.');
  return row;
}

/** A diner pays on Razorpay's page, one way or another. */
export async function payAs(world: World, how: string): Promise<void> {
  const { id } = await link(world);
  switch (how) {
    case '':
      world.razorpay.pay(id);
      break;
    case 'without success':
      world.razorpay.fail(id);
      break;
    case 'at the second try':
      world.razorpay.failThenPay(id);
      break;
    case 'twice':
      world.razorpay.payTwice(id);
      break;
    case 'late':
      world.razorpay.pay(id, { evenIf: true });
      break;
    default:
      throw new Error(`Nobody knows how to pay "${how}".`);
  }
  await world.quiet();
}

/** The one error that had to be logged; any other, or a second, fails the script at its end. */
function takeAlarm(world: World, message: string): void {
  const at = world.logged.findIndex((line) => line.includes('"level":50') && line.includes(message));
  if (at === -1) throw new Error(`Nobody was told that ${message}.`);
  world.logged.splice(at, 1);
}

/** What goes wrong, or right, at a provider. */
export async function providerDoes(world: World, what: string): Promise<void> {
  switch (what) {
    case 'Razorpay forgets its webhooks':
      world.razorpay.faults.webhook.order({ kind: 'drop', times: 50 });
      break;
    case 'Razorpay refuses new links':
      world.razorpay.faults.api.order({ kind: 'rate-limit', times: 1 });
      break;
    case 'Razorpay is silent for a while':
      world.razorpay.faults.api.order({ kind: 'cut', times: 1 });
      break;
    case 'Razorpay says everything five times':
      world.razorpay.faults.webhook.order({ kind: 'duplicate', copies: 4, times: 50 });
      break;
    case 'Twilio delivers the next message twice':
      world.twilio.faults.add({ on: 'webhook', effect: { kind: 'duplicate', copies: 1 } });
      break;
    case 'Twilio loses its next answer':
      world.twilio.faults.add({
        on: 'api',
        effect: { kind: 'done-then-cut' },
        match: { product: 'messages' },
      });
      break;
    case 'Twilio cannot deliver the next SMS':
      world.twilio.faults.add({
        on: 'delivery',
        effect: { kind: 'fail', code: 30004 },
        match: { from: smsSender },
      });
      break;
    case 'Twilio suspends our WhatsApp number':
      world.twilio.faults.add({
        on: 'api',
        effect: { kind: 'refuse', code: 63007 },
        match: { product: 'messages', from: whatsappSender },
        percent: 100,
      });
      break;
    case 'Twilio restores our WhatsApp number':
      world.twilio.faults.clear();
      takeAlarm(world, 'a number of ours does not send any more');
      break;
    case 'Meta approves the templates':
      await approveTemplates(world, 'approved');
      break;
    case 'Meta pauses the templates':
      await approveTemplates(world, 'paused');
      break;
    default:
      throw new Error(`No provider does "${what}".`);
  }
  await world.quiet();
}
