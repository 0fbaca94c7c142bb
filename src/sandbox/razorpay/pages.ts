import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { LinkRecord, PaymentRecord } from './records.ts';
import { seconds, type World } from './world.ts';

/** The hosted pages as text. They show what Razorpay's page shows, and the buttons that play the bank. */

function money(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-IN', { style: 'currency', currency }).format(amount / 100);
}

function when(time: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Kolkata' } as const;
  return `${new Intl.DateTimeFormat('en-IN', style).format(new Date(time * 1000))} IST`;
}

function remaining(left: number): string {
  if (left < 3_600) return `${Math.max(1, Math.ceil(left / 60))} min`;
  return left < 48 * 3_600 ? `${Math.floor(left / 3_600)} hours` : `${Math.floor(left / 86_400)} days`;
}

const states: Record<LinkRecord['status'], string> = {
  created: 'Not paid yet',
  partially_paid: 'Paid in part',
  paid: 'Paid',
  cancelled: 'Cancelled',
  expired: 'Expired',
};

function heading(world: World, link: LinkRecord): Html {
  const merchant = link.merchant_name ?? world.merchant.name;
  return html`<h1>${merchant}</h1>
<p>${link.description || 'Payment request'}</p>
${link.reference_id && html`<p class="soft">Reference ${link.reference_id}</p>`}`;
}

function method(): Html {
  return html`<label for="method">Pay with</label>
<select id="method" name="method">
<option value="upi">UPI</option><option value="card">Card</option>
<option value="netbanking">Netbanking</option><option value="wallet">Wallet</option>
</select>`;
}

function partForm(link: LinkRecord, action: string): Html {
  const due = link.amount - link.amount_paid;
  const least = Math.min(due, Math.max(100, link.amount_paid === 0 ? link.first_min_partial_amount : 0));
  return html`<h2>Pay a part</h2>
<form method="post" action="${action}/pay-part">
<label for="amount">Amount in ${link.currency === 'INR' ? 'rupees' : link.currency}</label>
<input id="amount" name="amount" inputmode="decimal" required autocomplete="off"
  pattern="[0-9]+([.][0-9]{1,2})?" placeholder="${(least / 100).toFixed(2)}" aria-describedby="least">
<p class="soft" id="least">At least ${money(least, link.currency)}, at most ${money(due, link.currency)}.</p>
<button>Pay part</button>
</form>`;
}

/** The page at the link's short URL. `complaint` is shown above the buttons. */
export function linkPage(world: World, link: LinkRecord, complaint?: string): string {
  const due = link.amount - link.amount_paid;
  const left = link.lapses_at - seconds(world.clock);
  const action = `/i/${link.code}`;
  const open = link.status === 'created' || link.status === 'partially_paid';
  const body = html`${heading(world, link)}
<p class="sum">${money(open ? due : link.amount, link.currency)}</p>
${
  link.amount_paid > 0 &&
  html`<p>${money(link.amount_paid, link.currency)} of ${money(link.amount, link.currency)} paid</p>`
}
${
  open &&
  html`<p class="soft">Expires in <span data-left="${left}" role="timer">${remaining(left)}</span>, on ${when(link.lapses_at)}.</p>`
}
${complaint && html`<p class="note bad" role="alert">${complaint}</p>`}
${open ? buttons(link, action) : closed(link)}`;
  return layout(`${money(link.amount, link.currency)} to ${link.merchant_name ?? world.merchant.name}`, body);
}

function buttons(link: LinkRecord, action: string): Html {
  const due = money(link.amount - link.amount_paid, link.currency);
  return html`<form method="post" action="${action}/pay">${method()}
<button class="go">Pay ${due}</button></form>
${link.accept_partial && partForm(link, action)}
<h2>Play a payment that goes wrong</h2>
<form method="post" action="${action}/fail"><button>Fail</button></form>
<form method="post" action="${action}/fail-then-pay"><button>Fail, then succeed</button></form>
<form method="post" action="${action}/close"><button>Close without paying</button></form>`;
}

function closed(link: LinkRecord): Html {
  const why: Record<string, string> = {
    paid: 'This payment link has been paid. Nothing more is due.',
    cancelled: `This payment link was cancelled on ${when(link.cancelled_at)}.`,
    expired: `This payment link expired on ${when(link.expired_at)}.`,
  };
  return html`<p class="note ${link.status === 'paid' ? 'good' : 'bad'}" role="status">
<strong>${states[link.status]}.</strong> ${why[link.status]}</p>`;
}

/** What there is to say after a payment. `retrying`: it has failed, but the bank is still at it. */
function outcome(payment: PaymentRecord, good: boolean, retrying: boolean): string {
  const sum = money(payment.amount, payment.currency);
  if (good) return `${sum} paid.`;
  if (retrying) return 'The payment failed, but the bank is trying again.';
  return payment.status === 'failed'
    ? 'The payment failed. No money was taken.'
    : `${sum} authorised, waiting to be captured.`;
}

/** After a payment: how it went, and the way back to the merchant when there is one. */
export function resultPage(
  world: World,
  link: LinkRecord,
  payment: PaymentRecord,
  back: string | null,
): string {
  const good = payment.captured || payment.status === 'refunded';
  const retrying =
    !good && world.agenda.all().some(({ what, id }) => what === 'capture' && id === payment.id);
  const sentence = outcome(payment, good, retrying);
  const here = `/i/${link.code}/done/${payment.id}`;
  const body = html`${heading(world, link)}
<p class="note ${good ? 'good' : 'bad'}" role="status"><strong>${sentence}</strong></p>
<p class="soft">Payment ${payment.id}</p>
${back !== null && html`<p>You are being taken back.</p><p><a class="button go" href="${back}">Back to the merchant</a></p>`}
${retrying && html`<p>This page looks again by itself.</p>`}
${!good && html`<p><a class="button" href="/i/${link.code}">Back to the payment page</a></p>`}`;
  const next = retrying ? here : back;
  return layout(sentence, body, { redirect: next === null ? null : { url: next, seconds: 3 } });
}

/** The payer has turned away. */
export function leftPage(world: World, link: LinkRecord): string {
  const body = html`${heading(world, link)}
<p class="note" role="status">Closed without paying. You can close this window, or come back while the link is open.</p>
<p><a class="button" href="/i/${link.code}">Back to the payment page</a></p>`;
  return layout('Closed without paying', body);
}

export function nothingPage(): string {
  return layout(
    'No such link',
    html`<h1>No such payment link</h1><p>Check the address, or ask for a new link.</p>`,
  );
}

/** The front page: every link, newest first. It shows no customer's name or number. */
export function listPage(world: World): string {
  const links = [...world.books.links.values()].toReversed().slice(0, 200);
  const items = links.map(
    (link) => html`<li><a href="/i/${link.code}">${link.description || link.id}</a>
<span>${money(link.amount, link.currency)}</span>
<span class="soft"><span class="state">${states[link.status]}</span> · ${link.reference_id || 'no reference'} · ${when(link.created_at)}</span></li>`,
  );
  const body = html`<h1>Local Razorpay</h1>
<p>A stand-in for Razorpay. These are the payment links made here, newest first.</p>
${links.length === 0 ? html`<p class="note">No payment link yet.</p>` : html`<ul class="links">${items}</ul>`}`;
  return layout('Local Razorpay', body, { wide: true });
}
