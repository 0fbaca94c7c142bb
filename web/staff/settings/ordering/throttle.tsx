import { Check, NumberField } from '../../parts/inputs.tsx';
import { tied } from '../parts/tied.ts';
import type { Value } from '../use-group.ts';

type Limits = NonNullable<Value<'ordering'>['throttle']>;

/** How much the kitchen takes in at once: orders and dishes in each slot of so many minutes. */
export function Throttle({
  value,
  onChange,
  wrong,
}: {
  value: Limits | undefined;
  onChange: (limits: Limits | undefined) => void;
  wrong: (field: string) => string | undefined;
}) {
  const put = (change: Partial<Limits>) => onChange({ minutes: 15, ...value, ...change });
  const { maybe, number } = tied<Partial<Limits>>(value ?? {}, put, wrong, 'throttle.');
  return (
    <>
      <Check
        label="Limit what comes in at once"
        about="When a slot is full, guests are offered the next."
        checked={value !== undefined}
        onChange={(yes) => onChange(yes ? { minutes: 15, orders: 10 } : undefined)}
      />
      {value && (
        <div className="field-row">
          <NumberField
            label="In each … minutes"
            {...number('minutes')}
            wrong={wrong('throttle.minutes') ?? wrong('throttle')}
          />
          <NumberField label="Orders at most" {...maybe('orders')} />
          <NumberField label="Dishes at most" {...maybe('items')} />
        </div>
      )}
    </>
  );
}
