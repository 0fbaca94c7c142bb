import { isoDayIn } from '../../format.ts';
import { useHere } from '../../session.tsx';
import { useNow } from '../../use-now.ts';
import { Card } from '../../parts/card.tsx';
import { Check, NumberField, TextField } from '../../parts/inputs.tsx';
import type { Group, Value } from '../use-group.ts';
import { DayField, TimeField } from '../../parts/moments.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';

type Profile = Value<'profile'>;
type Stop = NonNullable<Profile['details']['stops']>[number];

/** What only some kinds of houses have to say. */
export function HouseDetails({
  value,
  set,
  wrong,
}: Pick<Group<Profile>, 'set' | 'wrong'> & { value: Profile }) {
  const { details, kind } = value;
  const put = (change: Partial<Profile['details']>) => set({ details: { ...details, ...change } });
  return (
    <Card title="Good to know" about="Shown on your page where you say so.">
      <Check
        label="Step-free way in"
        checked={details.stepFree ?? false}
        onChange={(yes) => put({ stepFree: yes || undefined })}
      />
      <Check
        label="Parking"
        checked={details.parking ?? false}
        onChange={(yes) => put({ parking: yes || undefined })}
      />
      <Check
        label="Wi-Fi for guests"
        checked={details.wifi ?? false}
        onChange={(yes) => put({ wifi: yes || undefined })}
      />
      {kind === 'cafe' && (
        <Check
          label="Laptops are welcome"
          checked={details.laptops ?? false}
          onChange={(yes) => put({ laptops: yes || undefined })}
        />
      )}
      {kind === 'hotel' && (
        <Check
          label="Guests who do not stay at the hotel are welcome"
          checked={details.nonResidents ?? false}
          onChange={(yes) => put({ nonResidents: yes || undefined })}
        />
      )}
      {kind === 'caterer' && (
        <NumberField
          label="Travels at most … km"
          optional
          value={details.travelsKm}
          onChange={(travelsKm) => put({ travelsKm })}
          wrong={wrong('details.travelsKm')}
        />
      )}
      {kind === 'truck' && (
        <Stops stops={details.stops ?? []} onChange={(stops) => put({ stops })} wrong={wrong} />
      )}
    </Card>
  );
}

/** Where a truck stands, by the day. */
function Stops({
  stops,
  onChange,
  wrong,
}: {
  stops: readonly Stop[];
  onChange: (stops: Stop[]) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { zone } = useHere().restaurant;
  const today = isoDayIn(useNow(600), zone);
  return (
    <div className="rows-plain">
      <h3>Where you stand</h3>
      <Rows
        rows={stops}
        onChange={onChange}
        legend={{ of: (stop) => `Stop on ${stop.day}`, hidden: true }}
        add="Add a stop"
        fresh={{ day: today, at: '' }}
      >
        {(stop, { at, put, remove }) => (
          <>
            <div className="field-row">
              <DayField
                label="Day"
                wrong={wrong(`details.stops.${at}.day`)}
                value={stop.day}
                onChange={(chosen) => put({ day: chosen })}
              />
              <TextField
                label="Place"
                placeholder="Church Street, near the metro"
                value={stop.at}
                onChange={(at) => put({ at })}
                wrong={wrong(`details.stops.${at}.at`)}
              />
              <TimeField
                label="From"
                value={stop.from}
                onChange={(chosen) => put({ from: chosen || undefined })}
              />
              <TimeField
                label="Until"
                value={stop.until}
                onChange={(chosen) => put({ until: chosen || undefined })}
              />
            </div>
            <RemoveRow what={`the stop on ${stop.day}`} remove={remove} />
          </>
        )}
      </Rows>
    </div>
  );
}
