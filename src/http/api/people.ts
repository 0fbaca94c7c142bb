import type { people, Staff } from '../../contract/people.ts';
import { isLastOwner, mayManage } from '../../domain/staff-roles.ts';
import { id as isId, type Role, roles } from '../../contract/endpoint.ts';
import { writeAudit } from '../../store/audit.ts';
import {
  type Colleague,
  colleaguesOf,
  lockColleagues,
  orderColleagues,
  setRoleOf,
  webStates,
} from '../../store/colleagues.ts';
import {
  type Invitation,
  openInvitations,
  withdrawInvitation,
  withdrawInvitations,
} from '../../store/entry-links.ts';
import { dismissStaff } from '../../store/staff.ts';
import { readMobile } from '../sign-in/codes.ts';
import { inviteColleague, sendRecovery } from '../sign-in/invite.ts';
import { acting } from './acting.ts';
import type { Handlers } from './handlers.ts';
import { changedMeanwhile, notThere, notYours, wrongField } from './problem.ts';

const lastFour = (phone: string | null) => phone?.slice(-4) ?? null;

const ownersOnly = () => notYours('Only an owner makes, changes or removes owners. Ask one of them.');
const lastOwner = (what: string) =>
  notYours(`A restaurant needs an owner. Make somebody else an owner first, then ${what}.`);

/** The member of staff the path names. Throws a 404. */
function found(staff: readonly Colleague[], personId: string): Colleague {
  const one = staff.find((each) => each.personId === personId);
  if (!one) throw notThere('member of the staff');
  return one;
}

const toldInvitation = ({ id, phone, role, by, createdAt, expiresAt }: Invitation) => ({
  id,
  phone: phone.slice(-4),
  role,
  by,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

export const peopleHandlers: Handlers<keyof typeof people> = {
  async 'GET /restaurants/:restaurant/people'({ restaurantId, personId, role = 'host', tools, now }) {
    const { db } = tools;
    const staff = await colleaguesOf(db, restaurantId);
    const states = await webStates(
      db,
      staff.map((each) => each.personId),
    );
    const invitations = await openInvitations(db, restaurantId, now);
    return {
      people: staff.map((each): Staff['people'][number] => {
        const state = states.get(each.personId);
        return {
          id: each.personId,
          name: each.name,
          role: each.role,
          phone: lastFour(each.phone),
          hasPassword: state?.hasPassword ?? false,
          seenAt: state?.seenAt?.toISOString() ?? null,
          you: each.personId === personId,
          may: {
            change: mayManage(role, each.role) && !isLastOwner(staff, each.personId),
            sendLink: role === 'owner' && each.phone !== null && each.personId !== personId,
          },
        };
      }),
      invitations: invitations.map(toldInvitation),
    };
  },

  async 'POST /restaurants/:restaurant/people/invitations'(call) {
    const { body, tools, restaurantId, personId, role = 'host' } = call;
    if (!mayManage(role, body.role)) throw ownersOnly();
    const { number } = readMobile(tools, body.phone);
    const staff = await colleaguesOf(tools.db, restaurantId);
    if (staff.some(({ phone }) => phone === number)) {
      throw wrongField('phone', 'is of somebody who works here', 'Find them in the list above.');
    }
    await inviteColleague(tools, { restaurantId, phone: number, role: body.role, by: personId });
    return { phone: number.slice(-4) };
  },

  async 'POST /restaurants/:restaurant/people/invitations/:invitation/again'(call) {
    const { params, tools, restaurantId, personId, role = 'host', now } = call;
    const open = await openInvitations(tools.db, restaurantId, now);
    const one = open.find(({ id }) => id === params.invitation);
    if (!one) throw notThere('invitation');
    if (!mayManage(role, one.role)) throw ownersOnly();
    await inviteColleague(tools, { restaurantId, phone: one.phone, role: one.role, by: personId });
    return { phone: one.phone.slice(-4) };
  },

  async 'DELETE /restaurants/:restaurant/people/invitations/:invitation'(call) {
    const { params, act, restaurantId, personId, role = 'host', now } = call;
    const open = await openInvitations(act.tx, restaurantId, now);
    const one = open.find(({ id }) => id === params.invitation);
    if (!one) throw notThere('invitation');
    if (!mayManage(role, one.role)) throw ownersOnly();
    await withdrawInvitation(act.tx, one.id, restaurantId);
    await writeAudit(act.tx, {
      at: now,
      restaurantId,
      personId,
      action: 'invitation taken back',
      detail: { role: one.role },
    });
  },

  async 'PUT /restaurants/:restaurant/people/order'({ body, act, restaurantId, personId, now }) {
    const staff = await lockColleagues(act.tx, restaurantId);
    const asked = new Set(body.people);
    if (asked.size !== staff.length || staff.some((each) => !asked.has(each.personId))) {
      throw changedMeanwhile('Somebody came or went meanwhile.');
    }
    await orderColleagues(act.tx, restaurantId, [...asked]);
    await writeAudit(act.tx, { at: now, restaurantId, personId, action: 'order of telling changed' });
  },

  async 'PUT /restaurants/:restaurant/people/:person/role'(call) {
    const { params, body, act, restaurantId, personId, role = 'host', now } = call;
    const staff = await lockColleagues(act.tx, restaurantId);
    const one = found(staff, params.person);
    if (!mayManage(role, one.role) || !mayManage(role, body.role)) throw ownersOnly();
    if (body.role === one.role) return;
    if (isLastOwner(staff, one.personId)) throw lastOwner('change this one');
    await setRoleOf(act.tx, restaurantId, one.personId, body.role);
    // Nobody comes in by the word of somebody whose word no longer counts.
    const may = roles.filter((each) => mayManage(body.role, each));
    await withdrawInvitations(act.tx, restaurantId, { by: one.personId, may });
    await writeAudit(act.tx, {
      at: now,
      restaurantId,
      personId,
      action: 'role changed',
      subject: one.personId,
      detail: { name: one.name, from: one.role, to: body.role },
    });
  },

  async 'POST /restaurants/:restaurant/people/:person/link'(call) {
    const { params, tools, restaurantId, personId } = call;
    const one = found(await colleaguesOf(tools.db, restaurantId), params.person);
    if (one.phone === null) throw notThere('number to send a link to');
    await sendRecovery(tools, { restaurantId, colleague: one, phone: one.phone, by: personId });
    return { phone: one.phone.slice(-4) };
  },

  // Untied: whether they have another job is not to be seen from within one restaurant.
  async 'DELETE /restaurants/:restaurant/people/:person'(call) {
    const { params, tools, restaurantId, personId, now } = call;
    if (!isId.safeParse(params.person).success) throw notThere('member of the staff');
    await acting(tools, async ({ tx }) => {
      const staff = await lockColleagues(tx, restaurantId);
      const one = found(staff, params.person);
      // Read anew: who asks may have lost their own role while they waited for the lock.
      const role: Role = staff.find((each) => each.personId === personId)?.role ?? 'host';
      if (!mayManage(role, one.role)) throw ownersOnly();
      if (isLastOwner(staff, one.personId)) throw lastOwner('remove this one');
      await dismissStaff(tx, restaurantId, one.personId);
      await withdrawInvitations(tx, restaurantId, { by: one.personId });
      await writeAudit(tx, {
        at: now,
        restaurantId,
        personId,
        action: 'removed from the staff',
        subject: one.personId,
        detail: { name: one.name, role: one.role },
      });
    });
  },
};
