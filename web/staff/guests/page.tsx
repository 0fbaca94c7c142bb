import { useCallback, useEffect, useState } from 'react';
import type { ThreadRow } from '../../../src/contract/guests.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { call } from '../client.ts';
import { go, useRoute } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useData } from '../use-data.ts';
import './guests.css';
import { ThreadList } from './list.tsx';
import { OpenThread } from './open-thread.tsx';

/** The guests of a restaurant and what is said with them: /guests, /guests/PERSON; /guests/of/BOOKING finds whose it is. */
export default function GuestsPage() {
  const { parts } = useRoute();
  const { path } = useHere();
  const [, , first, subject] = parts;
  if (first === 'of' && subject !== undefined) return <Whose subject={subject} />;
  return <Threads personId={first} path={(person) => path(`guests/${person}`)} />;
}

/** Finds the guest of a booking or order, and opens their thread. */
function Whose({ subject }: { subject: string }) {
  const { restaurant, path } = useHere();
  const found = useData('GET /restaurants/:restaurant/threads/of/:subject', {
    params: { restaurant: restaurant.id, subject },
  });
  const personId = found.data?.personId;
  useEffect(() => {
    if (personId !== undefined) go(path(`guests/${personId}`), true);
  }, [personId, path]);
  if (found.data === undefined && found.trouble !== undefined) {
    return (
      <Empty title="Nobody to write to">
        <p>This booking was entered without a number that Thali knows.</p>
      </Empty>
    );
  }
  return <p className="loading">Loading…</p>;
}

function Threads({ personId, path }: { personId: string | undefined; path: (person: string) => string }) {
  const { restaurant } = useHere();
  const [search, setSearch] = useState('');
  const [version, setVersion] = useState(0);
  const [further, setFurther] = useState<{ of: string; rows: ThreadRow[]; next: string | null }>();
  const params = { restaurant: restaurant.id };
  const data = useData('GET /restaurants/:restaurant/threads', {
    params,
    query: search === '' ? {} : { search },
  });
  const { again } = data;
  const changed = useCallback(() => {
    setVersion((old) => old + 1);
    void again();
  }, [again]);
  const line = useChanges(restaurant.id, ['conversations', 'bookings'], changed);

  const more = further?.of === search ? further : undefined;
  const next = more ? more.next : data.data?.next;
  const showMore = async () => {
    const page = await call('GET /restaurants/:restaurant/threads', {
      params,
      query: { ...(search === '' ? {} : { search }), ...(next ? { after: next } : {}) },
    });
    setFurther({ of: search, rows: [...(more?.rows ?? []), ...page.rows], next: page.next });
  };
  return (
    <div className={`guests ${personId === undefined ? 'listing' : 'reading'}`}>
      <div className="guests-list">
        <PageHead title="Guests" about={line === 'cut' ? 'Not connected; this may be old.' : undefined} />
        <Loaded of={data}>
          {({ rows }) => {
            const ids = new Set(rows.map((row) => row.personId));
            const all = [...rows, ...(more?.rows ?? []).filter((row) => !ids.has(row.personId))];
            return (
              <>
                <ThreadList
                  rows={all}
                  zone={restaurant.zone}
                  path={path}
                  current={personId}
                  search={{ text: search, find: setSearch }}
                  more={next ? () => void showMore() : undefined}
                />
                {all.length === 0 && (
                  <Empty title={search === '' ? 'No guests yet' : 'Nobody found'}>
                    <p>
                      {search === ''
                        ? 'Whoever books, orders or asks for a person here appears in this list.'
                        : 'Try a part of the name, or the number of a booking.'}
                    </p>
                  </Empty>
                )}
              </>
            );
          }}
        </Loaded>
      </div>
      <div className="guests-thread">
        {personId === undefined ? (
          <Empty title="Choose a guest">
            <p>What was said about this restaurant appears here, and you can take over from the bot.</p>
          </Empty>
        ) : (
          <OpenThread key={personId} personId={personId} version={version} changed={changed} />
        )}
      </div>
    </div>
  );
}
