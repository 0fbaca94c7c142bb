import { Icon } from '../../../parts/icon.tsx';
import { Card } from '../../parts/card.tsx';
import { DecimalField, TextField } from '../../parts/inputs.tsx';
import type { Group, Value } from '../use-group.ts';

type Profile = Value<'profile'>;

/** Where the restaurant is: for people, for the search, and on a map. */
export function Place({
  value,
  set,
  wrong,
  areas,
}: Pick<Group<Profile>, 'set' | 'wrong'> & {
  value: Profile;
  areas: readonly { city: string; name: string }[];
}) {
  const { latitude, longitude } = value;
  const cities = [...new Set(areas.map(({ city }) => city))];
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  return (
    <Card title="Where it is" about="Guests search by neighbourhood, and by how far it is.">
      <TextField
        label="Address"
        rows={2}
        value={value.address}
        onChange={(address) => set({ address })}
        wrong={wrong('address')}
      />
      <div className="field-row">
        <TextField
          label="City"
          list="settings-cities"
          value={value.city}
          onChange={(city) => set({ city })}
          wrong={wrong('city')}
        />
        <TextField
          label="Neighbourhood"
          list="settings-areas"
          hint="A new one is put on the map."
          value={value.area}
          onChange={(area) => set({ area })}
          wrong={wrong('area')}
        />
      </div>
      <datalist id="settings-cities">
        {cities.map((city) => (
          <option key={city} value={city} />
        ))}
      </datalist>
      <datalist id="settings-areas">
        {areas
          .filter(({ city }) => city === value.city)
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <div className="field-row">
        <DecimalField
          label="Latitude"
          value={latitude}
          onChange={(north = Number.NaN) => set({ latitude: north })}
          wrong={wrong('latitude')}
        />
        <DecimalField
          label="Longitude"
          value={longitude}
          onChange={(east = Number.NaN) => set({ longitude: east })}
          wrong={wrong('longitude')}
        />
      </div>
      <div className="acts">
        <a className="btn btn-outline-secondary" href={map} target="_blank" rel="noreferrer">
          <Icon name="pin" /> See it on a map
        </a>
        <button
          type="button"
          className="btn btn-outline-secondary"
          onClick={() =>
            navigator.geolocation.getCurrentPosition(({ coords }) =>
              set({
                latitude: Number(coords.latitude.toFixed(5)),
                longitude: Number(coords.longitude.toFixed(5)),
              }),
            )
          }
        >
          I am there now
        </button>
      </div>
    </Card>
  );
}
