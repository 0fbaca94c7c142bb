import { endSession, sessionsOf } from '../../../store/sessions.ts';
import { html } from '../html.ts';
import { moment } from '../moment.ts';
import { doneNotice } from './frame.ts';
import type { Outcome, Visit } from './visit.ts';

const zone = 'Asia/Kolkata';

/** Where whoever is signed in is signed in. */
export async function devices({ act, session, ctx }: Visit): Promise<Outcome> {
  const all = await sessionsOf(act.tx, session.personId, act.now);
  return {
    title: 'Devices',
    body: html`<h1>Where you are signed in</h1>${doneNotice(ctx.query['done'])}
<ul class="rows">${all.map(
      ({ id, device, seenAt, kind }) => html`<li><div><b>${device}</b>
<span>${id === session.id ? 'This one' : `Last used ${moment(seenAt, zone)}`}${kind === 'staff' && ' · for your work at a restaurant'}</span>
${id !== session.id && html`<form method="post" action="/account/devices/${id}/end"><button class="quiet">Sign out on ${device}</button></form>`}</div></li>`,
    )}</ul>
<p class="facts">If you do not know one of them, sign it out.</p>`,
  };
}

/** Ends one of their sessions. */
export async function endDevice(visit: Visit): Promise<Outcome> {
  await endSession(visit.act.tx, visit.param('id'), visit.session.personId);
  return { goTo: '/account/devices?done=ended' };
}
