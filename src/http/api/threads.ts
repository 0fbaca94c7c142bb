import { type CannotTalk, openUntil, type Speaker, type Talked } from '../../acts/talk.ts';
import type { Thread, ThreadMessage, ThreadRow as Row } from '../../contract/guests.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { deliveryReason } from '../../domain/delivery-reason.ts';
import { capabilitiesOf } from '../../domain/message.ts';
import type { Queryable } from '../../store/database.ts';
import { reachedAt } from '../../store/reached.ts';
import { listThreads, threadGuest, type ThreadKey, type ThreadRow } from '../../store/threads.ts';
import { readTranscript, type TranscriptRow } from '../../store/transcript.ts';
import { listKey } from './list-key.ts';
import { changedMeanwhile, notThere, Problem } from './problem.ts';

/** Messages of a thread that are shown at once; what was said before them is asked for. */
const mostMessages = 60;

const keyOf = (row: ThreadRow) => `${row.openedAt ? 1 : 0}~${row.at}~${row.personId}`;

function keyFrom(text: string | undefined): ThreadKey | undefined {
  if (text === undefined) return undefined;
  const [open, at = '', personId = ''] = text.split('~');
  const key = listKey(at, personId);
  return { open: open === '1', at: key.at, personId: key.id };
}

function handoverOf(
  row: Pick<ThreadRow, 'openedAt' | 'takerId' | 'takerName'>,
  you: string,
): Row['handover'] {
  if (!row.openedAt) return null;
  const takenBy = row.takerId ? { name: row.takerName, you: row.takerId === you } : null;
  return { since: row.openedAt.toISOString(), takenBy };
}

/** A page of the threads of a restaurant, or of Thali's desk (null). */
export async function threadPage(
  db: Queryable,
  restaurantId: string | null,
  you: string,
  query: { search?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ rows: Row[]; next: string | null }> {
  const { search, limit } = query;
  const found = await listThreads(db, restaurantId, {
    search,
    after: keyFrom(query.after),
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => ({
      personId: row.personId,
      name: row.name,
      lastDigits: row.lastDigits,
      channel: row.channel,
      at: new Date(row.at).toISOString(),
      handover: handoverOf(row, you),
      unread: row.unread,
      said: row.saidAt ? { text: (row.said ?? '').slice(0, 200), at: row.saidAt.toISOString() } : null,
    })),
    next: found.length > limit && last ? keyOf(last) : null,
  };
}

function deliveryOf({ state, delivery, from }: TranscriptRow): ThreadMessage['delivery'] {
  if (from === 'guest') return null;
  if (state === 'failed' || state === 'dead' || (delivery ?? 0) < 0) return 'failed';
  if ((delivery ?? 0) >= 4) return 'read';
  if (delivery === 3) return 'delivered';
  return state === 'sent' ? 'sent' : 'waiting';
}

/** What was said with a guest; throws a 404 for whoever is none of the restaurant's, or of the desk's (null). */
export async function threadOf(
  db: Queryable,
  restaurantId: string | null,
  personId: string,
  { you, now }: { you: string; now: Date },
): Promise<Thread> {
  const guest = isId.safeParse(personId).success ? await threadGuest(db, restaurantId, personId) : undefined;
  if (!guest) throw notThere('guest');
  const [best, ...others] = await reachedAt(db, personId, restaurantId);
  const until = best?.channel === 'whatsapp' ? openUntil(best) : null;
  const sms = [best, ...others].find((way) => way?.channel === 'sms');
  const said = await readTranscript(db, personId, restaurantId, { count: mostMessages });
  return {
    personId,
    name: guest.name,
    lastDigits: guest.lastDigits,
    language: guest.language,
    noticedAt: guest.noticedAt?.toISOString() ?? null,
    handover: handoverOf(guest, you),
    writable: {
      channel: best?.channel ?? null,
      openUntil: until?.toISOString() ?? null,
      open: best?.channel === 'sms' || (until !== null && until > now),
      sms:
        sms === undefined || sms.optedOutAt
          ? 'no'
          : capabilitiesOf('sms', sms.address).twoWay
            ? 'both ways'
            : 'one way',
      optedOut: Boolean(best?.optedOutAt),
    },
    messages: said.rows.map(messageOf),
    earlier: said.earlier,
  };
}

function messageOf(row: TranscriptRow): ThreadMessage {
  const delivery = deliveryOf(row);
  return {
    id: row.id,
    from: row.from,
    author: row.author,
    text: row.text,
    media: row.media,
    place: row.place,
    at: row.at.toISOString(),
    channel: row.channel,
    delivery,
    reason: delivery === 'failed' ? deliveryReason(row.errorCode) : null,
  };
}

/**
 * What was said with a guest before a message, oldest first; throws a 404 for whoever is none of the restaurant's, or of the
 * desk's (null).
 */
export async function earlierOf(
  db: Queryable,
  restaurantId: string | null,
  personId: string,
  { before, limit }: { before: string; limit: number },
): Promise<{ messages: ThreadMessage[]; earlier: boolean }> {
  const guest = isId.safeParse(personId).success ? await threadGuest(db, restaurantId, personId) : undefined;
  if (!guest) throw notThere('guest');
  const { rows, earlier } = await readTranscript(db, personId, restaurantId, { count: limit, before });
  return { messages: rows.map(messageOf), earlier };
}

/** Throws what to tell whoever wanted to talk to a guest and cannot. */
export async function orRefuse(
  talked: Talked,
  taken: () => Promise<{ handover: Row['handover'] }>,
): Promise<void> {
  if (talked.kind === 'done') return;
  if (talked.kind === 'taken') {
    const { handover } = await taken();
    const name = handover?.takenBy?.name ?? 'A colleague';
    throw changedMeanwhile(`${name} is talking to this guest. Take them over first.`, handover);
  }
  throw refusals[talked.kind](talked);
}

const cannot = (title: string, detail: string) =>
  new Problem(409, title, { type: '/api/problems#cannot-write', detail });

const refusals: Record<Exclude<CannotTalk['kind'], 'taken'>, (why: CannotTalk) => Problem> = {
  elsewhere: () =>
    cannot('This guest is talking to somebody else just now.', 'Try again in half an hour, or call them.'),
  'opted out': () =>
    cannot('This guest has said STOP, so Thali may not write to them.', 'Call them if it cannot wait.'),
  closed: (why) =>
    cannot(
      'WhatsApp lets us write again once they write.',
      why.kind === 'closed' && why.sms
        ? 'Their last message is more than 24 hours old. Send it by SMS instead.'
        : 'Their last message is more than 24 hours old. Call them if it cannot wait.',
    ),
  'one way': () =>
    cannot('This guest cannot answer an SMS.', 'Write to them all the same, and give a number to call.'),
  unreachable: () =>
    cannot(
      'There is no number that Thali could write to.',
      'They may be a colleague, or have been entered by hand.',
    ),
  'nothing open': () =>
    cannot('This guest is with the bot already.', 'Load the page again to see what was said since.'),
};

/** Whoever is signed in, as guests hear of them. */
export const speakerOf = (
  session: { personId: string; name: string | null } | undefined,
  place: { id: string | null; name: string },
): Speaker => ({
  personId: session?.personId ?? '',
  name: session?.name ?? place.name,
  restaurantId: place.id,
  restaurant: place.name,
});
