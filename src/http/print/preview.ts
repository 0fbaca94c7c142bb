import {
  alertRows,
  foodRows,
  headRows,
  type TicketDetail,
  type TicketRow,
  type TicketWords,
} from '../../domain/ticket/rows.ts';
import type { KitchenTicket } from '../../domain/ticket/ticket.ts';
import type { PrintJob } from '../../store/print-jobs.ts';
import { html, type Html, page } from '../pages/html.ts';

function detail({ text, depth, out }: TicketDetail): Html {
  return html`<li class="depth-${depth}">${out ? html`<strong>${text}</strong>` : text}</li>`;
}

function row(one: TicketRow): Html {
  switch (one.kind) {
    case 'title':
      return html`<h3>${one.text}</h3>`;
    case 'alert':
      return html`<p class="alert"><strong>${one.text}</strong></p>`;
    case 'course':
      return html`<h4>${one.text}</h4>`;
    case 'dish':
      return html`<p class="dish"><b>${one.text}</b></p>
${one.details.length > 0 && html`<ul>${one.details.map(detail)}</ul>`}`;
    case 'fact':
    case 'money':
      return html`<p class="facts">${one.text}</p>`;
  }
}

/** A kitchen ticket as a piece of a page: every row a printer or a message has, those about money where they are wanted. */
export function ticketFragment(ticket: KitchenTicket, words: TicketWords, withMoney = true): Html {
  const all = [...headRows(ticket, words), ...alertRows(ticket, words), ...foodRows(ticket, words)];
  const rows = withMoney ? all : all.filter(({ kind }) => kind !== 'money');
  return html`<article class="ticket">${rows.map(row)}</article>`;
}

/** One ticket for a roll of paper 80 mm wide, as a browser prints it. */
export function paperPage(ticket: KitchenTicket, words: TicketWords, withMoney: boolean): string {
  return page(
    `#${ticket.number}`,
    html`<main class="paper-80">${ticketFragment(ticket, words, withMoney)}</main>`,
  );
}

/** The newest tickets of a printer: as words, and as the paper looks. */
export function previewPage(
  name: string,
  papers: readonly { job: PrintJob; picture: string }[],
  words: TicketWords,
): string {
  return page(
    `Printer ${name}`,
    html`<main class="narrow"><h1>Printer ${name}</h1>
${papers.length === 0 && html`<p>Nothing was printed yet.</p>`}
${papers.map(
  ({ job, picture }) => html`<section><h2>${job.reason}, ${job.status}</h2>
${ticketFragment(job.sheet, words)}
<p><img alt="The paper" src="data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}"></p></section>`,
)}</main>`,
  );
}
