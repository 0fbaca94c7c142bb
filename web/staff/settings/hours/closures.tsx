import { isoDayIn } from '../../format.ts';
import { useHere } from '../../session.tsx';
import { useNow } from '../../use-now.ts';
import { TextField } from '../../parts/inputs.tsx';
import type { Value } from '../use-group.ts';
import { DayField } from '../../parts/moments.tsx';
import { RemoveRow, Rows } from '../parts/rows.tsx';

type Closure = Value<'hours'>['closures'][number];

/** Days on which the restaurant is closed, and why. */
export function Closures({
  closures,
  onChange,
  wrong,
}: {
  closures: readonly Closure[];
  onChange: (closures: Closure[]) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { zone } = useHere().restaurant;
  const today = isoDayIn(useNow(600), zone);
  return (
    <div className="rows-plain">
      {closures.length === 0 && <p className="soft">None.</p>}
      <Rows
        rows={closures}
        onChange={onChange}
        legend={{ of: (one) => `Closed from ${one.from}`, hidden: true }}
        add="Add closed days"
        fresh={{ from: today, to: today, reason: '' }}
      >
        {(one, { at, put, remove }) => (
          <>
            <div className="field-row">
              <DayField
                label="First day"
                wrong={wrong(`closures.${at}.from`)}
                value={one.from}
                onChange={(chosen) => put({ from: chosen, ...(one.to < chosen ? { to: chosen } : {}) })}
              />
              <DayField
                label="Last day"
                wrong={wrong(`closures.${at}.to`)}
                value={one.to}
                onChange={(chosen) => put({ to: chosen })}
              />
              <TextField
                label="Reason"
                placeholder="Diwali"
                value={one.reason}
                onChange={(reason) => put({ reason })}
                wrong={wrong(`closures.${at}.reason`)}
              />
              <RemoveRow beside what={`the closure from ${one.from}`} remove={remove} />
            </div>
          </>
        )}
      </Rows>
    </div>
  );
}
