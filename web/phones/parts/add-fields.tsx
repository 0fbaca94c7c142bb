import { useState } from 'react';
import { countries, countryOf, inventNumber } from '../countries.ts';
import type { Cast } from '../model.ts';

/** Country and number of a new diner; the number is invented and may be changed. */
export function DinerFields() {
  const [first] = countries;
  const [number, setNumber] = useState(() => (first === undefined ? '' : inventNumber(first)));
  return (
    <>
      <label className="form-label">
        Country
        <select
          className="form-select"
          onChange={({ currentTarget }) => {
            const country = countryOf(currentTarget.value);
            if (country !== undefined) setNumber(inventNumber(country));
          }}
        >
          {countries.map(({ code, name, calling }) => (
            <option key={code} value={code}>
              {name} (+{calling})
            </option>
          ))}
        </select>
      </label>
      <label className="form-label">
        Number, invented; any other with + is fine too
        <input
          className="form-control"
          name="number"
          inputMode="tel"
          required
          pattern="\+[0-9 \-]{7,20}"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
      </label>
    </>
  );
}

/** Restaurant and member of its staff. */
export function StaffFields({ cast }: { cast: Cast }) {
  const restaurants = [...new Set(cast.staff.map(({ restaurant }) => restaurant))];
  const [restaurant, setRestaurant] = useState(restaurants[0]);
  return (
    <>
      <label className="form-label">
        Restaurant
        <select
          className="form-select"
          value={restaurant}
          onChange={({ currentTarget }) => setRestaurant(currentTarget.value)}
        >
          {restaurants.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="form-label">
        Who
        <select className="form-select" name="member" key={restaurant}>
          {cast.staff
            .filter((member) => member.restaurant === restaurant)
            .map(({ number, name, role }) => (
              <option key={number} value={number}>
                {name}, {role}
              </option>
            ))}
        </select>
      </label>
    </>
  );
}
