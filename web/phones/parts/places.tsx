import type { FormEvent } from 'react';
import { fieldOf } from '../form.ts';
import type { Pin } from '../model.ts';
import { Icon } from '../../parts/icon.tsx';

function OwnPlace({ share }: { share: (body: object) => void }) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const degrees = (name: string) => Number(fieldOf(event.currentTarget, name));
    share({ latitude: degrees('latitude'), longitude: degrees('longitude') });
  }
  return (
    <form className="own-place" onSubmit={submit}>
      <label>
        Latitude
        <input name="latitude" type="number" step="any" min={-90} max={90} required placeholder="12.9716" />
      </label>
      <label>
        Longitude
        <input
          name="longitude"
          type="number"
          step="any"
          min={-180}
          max={180}
          required
          placeholder="77.5946"
        />
      </label>
      <button type="submit" className="send-place">
        Share
      </button>
    </form>
  );
}

/** Neighbourhoods by city, and any other spot by its degrees. `share` gets the body of the act. */
export function Places({ pins, share }: { pins: Pin[]; share: (body: object) => void }) {
  const cities = [...new Set(pins.map(({ city }) => city))];
  return (
    <>
      {cities.map((city) => (
        <section key={city} className="city">
          <h4>{city}</h4>
          <div className="rows pins">
            {pins
              .filter((pin) => pin.city === city)
              .map(({ name, latitude, longitude }) => (
                <button
                  key={name}
                  type="button"
                  onClick={() => share({ latitude, longitude, label: name, address: `${name}, ${city}` })}
                >
                  <Icon name="pin" />
                  {name}
                </button>
              ))}
          </div>
        </section>
      ))}
      <section className="city">
        <h4>Anywhere else</h4>
        <OwnPlace share={share} />
      </section>
    </>
  );
}
