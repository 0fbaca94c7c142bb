import './reports.css';
import { useState } from 'react';
import { addressOf, thaliNow } from '../client.ts';
import { isoDayIn } from '../format.ts';
import { DayField } from '../parts/moments.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { Figures } from './figures.tsx';
import { Plots } from './plots.tsx';
import { lastDays, spans } from './spans.ts';

/** What happened, from day to day: as figures, as plots and as files. */
export default function ReportsPage() {
  const { restaurant } = useHere();
  const today = isoDayIn(thaliNow(), restaurant.zone);
  const [span, setSpan] = useState(() => lastDays(today, 14));
  const backwards = span.from > span.until;
  const report = useData(
    'GET /restaurants/:restaurant/report',
    backwards ? undefined : { params: { restaurant: restaurant.id }, query: span },
  );
  const file = (of: 'days' | 'orders' | 'items') =>
    addressOf('GET /restaurants/:restaurant/report/file', {
      params: { restaurant: restaurant.id },
      query: { ...span, of },
    });
  return (
    <>
      <PageHead
        title="Reports"
        about="Days begin at four in the morning, so that a late evening stays in one piece."
      />
      <div className="report-span">
        <div className="btn-group" role="group" aria-label="Days">
          {spans.map(({ title, days }) => {
            const { from, until } = lastDays(today, days);
            const chosen = span.from === from && span.until === until;
            return (
              <button
                key={days}
                type="button"
                className={chosen ? 'btn btn-primary' : 'btn btn-outline-secondary'}
                aria-pressed={chosen}
                onClick={() => setSpan({ from, until })}
              >
                {title}
              </button>
            );
          })}
        </div>
        <DayField
          label="From"
          value={span.from}
          max={today}
          onChange={(from) => from && setSpan({ ...span, from })}
        />
        <DayField
          label="Until"
          value={span.until}
          onChange={(until) => until && setSpan({ ...span, until })}
          wrong={backwards ? 'must not be before the first day' : undefined}
        />
      </div>
      {!backwards && (
        <Loaded of={report}>
          {(data) => (
            <>
              <Figures report={data} />
              <Plots report={data} />
            </>
          )}
        </Loaded>
      )}
      <section className="card-plain report-files" aria-labelledby="report-files">
        <h2 id="report-files">Take it with you</h2>
        <p className="soft">Files for a spreadsheet (CSV), of the days chosen above.</p>
        <div className="acts">
          <a className="btn btn-outline-secondary" href={file('days')}>
            Days
          </a>
          <a className="btn btn-outline-secondary" href={file('orders')}>
            Orders
          </a>
          <a className="btn btn-outline-secondary" href={file('items')}>
            Dishes
          </a>
        </div>
      </section>
    </>
  );
}
