import { useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { dayNames } from '../parts/days.tsx';
import type { Value } from '../use-group.ts';
import { CopyDay } from './copy-day.tsx';
import { PeriodRow } from './period-row.tsx';

export type Period = Value<'hours'>['hours']['dineIn'][number];
export type DayKey = Period['days'][number];

export const dayKeys: readonly DayKey[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A week, day by day, each with as many periods as it has. */
export function Week({
  service,
  periods,
  onChange,
  wrong,
}: {
  service: 'dineIn' | 'pickup';
  periods: readonly Period[];
  onChange: (periods: Period[]) => void;
  wrong: (field: string) => string | undefined;
}) {
  const [copied, setCopied] = useState<DayKey>();
  const of = (day: DayKey) =>
    periods.map((period, at) => ({ period, at })).filter(({ period }) => period.days.includes(day));
  const nameOf = (day: DayKey) => dayNames[dayKeys.indexOf(day)] ?? day;

  function add(day: DayKey): void {
    const last = of(day).at(-1)?.period;
    const next: Period = last
      ? { days: [day], from: last.to, to: '23:00' }
      : { days: [day], from: '12:00', to: '23:00' };
    onChange([...periods, next]);
  }
  function copy(from: DayKey, to: readonly DayKey[]): void {
    const kept = periods.filter(({ days }) => !days.some((day) => to.includes(day)));
    const made = to.flatMap((day) => of(from).map(({ period }) => ({ ...period, days: [day] })));
    onChange([...kept, ...made]);
  }
  return (
    <div className="week">
      {dayKeys.map((day) => {
        const own = of(day);
        const name = nameOf(day);
        return (
          <div key={day} className="week-day" role="group" aria-label={name}>
            <strong className="week-name">{name}</strong>
            <div className="week-periods">
              {own.length === 0 && <span className="soft closed">Closed</span>}
              {own.map(({ period, at }, nth) => (
                <PeriodRow
                  key={at}
                  name={own.length > 1 ? `${name}, period ${nth + 1}` : name}
                  period={period}
                  seats={service === 'dineIn'}
                  onChange={(change) =>
                    onChange(periods.map((each, i) => (i === at ? { ...each, ...change } : each)))
                  }
                  remove={() => onChange(periods.filter((_, i) => i !== at))}
                  wrong={(field) => wrong(`hours.${service}.${at}.${field}`)}
                />
              ))}
            </div>
            <div className="week-acts">
              <button
                type="button"
                className="round"
                aria-label={`Add hours on ${name}`}
                title="Add hours"
                onClick={() => add(day)}
              >
                <Icon name="plus" />
              </button>
              <button
                type="button"
                className="round"
                aria-label={`Copy ${name} to other days`}
                title="Copy to other days"
                onClick={() => setCopied(day)}
              >
                <Icon name="copy" />
              </button>
            </div>
          </div>
        );
      })}
      {copied !== undefined && (
        <CopyDay
          day={copied}
          close={() => setCopied(undefined)}
          copy={(to) => {
            copy(copied, to);
            setCopied(undefined);
          }}
        />
      )}
    </div>
  );
}
