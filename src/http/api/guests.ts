import { giveThreadBack, type Speaker, takeThread, type Talked, writeToGuest } from '../../acts/talk.ts';
import type { guests } from '../../contract/guests.ts';
import type { GuestThread } from '../../contract/guests.ts';
import type { Act } from '../../acts/act.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { guestOf, guestVisits } from '../../store/guest-visits.ts';
import { guestsWaiting } from '../../store/handovers.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import type { Session } from '../../store/sessions.ts';
import { noteRead } from '../../store/threads.ts';
import type { Handlers } from './handlers.ts';
import { notThere } from './problem.ts';
import { earlierOf, orRefuse, speakerOf, threadOf, threadPage } from './threads.ts';

/** Bookings and orders shown beside a thread. */
const mostVisits = 30;

interface Asked {
  act: Act;
  restaurantId: string;
  personId: string;
  params: { person: string };
  session: Session | undefined;
  now: Date;
}

async function read({ act, restaurantId, personId, params, now }: Asked): Promise<GuestThread> {
  const thread = await threadOf(act.tx, restaurantId, params.person, { you: personId, now });
  const visits = await guestVisits(act.tx, restaurantId, params.person, mostVisits);
  return { ...thread, visits: visits.map((visit) => ({ ...visit, at: visit.at.toISOString() })) };
}

/** Lets somebody talk to a guest of theirs, and gives the thread as it is then. */
async function talk(asked: Asked, how: (speaker: Speaker) => Promise<Talked>): Promise<GuestThread> {
  const { act, restaurantId, session } = asked;
  // Whoever is no guest here is told like one who does not exist, before anything is done.
  await read(asked);
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) throw notThere('restaurant');
  const talked = await how(speakerOf(session, { id: restaurantId, name: restaurant.name }));
  await orRefuse(talked, () => read(asked));
  await noteRead(act.tx, restaurantId, asked.params.person);
  return read(asked);
}

export const guestsHandlers: Handlers<keyof typeof guests> = {
  async 'GET /restaurants/:restaurant/threads'({ act, restaurantId, personId, query }) {
    return threadPage(act.tx, restaurantId, personId, query);
  },
  async 'GET /restaurants/:restaurant/threads/of/:subject'({ act, restaurantId, params }) {
    const personId = isId.safeParse(params.subject).success
      ? await guestOf(act.tx, restaurantId, params.subject)
      : undefined;
    if (!personId) throw notThere('guest');
    return { personId };
  },
  async 'GET /restaurants/:restaurant/threads/:person'(asked) {
    return read(asked);
  },
  async 'GET /restaurants/:restaurant/threads/:person/earlier'({ act, restaurantId, params, query }) {
    return earlierOf(act.tx, restaurantId, params.person, query);
  },
  async 'POST /restaurants/:restaurant/threads/:person/take'(asked) {
    const { act, params, body } = asked;
    return talk(asked, (speaker) => takeThread(act, speaker, params.person, body.instead));
  },
  async 'POST /restaurants/:restaurant/threads/:person/messages'(asked) {
    const { act, params, body } = asked;
    return talk(asked, (speaker) => writeToGuest(act, speaker, params.person, body));
  },
  async 'POST /restaurants/:restaurant/threads/:person/give-back'(asked) {
    const { act, params } = asked;
    return talk(asked, (speaker) => giveThreadBack(act, speaker, params.person));
  },
  async 'POST /restaurants/:restaurant/threads/:person/read'({ act, restaurantId, personId, params, now }) {
    await threadOf(act.tx, restaurantId, params.person, { you: personId, now });
    await noteRead(act.tx, restaurantId, params.person);
  },
  async 'GET /restaurants/:restaurant/waiting-guests'({ act, restaurantId }) {
    return { count: await guestsWaiting(act.tx, restaurantId) };
  },
};
