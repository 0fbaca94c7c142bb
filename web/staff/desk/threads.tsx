import { useEffect } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { call } from '../client.ts';
import '../guests/guests.css';
import { ThreadList } from '../guests/list.tsx';
import { Talk } from '../guests/talk.tsx';
import { PageButtons, usePages } from '../parts/pages.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useAction, useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';
import { zoneHere } from './zone.ts';

/** Seconds between looks: the desk belongs to no restaurant whose changes it would hear of. */
const lookEvery = 5;

/** Guests who asked for a person where no restaurant was talked about. */
export function DeskThreads({ part: personId }: { part?: string | undefined }) {
  const pages = usePages();
  const { after } = pages;
  const data = useData('GET /desk/threads', { query: after ? { after } : {} });
  const { again } = data;
  const tick = useNow(lookEvery);
  useEffect(() => void again(), [again, tick]);
  return (
    <div className={`guests ${personId === undefined ? 'listing' : 'reading'}`}>
      <div className="guests-list">
        <Loaded of={data}>
          {({ rows, next }) =>
            rows.length === 0 && pages.first ? (
              <Empty title="Nobody asked for the desk">
                <p>Whoever wants a person while no restaurant is talked about appears here.</p>
              </Empty>
            ) : (
              <>
                <ThreadList
                  rows={rows}
                  zone={zoneHere}
                  path={(person) => `/staff/desk/guests/${person}`}
                  current={personId}
                />
                <PageButtons pages={pages} next={next} />
              </>
            )
          }
        </Loaded>
      </div>
      <div className="guests-thread">
        {personId !== undefined && <OpenDeskThread key={personId} personId={personId} tick={tick} />}
      </div>
    </div>
  );
}

function OpenDeskThread({ personId, tick }: { personId: string; tick: number }) {
  const params = { person: personId };
  const data = useData('GET /desk/threads/:person', { params });
  const take = useAction('POST /desk/threads/:person/take');
  const giveBack = useAction('POST /desk/threads/:person/give-back');
  const write = useAction('POST /desk/threads/:person/messages');
  const { again, show } = data;
  useEffect(() => void again(), [again, tick]);
  return (
    <Loaded of={data}>
      {(thread) => (
        <Talk
          thread={thread}
          zone={zoneHere}
          talking={{
            async take(instead) {
              const done = await take.run({ params, body: { instead } });
              if (done) show(done.answer);
            },
            async giveBack() {
              const done = await giveBack.run({ params });
              if (done) show(done.answer);
            },
            async send(text, sms) {
              const done = await write.run({ params, body: { text, sms } });
              if (done) show(done.answer);
              return done !== undefined;
            },
            earlier: (before) => call('GET /desk/threads/:person/earlier', { params, query: { before } }),
            busy: take.busy || giveBack.busy || write.busy,
            trouble: write.trouble ?? take.trouble ?? giveBack.trouble,
            signedAs: 'Thali',
          }}
          back={
            <Link to="/staff/desk/guests" className="round talk-back" label="All guests">
              <Icon name="left" />
            </Link>
          }
        />
      )}
    </Loaded>
  );
}
