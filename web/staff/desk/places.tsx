import { useState } from 'react';
import { dayIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { PageButtons, usePages } from '../parts/pages.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useData } from '../use-data.ts';
import { InviteOwner } from './invite-owner.tsx';
import { NewRestaurant } from './new-restaurant.tsx';
import { zoneHere } from './zone.ts';
import { WordsInput } from '../parts/words-input.tsx';

/** The restaurants of Thali, and the form for a new one. */
export function Places({ part }: { part?: string | undefined }) {
  return part === 'new' ? <NewRestaurant /> : <PlaceList />;
}

/** With a search; page by page. */
function PlaceList() {
  const [search, setSearch] = useState('');
  const pages = usePages();
  const { after } = pages;
  const data = useData('GET /desk/restaurants', {
    query: { ...(search.trim() === '' ? {} : { search: search.trim() }), ...(after ? { after } : {}) },
  });
  return (
    <>
      <div className="desk-head">
        <Field label="Search by name or city" hidden>
          <WordsInput
            type="search"
            placeholder="Name, city or area"
            value={search}
            most={60}
            onChange={(value) => {
              setSearch(value);
              pages.begin();
            }}
          />
        </Field>
        <Link to="/staff/desk/restaurants/new" className="btn btn-primary">
          Add a restaurant
        </Link>
      </div>
      <Loaded of={data}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && <Empty title="No restaurant is called so" />}
            <ul className="places">
              {rows.map((row) => (
                <li key={row.id}>
                  <span>
                    <strong>{row.name}</strong> {row.draft && <span className="badge-plain late">Draft</span>}
                    <span className="soft">
                      {' '}
                      {row.kind}, <bdi>{row.area}</bdi>, <bdi>{row.city}</bdi>
                    </span>
                  </span>
                  {row.staff === 0 ? <InviteOwner restaurant={row} /> : <span>{row.staff} staff</span>}
                  <span>{row.ahead} bookings ahead</span>
                  <span className="soft">
                    {row.lastOrderAt === null
                      ? 'No order yet'
                      : `Last order ${dayIn(row.lastOrderAt, zoneHere)}`}
                  </span>
                </li>
              ))}
            </ul>
            <PageButtons pages={pages} next={next} />
          </>
        )}
      </Loaded>
    </>
  );
}
