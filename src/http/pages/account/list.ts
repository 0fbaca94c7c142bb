import type { VisitRow } from '../../../store/own-visits.ts';
import { visitsAhead, visitsPast } from '../../../store/own-visits.ts';
import { html, type Html } from '../html.ts';
import { moment } from '../moment.ts';
import { money } from '../money.ts';
import { doneNotice } from './frame.ts';
import type { Outcome, Visit } from './visit.ts';
import { chatLink, guests, statusWords } from './words.ts';

/** Rows of the past on one page. */
const onePage = 20;

/** Bookings and orders as a list of links. */
function rows(all: readonly VisitRow[]): Html {
  return html`<ul class="rows">${all.map(
    ({ id, kind, restaurant, at, zone, status, party, total, currency }) =>
      html`<li><a href="/account/${kind}s/${id}"><b>${restaurant}</b>
<span>${moment(at, zone)}${party !== null && ` · ${guests(party)}`}${total !== null && ` · ${money(total, currency)}`}</span>
<span class="facts">${kind === 'booking' ? 'Table' : 'Order'} · ${statusWords(kind, status)}</span></a></li>`,
  )}</ul>`;
}

/** What to do for somebody who has nothing before them. */
const nothingAhead = (chatUrl: string) =>
  html`<p>Nothing is booked or ordered just now.</p>
<p><a class="button" href="${chatLink(chatUrl, 'table for 2 tomorrow at 8')}">Book in the chat</a> <a href="/places">Find a place</a></p>`;

/** The first page of an account: what comes next. */
export async function overview({ act, session, tools }: Visit): Promise<Outcome> {
  const [next, ...others] = await visitsAhead(act.tx, session.personId, act.now);
  const [latest] = await visitsPast(act.tx, session.personId, act.now, { limit: 1, offset: 0 });
  return {
    title: 'Your account',
    body: html`<h1>${session.name ? `Hello, ${session.name}` : 'Hello'}</h1>
<section><h2>Next</h2>${next ? rows([next]) : nothingAhead(tools.chatUrl)}</section>
${others.length > 0 && html`<section><h2>After that</h2>${rows(others)}</section>`}
${latest && html`<section><h2>Last time</h2>${rows([latest])}</section>`}
<p><a href="${chatLink(tools.chatUrl, 'hi')}">Go on in the chat</a></p>`,
  };
}

/** Everything a guest has booked and ordered: what comes, then what was. */
export async function visits({ ctx, act, session, tools }: Visit): Promise<Outcome> {
  const asked = Number(ctx.query['page']);
  const page = Number.isInteger(asked) && asked > 1 && asked < 10_000 ? asked : 1;
  const ahead = page === 1 ? await visitsAhead(act.tx, session.personId, act.now) : [];
  const past = await visitsPast(act.tx, session.personId, act.now, {
    limit: onePage + 1,
    offset: (page - 1) * onePage,
  });
  return {
    title: 'Bookings and orders',
    body: html`<h1>Bookings and orders</h1>${doneNotice(ctx.query['done'])}
${page === 1 && html`<section><h2>Coming</h2>${ahead.length > 0 ? rows(ahead) : nothingAhead(tools.chatUrl)}</section>`}
<section><h2>Past</h2>${past.length > 0 ? rows(past.slice(0, onePage)) : html`<p>Nothing yet.</p>`}
<p class="pages">${page > 1 && html`<a href="/account/visits?page=${page - 1}" rel="prev">Later ones</a> `}${
      past.length > onePage && html`<a href="/account/visits?page=${page + 1}" rel="next">Earlier ones</a>`
    }</p></section>`,
  };
}
