import type { Report } from '../../../src/contract/reports.ts';
import { money } from '../format.ts';
import { Bars } from './bars.tsx';

const shortDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const hourOf = (hour: number) => `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`;

/** Every hour from the first to the last with guests, in the order of a business day. */
function hoursOf(hours: Report['hours']): { label: string; value: number }[] {
  // After midnight belongs to the evening before.
  const later = (hour: number) => (hour < 4 ? hour + 24 : hour);
  const known = new Map(hours.map(({ hour, covers }) => [later(hour), covers]));
  const all = [...known.keys()];
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    label: hourOf((first + i) % 24),
    value: known.get(first + i) ?? 0,
  }));
}

/** The days and hours as plots, and what sells as bars across. */
export function Plots({ report: { days, hours, items, currency } }: { report: Report }) {
  const most = items[0]?.quantity ?? 1;
  return (
    <div className="plots">
      <Bars
        title="Covers"
        of="day"
        rows={days.map(({ day, covers }) => ({ label: shortDay(day), value: covers }))}
        tell={String}
      />
      <Bars
        title="Sales"
        of="day"
        rows={days.map(({ day, salesPaise }) => ({ label: shortDay(day), value: salesPaise }))}
        tell={(paise) => money(paise, currency)}
      />
      <Bars title="When guests come" of="hour" rows={hoursOf(hours)} tell={String} />
      <section className="card-plain" aria-labelledby="report-items">
        <h2 id="report-items">What sells</h2>
        {items.length === 0 && <p className="soft">No orders on these days.</p>}
        <ol className="sellers">
          {items.map(({ name, quantity, paise }) => (
            <li key={name}>
              <span className="seller">
                <bdi>{name}</bdi>
              </span>
              <span className="number">
                {quantity} · {money(paise, currency)}
              </span>
              <span className="strip" style={{ width: `${(quantity / most) * 100}%` }} aria-hidden="true" />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
