import { isoDayIn } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { useHere } from '../../session.tsx';
import { useNow } from '../../use-now.ts';
import { Rows } from '../parts/rows.tsx';
import type { Value } from '../use-group.ts';
import { PeriodRow } from './period-row.tsx';
import { DayField } from '../../parts/moments.tsx';

type Special = Value<'hours'>['specialHours'][number];

/** Days that have hours of their own. */
export function SpecialDays({
  days,
  onChange,
  wrong,
}: {
  days: readonly Special[];
  onChange: (days: Special[]) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { zone } = useHere().restaurant;
  const today = isoDayIn(useNow(600), zone);
  return (
    <div className="rows-plain">
      <Rows
        rows={days}
        onChange={onChange}
        legend={{ of: (one) => one.day }}
        add="Add a day"
        fresh={{ service: 'dine_in', day: today, from: '12:00', to: '23:00' }}
      >
        {(one, { at, put, remove }) => (
          <>
            <div className="field-row">
              <DayField
                label="Day"
                wrong={wrong(`specialHours.${at}.day`)}
                value={one.day}
                onChange={(chosen) => put({ day: chosen })}
              />
              <Field label="For">
                <select
                  value={one.service}
                  onChange={({ target }) => put({ service: target.value as Special['service'] })}
                >
                  <option value="dine_in">guests at the table</option>
                  <option value="pickup">food to collect</option>
                </select>
              </Field>
            </div>
            <PeriodRow
              name={one.day}
              period={one}
              seats={one.service === 'dine_in'}
              walkIns={false}
              onChange={({ walkIn: _, ...change }) => put(change)}
              remove={remove}
              wrong={(field) => wrong(`specialHours.${at}.${field}`)}
            />
          </>
        )}
      </Rows>
    </div>
  );
}
