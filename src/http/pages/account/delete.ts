import { erasePerson, type ErasePerson, mayErase } from '../../../acts/erase-person.ts';
import { html, type Html } from '../html.ts';
import { moment } from '../moment.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';
import { chatLink } from './words.ts';

/** What has to be typed, so that nobody is erased by a slip of the thumb. */
const word = 'delete';

function hindered(hindrance: Exclude<ErasePerson, { kind: 'erased' }>, chatUrl: string): Outcome {
  if (hindrance.kind === 'unknown') return nothing;
  const body: Html =
    hindrance.kind === 'works'
      ? html`<h1>Not while you work here</h1><p>You are on the staff of ${hindrance.at.join(', ')}. Ask the owner to take you off it, then come back.</p>`
      : html`<h1>Something is still running</h1><p>Somebody counts on you there. Finish or cancel it first, then come back.</p>
<ul class="rows">${hindrance.running.map(
          ({ id, kind, restaurant, at, zone }) =>
            html`<li><a href="/account/${kind}s/${id}"><b>${restaurant}</b> <span>${kind === 'booking' ? 'Table' : 'Order'}, ${moment(at, zone)}</span></a></li>`,
        )}</ul><p>Food that is being cooked is asked about <a href="${chatLink(chatUrl, 'person')}">in the chat</a>.</p>`;
  return { title: 'Not yet', status: 409, body: html`${body}<p><a href="/account/privacy">Back</a></p>` };
}

function question(fault = false): Outcome {
  return {
    title: 'Delete my account',
    status: fault ? 422 : 200,
    body: html`<h1>Delete my account</h1>
<p>It happens at once, and cannot be undone.</p>
<section><h2>What goes</h2><ul><li>Your name, numbers, language and what you eat</li><li>All messages between us, on WhatsApp and SMS</li>
<li>Your name and notes on bookings and orders, and where staff were told them</li><li>Carts, places in waiting lines, what you agreed to</li><li>Every device is signed out</li></ul></section>
<section><h2>What stays</h2><ul><li>What restaurants served and were paid, without whose it was</li>
<li>Bills, as tax law asks; your name is taken off all below ₹50,000</li><li>Money on its way back to you still arrives</li>
<li>That somebody was erased, and when</li></ul>
<p class="facts">Twilio and Razorpay keep records of their own for as long as the law asks of them. Messages on your own phone are yours to delete.</p></section>
<form method="post" action="/account/delete" class="fields">
<label for="word">Type “${word}” to go on</label>
${fault && html`<p class="notice" id="word-fault" role="alert">That was not “${word}”. Nothing was deleted.</p>`}
<input id="word" name="word" autocomplete="off" autocapitalize="none"${fault && html` aria-describedby="word-fault" aria-invalid="true"`}>
<p><button class="button">Delete my account</button> <a href="/account/privacy">No, keep it</a></p></form>`,
  };
}

/** What deleting means, before it is done. */
export async function askDelete({ act, session, tools }: Visit): Promise<Outcome> {
  const hindrance = await mayErase(act, session.personId);
  return hindrance ? hindered(hindrance, tools.chatUrl) : question();
}

/** Erases whoever is signed in, within this request. */
export async function carryOutDelete({ act, session, tools, form }: Visit): Promise<Outcome> {
  if ((form.get('word') ?? '').trim().toLowerCase() !== word) return question(true);
  const answer = await erasePerson(act, session.personId);
  if (answer.kind !== 'erased') return hindered(answer, tools.chatUrl);
  return { goTo: '/account/deleted', signedOut: true };
}

/** What is told to nobody in particular any more. */
export const deleted: Outcome = {
  title: 'Deleted',
  body: html`<h1>You are deleted</h1>
<p>We have forgotten who you are. Bills and what was served stay without your name, as the law asks.</p>
<p>Write to us again whenever you like; we will meet you for the first time.</p>
<p><a class="button" href="/places">Places to eat</a></p>`,
};
