import { money } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { useHere } from '../../session.tsx';
import { DaysField } from '../parts/days.tsx';
import { minutesInWords, MoneyField, NumberField } from '../../parts/inputs.tsx';
import type { Value } from '../use-group.ts';
import { RemoveRow, Rows } from '../parts/rows.tsx';
import { tied } from '../parts/tied.ts';

type Row = NonNullable<Value<'booking'>['deposits']>[number];

/** What is paid for a table before it is booked; the first row that fits counts. */
export function Deposits({
  rows,
  onChange,
  wrong,
}: {
  rows: readonly Row[];
  onChange: (rows: Row[] | undefined) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { currency } = useHere().restaurant;
  return (
    <div className="rows-plain">
      {rows.length === 0 && <p className="soft">None is asked for.</p>}
      <Rows
        rows={rows}
        onChange={(next) => onChange(next.length === 0 ? undefined : next)}
        legend={{
          of: (row) =>
            `From ${row.fromParty || 0} guests: ${money(row.paise || 0, currency)} ${row.per === 'person' ? 'for each guest' : 'for the table'}`,
        }}
        add="Ask for a deposit"
        fresh={{ fromParty: 6, per: 'person', paise: 200_00, freeCancelMinutes: 1_440 }}
      >
        {(row, { at, put, remove }) => {
          const { number } = tied(row, put, wrong, `deposits.${at}.`);
          return (
            <>
              <div className="field-row">
                <NumberField label="From … guests" {...number('fromParty')} />
                <MoneyField label="Amount" {...number('paise')} />
                <Field label="For">
                  <select value={row.per} onChange={({ target }) => put({ per: target.value as Row['per'] })}>
                    <option value="person">each guest</option>
                    <option value="table">the table</option>
                  </select>
                </Field>
              </div>
              <NumberField
                label="Comes back until … minutes before"
                {...number('freeCancelMinutes')}
                hint={`Guests who cancel until ${minutesInWords(row.freeCancelMinutes || 0)} before get all of it back.`}
              />
              <DaysField label="On" days={row.days} onChange={(days) => put({ days })} />
              <RemoveRow what={`the deposit from ${row.fromParty} guests`} remove={remove} />
            </>
          );
        }}
      </Rows>
    </div>
  );
}
