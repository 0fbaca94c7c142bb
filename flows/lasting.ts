/** An id of ours. */
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const kind = /^(?:booking|order)$/;

type Fields = Readonly<Record<string, RegExp>>;

/**
 * Events a button may carry beyond the turn it was offered in, with what each must hold; every one of them checks the
 * present state before it acts. What comes back on a button was in the hands of a phone and may be anything.
 */
const lasting: Readonly<Record<'diner' | 'staff', ReadonlyMap<string, Fields>>> = {
  diner: new Map<string, Fields>([
    ['give up', { id, kind }],
    ['wait', { id, kind }],
    ['find', {}],
    ['leave list', { id }],
    ['take offer', { id }],
    ['pass offer', { id }],
    ['stay on list', { id }],
    ['coming', { id }],
    ['not coming', { id }],
    ['book again', { id }],
    ['pay rest', { id }],
  ]),
  staff: new Map<string, Fields>([
    ['accept', { ticketId: id }],
    ['later', { ticketId: id }],
    ['decline', { ticketId: id }],
    ['take over', { handoverId: id }],
    ['ready', { id }],
    ['seat guest', { id }],
    ['here', { reservationId: id }],
    ['no show', { reservationId: id }],
    ['answer change', { amendmentId: id, answer: /^(?:agree|refuse)$/ }],
    ['step order', { step: /^(?:begin|finish|hand_over)$/, orderId: id }],
  ]),
};

/** The event in a lasting button's payload, with its own fields and no others; undefined when it is none of this flow's. */
export function readLasting(flow: 'diner' | 'staff', json: string): { type: string } | undefined {
  const value = parsed(json);
  const fields = typeof value?.type === 'string' ? lasting[flow].get(value.type) : undefined;
  if (!value || !fields) return undefined;
  const event: { type: string } & Record<string, string> = { type: String(value.type) };
  for (const [name, pattern] of Object.entries(fields)) {
    const given = value[name];
    if (typeof given !== 'string' || !pattern.test(given)) return undefined;
    event[name] = given;
  }
  return event;
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
