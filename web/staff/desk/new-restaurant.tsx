import { useState } from 'react';
import type { Joining } from '../../../src/contract/desk-restaurants.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { go, Link, useUnsaved } from '../route.tsx';
import { Card } from '../parts/card.tsx';
import { Choices, DecimalField, Several, TextField } from '../parts/inputs.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { houseKinds, tableLanguages } from '../houses.ts';
import { useAction, useData } from '../use-data.ts';
import { SlugField } from './slug-field.tsx';
import { zoneHere } from './zone.ts';

const blank = {
  name: '',
  kind: 'restaurant' as Joining['kind'],
  city: '',
  area: '',
  address: '',
  cuisines: [] as string[],
  languages: ['en'] as NonNullable<Joining['languages']>,
  phone: '',
};

const zones = Intl.supportedValuesOf('timeZone');

/** What the desk says of a restaurant that is to join; its owner says the rest. */
export function NewRestaurant() {
  const [house, setHouse] = useState(blank);
  const [typed, setTyped] = useState<{ slug?: string | undefined; zone?: string | undefined }>({});
  const [place, setPlace] = useState<{ latitude?: number | undefined; longitude?: number | undefined }>({});
  const places = useData('GET /desk/places', {});
  const add = useAction('POST /desk/restaurants');
  const tell = useNotice();
  const [sent, setSent] = useState(false);
  useUnsaved(house !== blank && !sent);
  const set = (change: Partial<typeof blank>) => setHouse((old) => ({ ...old, ...change }));
  const { wrong } = add;

  const areas = places.data?.areas ?? [];
  const inCity = areas.filter(({ city }) => city === house.city.trim());
  const known = inCity.some(({ name }) => name === house.area.trim());
  const zone = typed.zone ?? inCity[0]?.zone ?? zoneHere;
  const { latitude, longitude } = place;
  const located = !known && latitude !== undefined && longitude !== undefined;

  const submit = async () => {
    const done = await add.run({
      body: {
        ...house,
        ...(typed.slug ? { slug: typed.slug } : {}),
        zone,
        ...(located ? { latitude, longitude } : {}),
      },
    });
    if (!done) return;
    setSent(true);
    tell({
      text: `${house.name} is a draft. The invitation is on its way to the number ending in ${done.answer.phone}.`,
    });
  };
  if (sent) {
    return (
      <section className="card-plain">
        <h2>{house.name} is added</h2>
        <p>
          Guests do not find it yet. Its owner has a link by text, good for three days; they set up hours,
          menu and tables, and open it themselves.
        </p>
        <div className="acts">
          <Link to="/staff/desk/restaurants" className="btn btn-primary">
            To the restaurants
          </Link>
        </div>
      </section>
    );
  }
  return (
    <Form className="cards-form" noValidate send={submit}>
      <Card title="The restaurant">
        <div className="field-row">
          <TextField
            label="Name"
            value={house.name}
            onChange={(name) => set({ name })}
            wrong={wrong('name')}
          />
          <SlugField
            house={{ name: house.name.trim(), area: house.area.trim(), city: house.city.trim() }}
            typed={typed.slug}
            onChange={(slug) => setTyped((old) => ({ ...old, slug }))}
            wrong={wrong('slug')}
          />
        </div>
        <Choices
          label="What kind of place"
          value={house.kind}
          onChange={(kind) => set({ kind })}
          options={houseKinds}
        />
        <WordsField
          label="Cuisines"
          hint="Guests search by these. Separated by commas."
          values={house.cuisines}
          onChange={(cuisines) => set({ cuisines })}
          wrong={wrong('cuisines')}
          suggestions={places.data?.cuisines ?? []}
        />
        <Several
          label="Languages spoken"
          values={house.languages}
          onChange={(languages) => set({ languages })}
          options={tableLanguages}
        />
      </Card>
      <Card title="Where it is">
        <div className="field-row">
          <TextField
            label="City"
            list="desk-cities"
            value={house.city}
            onChange={(city) => set({ city })}
            wrong={wrong('city')}
          />
          <TextField
            label="Neighbourhood"
            list="desk-areas"
            value={house.area}
            onChange={(area) => set({ area })}
            wrong={wrong('area')}
          />
          <Field label="Time zone" wrong={wrong('zone')}>
            <select
              value={zone}
              onChange={({ target }) => setTyped((old) => ({ ...old, zone: target.value }))}
            >
              {(zones.includes(zone) ? zones : [zone, ...zones]).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </Field>
        </div>
        <datalist id="desk-cities">
          {[...new Set(areas.map(({ city }) => city))].map((city) => (
            <option key={city} value={city} />
          ))}
        </datalist>
        <datalist id="desk-areas">
          {inCity.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {!known && house.area.trim() !== '' && (
          <>
            <p className="soft">
              This neighbourhood is new to Thali. Say where it lies; the map of your choice tells.
            </p>
            <div className="field-row">
              <DecimalField
                label="Latitude"
                value={latitude}
                onChange={(north) => setPlace((old) => ({ ...old, latitude: north }))}
                wrong={wrong('latitude')}
              />
              <DecimalField
                label="Longitude"
                value={longitude}
                onChange={(east) => setPlace((old) => ({ ...old, longitude: east }))}
                wrong={wrong('longitude')}
              />
            </div>
          </>
        )}
        <TextField
          label="Address"
          rows={2}
          value={house.address}
          onChange={(address) => set({ address })}
          wrong={wrong('address')}
        />
      </Card>
      <Card title="Its owner" about="They get a link by text, choose a password, and set up the rest.">
        <Field label="Mobile number" wrong={wrong('phone')}>
          <input
            type="tel"
            maxLength={40}
            autoComplete="off"
            value={house.phone}
            onChange={({ target }) => set({ phone: target.value })}
          />
        </Field>
      </Card>
      <Trouble text={add.trouble} />
      <div className="acts">
        <button type="submit" className="btn btn-primary" disabled={add.busy}>
          {add.busy ? 'Adding…' : 'Add it and invite the owner'}
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary"
          onClick={() => go('/staff/desk/restaurants')}
        >
          Cancel
        </button>
      </div>
    </Form>
  );
}
