import type { InvoiceBody, RatePart } from '../../domain/invoice.ts';
import type { Invoice } from '../../store/invoices.ts';
import { html, type Html, page, type Shown } from './html.ts';

type Amount = (paise: number) => string;

function amountIn(currency: string): Amount {
  const format = new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (paise) => format.format(paise / 100);
}

function moment(at: number | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-IN', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }).format(
    at,
  );
}

const percent = (basisPoints: number) => `${basisPoints / 100} %`;

const fact = (name: string, value: Shown) => value && html`<dt>${name}</dt><dd>${value}</dd>`;

function seller({ seller: who, placeOfSupply }: InvoiceBody): Html {
  return html`<section class="seller"><h2>${who.name}</h2>
${who.trade && html`<p>${who.trade}</p>`}<p>${who.address}</p>
<dl>${fact('GSTIN', who.gstin)}${fact('FSSAI licence', who.fssai)}${fact('Place of supply', placeOfSupply)}</dl></section>`;
}

function lines({ lines: all, inclusive, amounts }: InvoiceBody, amount: Amount): Html | false {
  if (all.length === 0) return false;
  const price = inclusive ? 'Price with tax' : amounts.parts.length > 0 ? 'Price before tax' : 'Price';
  return html`<table><thead><tr><th scope="col">Quantity</th><th scope="col">Dish</th><th scope="col">${price}</th></tr></thead>
<tbody>${all.map(
    ({ quantity, name, details, paise }) =>
      html`<tr><td>${quantity}</td><td><bdi>${name}</bdi>${details.length > 0 && html`<br><small>${details.join(', ')}</small>`}</td><td>${amount(paise)}</td></tr>`,
  )}</tbody></table>`;
}

/** What each rate is on, and its taxes side by side. */
function taxes({ amounts, sac }: InvoiceBody, amount: Amount): Html | false {
  const { parts } = amounts;
  const names = parts[0]?.taxes.map(({ name }) => name) ?? [];
  if (names.length === 0) return false;
  const row = ({ basisPoints, taxable, taxes: each }: RatePart) =>
    html`<tr>${sac && html`<td>${sac}</td>`}<td>${percent(basisPoints)}</td><td>${amount(taxable)}</td>${each.map(
      (tax) => html`<td>${amount(tax.paise)}<br><small>${percent(tax.basisPoints)}</small></td>`,
    )}</tr>`;
  return html`<table><thead><tr>${sac && html`<th scope="col"><abbr title="Service accounting code">SAC</abbr></th>`}<th scope="col">Rate</th><th scope="col">Taxable value</th>${names.map(
    (name) => html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${parts.map(row)}</tbody></table>`;
}

function sums(body: InvoiceBody, amount: Amount): Html {
  const { amounts, items, discount, coupon, inclusive } = body;
  const given = body.of !== undefined;
  const row = (name: string, paise: number, always = false) =>
    (always || paise !== 0) && html`<tr><th scope="row">${name}</th><td>${amount(paise)}</td></tr>`;
  const added = given || !inclusive;
  return html`<table class="sums"><tbody>
${row('Dishes', items)}${row(coupon ? `Discount, ${coupon}` : 'Discount', -discount)}
${given && amounts.parts.map((part) => row(`Taxable at ${percent(part.basisPoints)}`, part.taxable))}
${row(given ? 'Not taxed' : 'of which not taxed', amounts.untaxed)}
${amounts.parts.flatMap(({ taxes: each }) =>
  each.map((tax) =>
    row(`${added ? '' : 'of which '}${tax.name} ${percent(tax.basisPoints)}`, tax.paise, true),
  ),
)}
${row('Rounding', amounts.roundOff)}${row('Tip, not taxed', amounts.tip)}
</tbody><tfoot>${row('Total', amounts.total, true)}</tfoot></table>
<p class="words">${body.inWords}</p>`;
}

function paid({ payments, deposit, zone, amounts }: InvoiceBody, amount: Amount): Html | false {
  if (payments.length === 0) return false;
  const due = amounts.total + deposit - payments.reduce((sum, { paise }) => sum + paise, 0);
  return html`<section><h2>Paid before this bill</h2><ul>${payments.map(
    ({ reference, paise, at }) => html`<li>${amount(paise)}, ${moment(at, zone)}, payment ${reference}</li>`,
  )}</ul>
${deposit > 0 && html`<p>${amount(deposit)} of it is a deposit for the table. It is no part of this bill, and comes off the one you get there.</p>`}
${due > 0 && html`<p>Still to be paid: ${amount(due)}.</p>`}</section>`;
}

/** The other papers of the same invoice, each by its link. */
function others(all: readonly Invoice[], amount: Amount): Html | false {
  return (
    all.length > 0 &&
    html`<section class="others"><h2>See also</h2><ul>${all.map(
      ({ body, number, token }) =>
        html`<li><a href="/bills/${token}">${body.title} ${number}</a>, ${amount(body.amounts.total)}</li>`,
    )}</ul></section>`
  );
}

/**
 * An invoice or a credit note to be read, or printed on one sheet: everything as it was when it was issued. `beside`: the
 * credit notes of the invoice, or the invoice of the credit note.
 */
export function billPage({ body, number, issuedAt }: Invoice, beside: readonly Invoice[]): string {
  const amount = amountIn(body.currency);
  return page(
    `${body.title} ${number}`,
    html`<main class="bill">
<h1>${body.title}</h1>
<dl>${fact('Number', number)}${fact('Date', moment(issuedAt, body.zone))}${
      body.of && fact('Of invoice', `${body.of.number}, ${moment(body.of.issuedAt, body.zone)}`)
    }${fact('Reason', body.reason)}${fact('For', body.to)}${fact('Ordered for', body.of ? false : moment(body.servedAt, body.zone))}</dl>
${seller(body)}
${lines(body, amount)}
${taxes(body, amount)}
${sums(body, amount)}
${paid(body, amount)}
${others(beside, amount)}
<p class="facts">Issued electronically${body.seller.gstin ? ', without a signature as the CGST Rules allow. No tax is payable on reverse charge' : ''}. To keep it, print it or save it as a PDF.</p>
</main>`,
  );
}
