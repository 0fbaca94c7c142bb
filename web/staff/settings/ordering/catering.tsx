import { Card } from '../../parts/card.tsx';
import { Check, minutesInWords, NumberField } from '../../parts/inputs.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';
import type { Value } from '../use-group.ts';

type Rules = NonNullable<Value<'ordering'>['catering']>;

const usual: Rules = { minHeads: 12, maxHeads: 200, lead: [{ upTo: 200, hours: 48 }] };

/** Orders for many: how many heads, and how long before. */
export function Catering({
  value,
  onChange,
  wrong,
}: {
  value: Rules | undefined;
  onChange: (rules: Rules | undefined) => void;
  wrong: (field: string) => string | undefined;
}) {
  const put = (change: Partial<Rules>) => onChange({ ...usual, ...value, ...change });
  return (
    <Card title="Catering">
      <Check
        label="Food for many"
        about="Guests say for how many heads, and when."
        checked={value !== undefined}
        onChange={(yes) => onChange(yes ? usual : undefined)}
      />
      {value && (
        <>
          <div className="field-row">
            <NumberField
              label="From … heads"
              value={value.minHeads}
              onChange={(minHeads = Number.NaN) => put({ minHeads })}
              wrong={wrong('catering.minHeads')}
            />
            <NumberField
              label="To … heads"
              value={value.maxHeads}
              onChange={(maxHeads = Number.NaN) => put({ maxHeads })}
              wrong={wrong('catering.maxHeads')}
            />
          </div>
          <Rows
            rows={value.lead}
            onChange={(lead) => put({ lead })}
            legend={{
              of: (row) => `Up to ${row.upTo || 0} heads: ${minutesInWords((row.hours || 0) * 60)} before`,
            }}
            add="Add a row"
            fresh={{ upTo: value.maxHeads, hours: 72 }}
          >
            {(row, lead) => (
              <div className="field-row">
                <NumberField
                  label="Up to … heads"
                  value={row.upTo}
                  onChange={(upTo = Number.NaN) => lead.put({ upTo })}
                  wrong={wrong(`catering.lead.${lead.at}.upTo`)}
                />
                <NumberField
                  label="Hours before"
                  value={row.hours}
                  onChange={(hours = Number.NaN) => lead.put({ hours })}
                  wrong={wrong(`catering.lead.${lead.at}.hours`)}
                />
                {value.lead.length > 1 && (
                  <RemoveRow beside what={`the row up to ${row.upTo} heads`} remove={lead.remove} />
                )}
              </div>
            )}
          </Rows>
        </>
      )}
    </Card>
  );
}
