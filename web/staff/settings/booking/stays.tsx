import { DaysField } from '../parts/days.tsx';
import { minutesInWords, NumberField } from '../../parts/inputs.tsx';
import type { Value } from '../use-group.ts';
import { TimeField } from '../../parts/moments.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';
import { tied } from '../parts/tied.ts';

type Row = Value<'booking'>['turnMinutes'][number];

/** How long a party keeps its table: rows by its size, each for all times or some. */
export function Stays({
  rows,
  onChange,
  wrong,
}: {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  wrong: (field: string) => string | undefined;
}) {
  return (
    <div className="rows-plain">
      <Rows
        rows={rows}
        onChange={onChange}
        legend={{ of: (row) => `Up to ${row.upTo || 0} guests: ${minutesInWords(row.minutes || 0)}` }}
        add="Add a row"
        fresh={{ upTo: 100, minutes: 120 }}
      >
        {(row, { at, put, remove }) => {
          const { number, text } = tied(row, put, wrong, `turnMinutes.${at}.`);
          return (
            <>
              <div className="field-row">
                <NumberField label="Up to … guests" {...number('upTo')} />
                <NumberField label="Minutes" {...number('minutes')} />
                <RemoveRow beside what={`the row up to ${row.upTo} guests`} remove={remove} />
              </div>
              <details open={row.days !== undefined || row.from !== undefined || row.until !== undefined}>
                <summary>Only on some days or times</summary>
                <DaysField label="Days" days={row.days} onChange={(days) => put({ days })} />
                <div className="field-row">
                  <TimeField label="Starts from" {...text('from')} />
                  <TimeField label="Starts before" {...text('until')} />
                </div>
              </details>
            </>
          );
        }}
      </Rows>
    </div>
  );
}
