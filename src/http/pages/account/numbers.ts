import { lockPerson, numbersOf } from '../../../store/accounts.ts';
import { writeAudit } from '../../../store/audit.ts';
import { endSessionsBy } from '../../../store/sessions.ts';
import { unlinkAddresses } from '../../../store/unlink-number.ts';
import { html } from '../html.ts';
import { dayOf } from '../moment.ts';
import { doneNotice } from './frame.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';

const apps = { whatsapp: 'WhatsApp', sms: 'SMS' } as const;
/** The clock that days are told by where no restaurant has one: Thali's. */
const zone = 'Asia/Kolkata';

/** The numbers that lead to whoever is signed in. */
export async function numbers({ act, session, ctx }: Visit): Promise<Outcome> {
  const all = await numbersOf(act.tx, session.personId);
  return {
    title: 'Numbers',
    body: html`<h1>Numbers that lead to you</h1>${doneNotice(ctx.query['done'])}
<p>What you write from any of them is told to be from you, and signing in with any of them opens this account.</p>
<ul class="rows">${all.map(
      ({ number, channels, lastHeard, stopped, addressIds }) => html`<li><div><b>${number}</b>
<span>${channels.map((channel) => apps[channel]).join(' and ')}${lastHeard && ` · last message ${dayOf(lastHeard, zone)}`}</span>
${stopped.length > 0 && html`<span>You wrote STOP on ${stopped.map((channel) => apps[channel]).join(' and ')}; write START there to hear from us again.</span>`}
${
  all.length > 1 &&
  html`<form method="post" action="/account/numbers/${addressIds[0]}/unlink"><button class="quiet">Unlink ${number}, and erase what was written with it</button></form>`
}</div></li>`,
    )}</ul>
${all.length === 1 && html`<p class="facts">The only number cannot be unlinked. To leave altogether, see <a href="/account/privacy">your data</a>.</p>`}`,
  };
}

/**
 * Takes a number from whoever is signed in; the last one stays. Whoever was signed in by it is out: it may be somebody else's
 * already.
 */
export async function unlink(visit: Visit): Promise<Outcome> {
  const { act, session } = visit;
  await lockPerson(act.tx, session.personId);
  const all = await numbersOf(act.tx, session.personId);
  const found = all.find(({ addressIds }) => addressIds.includes(visit.param('id')));
  if (!found || all.length === 1) return nothing;
  await unlinkAddresses(act.tx, session.personId, found.addressIds);
  const ended = await endSessionsBy(act.tx, session.personId, found.number, session.id);
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: null,
    personId: session.personId,
    action: 'number unlinked',
    subject: session.personId,
    detail: { sessionsEnded: ended.length },
  });
  if (ended.includes(session.id)) return { goTo: '/account/sign-in', signedOut: true };
  return { goTo: '/account/numbers?done=unlinked' };
}
