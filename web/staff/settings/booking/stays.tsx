import { DaysField } from '../parts/days.tsx';
import { minutesInWords, NumberField } from '../../parts/inputs.tsx';
import type { Value } from '../use-group.ts';
import { TimeField } from '../../parts/moments.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';

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
        {(row, { at, put, remove }) => (
          <>
            <div className="field-row">
              <NumberField
                label="Up to … guests"
                value={row.upTo}
                onChange={(upTo = Number.NaN) => put({ upTo })}
                wrong={wrong(`turnMinutes.${at}.upTo`)}
              />
              <NumberField
                label="Minutes"
                value={row.minutes}
                onChange={(minutes = Number.NaN) => put({ minutes })}
                wrong={wrong(`turnMinutes.${at}.minutes`)}
              />
              <RemoveRow beside what={`the row up to ${row.upTo} guests`} remove={remove} />
            </div>
            <details open={row.days !== undefined || row.from !== undefined || row.until !== undefined}>
              <summary>Only on some days or times</summary>
              <DaysField label="Days" days={row.days} onChange={(days) => put({ days })} />
              <div className="field-row">
                <TimeField
                  label="Starts from"
                  wrong={wrong(`turnMinutes.${at}.from`)}
                  value={row.from}
                  onChange={(chosen) => put({ from: chosen || undefined })}
                />
                <TimeField
                  label="Starts before"
                  wrong={wrong(`turnMinutes.${at}.until`)}
                  value={row.until}
                  onChange={(chosen) => put({ until: chosen || undefined })}
                />
              </div>
            </details>
          </>
        )}
      </Rows>
    </div>
  );
}
