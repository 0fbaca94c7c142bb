import { DecimalField } from '../../parts/inputs.tsx';

/** Notification 11/2017 (Central Tax, Rate), row 7: as src/domain/tax-presets.ts has them, in basis points. */
const presets = [
  { label: 'Restaurant, 5 %', food: 500 },
  { label: 'Hotel with rooms above ₹7,500, 18 %', food: 1_800 },
] as const;

/** A rate for each class that dishes have. */
export function Rates({
  rates,
  classes,
  onChange,
  wrong,
}: {
  rates: Record<string, number>;
  classes: readonly string[];
  onChange: (rates: Record<string, number>) => void;
  wrong: (field: string) => string | undefined;
}) {
  const names = [...new Set(['food', ...classes, ...Object.keys(rates)])];
  return (
    <>
      <div className="acts" role="group" aria-label="Usual rates">
        {presets.map(({ label, food }) => (
          <button
            key={label}
            type="button"
            className="btn btn-outline-secondary"
            aria-pressed={rates['food'] === food}
            onClick={() => onChange({ ...rates, food, liquor: 0 })}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="field-row">
        {names.map((name) => (
          <DecimalField
            key={name}
            label={`${name[0]?.toUpperCase()}${name.slice(1)}, percent`}
            value={rates[name] === undefined ? undefined : rates[name] / 100}
            onChange={(percent = Number.NaN) => onChange({ ...rates, [name]: Math.round(percent * 100) })}
            wrong={wrong(`rates.${name}`)}
            {...(name === 'liquor' ? { hint: 'Liquor is outside GST: 0.' } : {})}
          />
        ))}
      </div>
      {wrong('rates') !== undefined && <p className="wrong">Rates {wrong('rates')}</p>}
    </>
  );
}
