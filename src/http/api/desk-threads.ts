import type { Act } from '../../acts/act.ts';
import { giveThreadBack, type Speaker, takeThread, type Talked, writeToGuest } from '../../acts/talk.ts';
import type { Thread } from '../../contract/guests.ts';
import type { desk } from '../../contract/desk.ts';
import type { Session } from '../../store/sessions.ts';
import type { Handlers } from './handlers.ts';
import { earlierOf, orRefuse, speakerOf, threadOf, threadPage } from './threads.ts';

interface Asked {
  act: Act;
  personId: string;
  params: { person: string };
  session: Session | undefined;
  now: Date;
}

const read = ({ act, personId, params, now }: Asked): Promise<Thread> =>
  threadOf(act.tx, null, params.person, { you: personId, now });

async function talk(asked: Asked, how: (speaker: Speaker) => Promise<Talked>): Promise<Thread> {
  await read(asked);
  await orRefuse(await how(speakerOf(asked.session, { id: null, name: 'Thali' })), () => read(asked));
  return read(asked);
}

type Keys = Extract<keyof typeof desk, `${string} /desk/threads${string}`>;

/** Guests who asked for a person where no restaurant was talked about: Thali's own people answer them. */
export const deskThreadHandlers: Handlers<Keys> = {
  async 'GET /desk/threads'({ act, personId, query }) {
    return threadPage(act.tx, null, personId, query);
  },
  async 'GET /desk/threads/:person'(asked) {
    return read(asked);
  },
  async 'GET /desk/threads/:person/earlier'({ act, params, query }) {
    return earlierOf(act.tx, null, params.person, query);
  },
  async 'POST /desk/threads/:person/take'(asked) {
    const { act, params, body } = asked;
    return talk(asked, (speaker) => takeThread(act, speaker, params.person, body.instead));
  },
  async 'POST /desk/threads/:person/messages'(asked) {
    const { act, params, body } = asked;
    return talk(asked, (speaker) => writeToGuest(act, speaker, params.person, body));
  },
  async 'POST /desk/threads/:person/give-back'(asked) {
    const { act, params } = asked;
    return talk(asked, (speaker) => giveThreadBack(act, speaker, params.person));
  },
};
