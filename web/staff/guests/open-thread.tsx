import { useCallback, useEffect } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { call } from '../client.ts';
import { Loaded } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';
import { Beside } from './beside.tsx';
import { Talk, type Talking } from './talk.tsx';

/** Seconds between looks how far what was sent has come: no event tells that a phone was opened. */
const lookEvery = 10;
/** Milliseconds that a message takes to be written where it is read from. */
const writing = 700;

/** One guest's thread at a restaurant, live. `version` rises when anything of the conversations here has changed. */
export function OpenThread({
  personId,
  version,
  changed,
}: {
  personId: string;
  version: number;
  changed: () => void;
}) {
  const { restaurant, me, path } = useHere();
  const params = { restaurant: restaurant.id, person: personId };
  const data = useData('GET /restaurants/:restaurant/threads/:person', { params });
  const take = useAction('POST /restaurants/:restaurant/threads/:person/take');
  const giveBack = useAction('POST /restaurants/:restaurant/threads/:person/give-back');
  const write = useAction('POST /restaurants/:restaurant/threads/:person/messages');
  const read = useAction('POST /restaurants/:restaurant/threads/:person/read');
  const { again, show } = data;
  const tick = useNow(lookEvery);
  useEffect(() => void again(), [again, version, tick]);

  const heard = data.data?.messages.filter(({ from }) => from === 'guest').at(-1)?.id;
  const mine = data.data?.handover?.takenBy?.you === true;
  const noteRead = read.run;
  useEffect(() => {
    if (heard !== undefined && mine)
      void noteRead({ params: { restaurant: restaurant.id, person: personId } });
  }, [heard, mine, noteRead, restaurant.id, personId]);

  const later = useCallback(() => {
    changed();
    setTimeout(changed, writing);
  }, [changed]);
  const talking: Talking = {
    take: async (instead) => {
      const done = await take.run({ params, body: { instead } });
      if (done) show(done.answer);
      later();
    },
    giveBack: async () => {
      const done = await giveBack.run({ params });
      if (done) show(done.answer);
      later();
    },
    send: async (text, sms) => {
      const done = await write.run({ params, body: { text, sms } });
      if (done) show(done.answer);
      later();
      return done !== undefined;
    },
    earlier: (before) =>
      call('GET /restaurants/:restaurant/threads/:person/earlier', { params, query: { before } }),
    busy: take.busy || giveBack.busy || write.busy,
    trouble: write.trouble ?? take.trouble ?? giveBack.trouble,
    signedAs: me.person.name ?? restaurant.name,
  };
  return (
    <Loaded of={data}>
      {(thread) => (
        <div className="talk-with-beside">
          <Talk
            thread={thread}
            zone={restaurant.zone}
            talking={talking}
            back={
              <Link to={path('guests')} className="round talk-back" label="All guests">
                <Icon name="left" />
              </Link>
            }
          />
          <details className="beside-fold">
            <summary>
              About this guest <Icon name="down" />
            </summary>
            <Beside thread={thread} zone={restaurant.zone} currency={restaurant.currency} />
          </details>
          <aside className="beside-open" aria-label="About this guest">
            <Beside thread={thread} zone={restaurant.zone} currency={restaurant.currency} />
          </aside>
        </div>
      )}
    </Loaded>
  );
}
