import { getAccount } from '../../../store/accounts.ts';
import { myData } from '../../../acts/my-data.ts';
import { type ConsentCategory, consentCategories } from '../../../domain/consent.ts';
import { consentsOf, givenOf, noteConsent } from '../../../store/consents.ts';
import type { Limit } from '../../rate-limits.ts';
import { html } from '../html.ts';
import { dayOf, moment } from '../moment.ts';
import { doneNotice } from './frame.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';

const zone = 'Asia/Kolkata';

/** Which wording of the three questions this is; it changes with them. */
const wording = '2026-11';

const questions: Record<ConsentCategory, string> = {
  offers: 'Offers and coupons of places where I have been',
  events: 'Special evenings and seasonal menus',
  surveys: 'Questions on how I liked it',
};

/** What we keep of a person and why, what they agreed to, and the ways to have it all or to be gone. */
export async function privacy({ act, session, ctx }: Visit): Promise<Outcome> {
  const account = await getAccount(act.tx, session.personId);
  if (!account) return nothing;
  const history = await consentsOf(act.tx, session.personId);
  const given = givenOf(history);
  return {
    title: 'Your data',
    body: html`<h1>Your data</h1>${doneNotice(ctx.query['done'])}
<section><h2>What we keep, and why</h2>
<ul><li>Your number, name, language and what you eat: to answer you and to put the table under your name.</li>
<li>Bookings, orders, payments and bills: to carry them out, and because tax law asks for bills to be kept.</li>
<li>The messages between us: to go on where we stopped, and to settle what was agreed.</li></ul>
<p>Restaurants see your name, your bookings and orders with them, and the last digits of your number. Twilio carries the messages, Razorpay the payments. Nothing is sold, and nobody else gets it.</p>
<p class="facts">${account.noticedAt ? `You were told so in the chat on ${dayOf(account.noticedAt, zone)}.` : 'You will be told so in the chat when you first write.'}</p></section>
<section><h2>What we may write to you besides</h2>
<p>About your own bookings and orders we always write. For anything else we need your yes, and a no is as easy.</p>
<form method="post" action="/account/privacy" class="fields"><fieldset><legend>Yes, you may write to me about</legend>${consentCategories.map(
      (category) =>
        html`<label class="choice"><input type="checkbox" name="yes" value="${category}"${given.includes(category) && html` checked`}> ${questions[category]}</label>`,
    )}</fieldset><p><button class="button">Save</button></p></form>
${
  history.length > 0 &&
  html`<details><summary>What you said, and when</summary><ul>${history.map(
    ({ category, given: yes, at }) =>
      html`<li>${moment(at, zone)}: ${yes ? 'yes' : 'no'} to “${questions[category]}”</li>`,
  )}</ul></details>`
}</section>
<section><h2>Take it with you</h2>
<p>Everything we hold of you as one file, messages included. Programs can read it, and people too.</p>
<form method="post" action="/account/data"><p><button class="button plain">Download my data</button></p></form></section>
<section><h2>Leave</h2>
<p>We erase you at once, and keep only what the law says.</p>
<p><a class="button plain" href="/account/delete">Delete my account</a></p></section>`,
  };
}

/** Notes what they may be written to about from now on. */
export async function saveConsents({ act, session, form }: Visit): Promise<Outcome> {
  const yes = form.getAll('yes');
  for (const category of consentCategories)
    await noteConsent(act.tx, session.personId, {
      category,
      given: yes.includes(category),
      wording,
      at: act.now,
    });
  return { goTo: '/account/privacy?done=saved' };
}

/** Downloads of one's own data in an hour at most. */
export const downloads: Limit = { name: 'own data', points: 6, seconds: 3_600 };

/** Everything we hold of whoever is signed in, as a file. */
export async function downloadData({ act, session }: Visit): Promise<Outcome> {
  const data = await myData(act, session.personId);
  if (!data) return nothing;
  const day = act.now.toISOString().slice(0, 10);
  return { file: `thali-my-data-${day}.json`, type: 'application/json', text: JSON.stringify(data, null, 2) };
}
