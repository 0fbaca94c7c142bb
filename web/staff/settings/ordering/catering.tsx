import { Card } from '../../parts/card.tsx';
import { Check, minutesInWords, NumberField } from '../../parts/inputs.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';
import { tied } from '../parts/tied.ts';
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
  const { number } = tied(value ?? usual, put, wrong, 'catering.');
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
            <NumberField label="From … heads" {...number('minHeads')} />
            <NumberField label="To … heads" {...number('maxHeads')} />
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
            {(row, lead) => {
              const field = tied(row, lead.put, wrong, `catering.lead.${lead.at}.`);
              return (
                <div className="field-row">
                  <NumberField label="Up to … heads" {...field.number('upTo')} />
                  <NumberField label="Hours before" {...field.number('hours')} />
                  {value.lead.length > 1 && (
                    <RemoveRow beside what={`the row up to ${row.upTo} heads`} remove={lead.remove} />
                  )}
                </div>
              );
            }}
          </Rows>
        </>
      )}
    </Card>
  );
}
