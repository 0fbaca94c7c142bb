import type { desk } from '../../contract/desk.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { deliveryReason } from '../../domain/delivery-reason.ts';
import { capabilitiesOf } from '../../domain/message.ts';
import { addMinutes } from '../../domain/time.ts';
import { writeAudit } from '../../store/audit.ts';
import { lookOver } from '../../store/checks.ts';
import { deadKinds, leaveGivenUp, listDead, reviveGivenUp } from '../../store/dead-letters.ts';
import { codesSince, deskPlaces, deskSenders, providerFigures } from '../../store/desk-figures.ts';
import { deadKey, deadKeyFrom, deadRowOf } from './dead-letters.ts';
import { deskTemplateHandlers } from './desk-templates.ts';
import { deskThreadHandlers } from './desk-threads.ts';
import type { Handlers } from './handlers.ts';
import { notThere } from './problem.ts';

/** A guest's number in India, where Thali is at home: what a sender can do depends on whom it writes to. */
const guestInIndia = '+910000000000';

function directionOf(text: string, id: string): 'in' | 'out' {
  if ((text !== 'in' && text !== 'out') || !isId.safeParse(id).success) throw notThere('row');
  return text;
}

function placeKeyFrom(text: string | undefined): { name: string; id: string } | undefined {
  if (text === undefined) return undefined;
  const id = text.slice(0, 36);
  if (!isId.safeParse(id).success) throw notThere('page of the list');
  return { id, name: text.slice(37) };
}

export const deskHandlers: Handlers<keyof typeof desk> = {
  ...deskTemplateHandlers,
  ...deskThreadHandlers,
  async 'GET /desk/health'({ act, now, tools }) {
    const [providers, codes, { checks, overdue, dead }] = [
      await providerFigures(act.tx),
      await codesSince(act.tx, addMinutes(now, -60)),
      await lookOver(act.tx),
    ];
    return {
      providers: providers.map((each) => ({
        ...each,
        heardAt: each.heardAt?.toISOString() ?? null,
        here: tools.calls.recent(each.name),
      })),
      overdue,
      dead,
      codes,
      checks,
    };
  },
  async 'GET /desk/restaurants'({ act, now, query }) {
    const after = placeKeyFrom(query.after);
    const found = await deskPlaces(act.tx, now, {
      ...(query.search ? { search: query.search } : {}),
      ...(after ? { after } : {}),
      limit: query.limit + 1,
    });
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    return {
      rows: rows.map((row) => ({ ...row, lastOrderAt: row.lastOrderAt?.toISOString() ?? null })),
      next: found.length > query.limit && last ? `${last.id}~${last.name}` : null,
    };
  },
  async 'GET /desk/senders'({ act }) {
    return (await deskSenders(act.tx)).map(({ downSince, downCode, probeAt, ...sender }) => ({
      ...sender,
      down:
        downSince && probeAt
          ? { since: downSince.toISOString(), code: downCode ?? '', nextTryAt: probeAt.toISOString() }
          : null,
      lastInboundAt: sender.lastInboundAt?.toISOString() ?? null,
      lastOutboundAt: sender.lastOutboundAt?.toISOString() ?? null,
      failures: sender.failures.map(({ code, count }) => ({ code, count, why: deliveryReason(code) })),
      can: capabilitiesOf(sender.channel, guestInIndia),
    }));
  },
  async 'GET /desk/dead'({ act, query }) {
    const found = await listDead(act.tx, deadKeyFrom(query.after), query.limit + 1);
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    const kinds = await deadKinds(act.tx);
    return {
      rows: rows.map(deadRowOf),
      next: found.length > query.limit && last ? deadKey(last) : null,
      kinds: kinds.map((kind) => ({ ...kind, oldestAt: kind.oldestAt.toISOString() })),
    };
  },
  async 'POST /desk/dead/:direction/:id/retry'({ act, params, personId }) {
    const direction = directionOf(params.direction, params.id);
    const [revived] = await reviveGivenUp(act.tx, direction, { id: params.id });
    if (!revived) throw notThere('row that was given up');
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId: null,
      personId,
      action: 'given up row tried again',
      subject: revived,
      detail: { direction },
    });
  },
  async 'POST /desk/dead/retry-all'({ act, body, personId }) {
    const revived = await reviveGivenUp(act.tx, body.direction, { kind: body.kind });
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId: null,
      personId,
      action: 'given up rows tried again',
      detail: { ...body, count: revived.length },
    });
    return { count: revived.length };
  },
  async 'POST /desk/dead/:direction/:id/give-up'({ act, params, body, personId }) {
    const direction = directionOf(params.direction, params.id);
    if (!(await leaveGivenUp(act.tx, direction, params.id, body.note)))
      throw notThere('row that was given up');
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId: null,
      personId,
      action: 'given up row left',
      subject: params.id,
      detail: { direction, note: body.note },
    });
  },
};
