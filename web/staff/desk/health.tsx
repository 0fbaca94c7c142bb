import { useEffect } from 'react';
import type { DeskHealth } from '../../../src/contract/desk.ts';
import { Icon } from '../../parts/icon.tsx';
import { spanOf } from '../format.ts';
import { Loaded } from '../parts/states.tsx';
import { useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';

/** Seconds a call may wait before it is told loudly. */
const patience = 60;

const milliseconds = (value: number | null) => (value === null ? 'none' : `${Math.round(value)} ms`);

function Provider({ of }: { of: DeskHealth['providers'][number] }) {
  const { name, made, failed, median, slow, waiting, oldest, heardAt, heard, here } = of;
  const now = useNow();
  const well = failed === 0 && oldest < patience;
  return (
    <section className="card-plain" aria-label={name}>
      <h2>
        {name} <span className={`badge-plain ${well ? 'good' : 'bad'}`}>{well ? 'Well' : 'Look here'}</span>
      </h2>
      <dl className="figures">
        <dt className="part">Thali, in the last hour</dt>
        <dt>Calls made</dt>
        <dd>{made}</dd>
        <dt>Refused or given up</dt>
        <dd>{failed}</dd>
        <dt>Half of them within</dt>
        <dd>{milliseconds(median)}</dd>
        <dt>19 of 20 within</dt>
        <dd>{milliseconds(slow)}</dd>
        <dt>Waiting</dt>
        <dd>{waiting === 0 ? 'none' : `${waiting}, the oldest ${oldest} s`}</dd>
        <dt>Webhooks that came</dt>
        <dd>{heard}</dd>
        <dt>Last webhook</dt>
        <dd>{heardAt === null ? 'none for a day' : spanOf(now - Date.parse(heardAt))}</dd>
        <dt className="part">This process, in the last ten minutes</dt>
        <dt>Calls of its own</dt>
        <dd>{here.made}</dd>
        <dt>Refused</dt>
        <dd>{here.refused}</dd>
        <dt>Busy or out of reach</dt>
        <dd>{here.busy}</dd>
        <dt>No answer</dt>
        <dd>{here.unknown}</dd>
        <dt>Slowest{here.slowest === null ? '' : `: ${here.slowest.what}`}</dt>
        <dd>{milliseconds(here.slowest?.milliseconds ?? null)}</dd>
      </dl>
    </section>
  );
}

/** How Thali does: its providers, its queue, and what to look at. */
export function Health() {
  const data = useData('GET /desk/health', {});
  const { again } = data;
  const tick = useNow(30);
  useEffect(() => void again(), [again, tick]);
  return (
    <Loaded of={data}>
      {({ providers, codes, checks }) => (
        <div className="desk-grid">
          {providers.map((each) => (
            <Provider key={each.name} of={each} />
          ))}
          <section className="card-plain" aria-label="Codes by text">
            <h2>Codes by text</h2>
            <dl className="figures">
              <dt>Asked for in the last hour</dt>
              <dd>{codes.asked}</dd>
              <dt>Shown</dt>
              <dd>{codes.shown}</dd>
            </dl>
          </section>
          <section className="card-plain" aria-label="What was looked at">
            <h2>What was looked at</h2>
            <ul className="checks">
              {checks.map(({ well, what, remedy }) => (
                <li key={what}>
                  <span className={well ? 'good' : 'wrong'}>
                    <Icon name={well ? 'check' : 'warning'} />
                    <span className="visually-hidden">{well ? 'Well: ' : 'Look here: '}</span>
                  </span>
                  <span>
                    {what}
                    {!well && <small className="soft"> {remedy}</small>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Loaded>
  );
}
