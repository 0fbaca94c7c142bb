import { useState } from 'react';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/states.tsx';
import { isoDayIn, timeIn } from '../../format.ts';
import { useHere } from '../../session.tsx';
import type { Action } from '../../use-data.ts';
import { useNow } from '../../use-now.ts';
import { CountForm } from './count-form.tsx';
import { type Change, isOut, type Thing } from './things.ts';
import { DayField, TimeField } from '../../parts/moments.tsx';

type Until = Extract<Change, { act: 'off' }>['until'];

const hour = 3_600_000;

/** Counts that kitchens say most. */
const fewLeft = [1, 2, 3, 5, 10] as const;
const eachDay = [10, 20, 30, 50] as const;

/** Asks for how long something is off, how many of it are left, or how many there are each day. */
export function HowLong({
  thing,
  put,
  change,
  close,
}: {
  thing: Thing;
  put: Pick<Action<'PUT /restaurants/:restaurant/stock/:thing'>, 'busy' | 'trouble' | 'wrong'>;
  change: (body: Change) => void;
  close: () => void;
}) {
  const { restaurant } = useHere();
  const { zone } = restaurant;
  const now = useNow();
  const [day, setDay] = useState(isoDayIn(now, zone));
  const [time, setTime] = useState('');
  const [wrong, setWrong] = useState<string>();

  const off = (until: Until) => change({ act: 'off', until });
  const later = (milliseconds: number) => new Date(now + milliseconds).toISOString();
  const choices: [label: string, until: Until][] = [
    [`For 1 hour, until ${timeIn(now + hour, zone)}`, later(hour)],
    [`For 2 hours, until ${timeIn(now + 2 * hour, zone)}`, later(2 * hour)],
    ['Until tomorrow', 'today'],
    ['Until I bring it back', null],
  ];
  function byTime(): void {
    if (day === '' || time === '') setWrong('and day are needed, like 21:30 today');
    else off({ day, time });
  }

  return (
    <PageDialog title={thing.name} close={close}>
      <div className="how-long">
        {isOut(thing) && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={put.busy}
            onClick={() => change({ act: 'back' })}
          >
            Back on sale
          </button>
        )}
        <p className="soft" id="how-long-off">
          Sold out
        </p>
        <div className="how-long-choices" role="group" aria-labelledby="how-long-off">
          {choices.map(([label, until]) => (
            <button
              key={label}
              type="button"
              className="btn btn-outline-primary"
              disabled={put.busy}
              onClick={() => off(until)}
            >
              {label}
            </button>
          ))}
        </div>
        <Form className="how-long-form" noValidate send={byTime}>
          <DayField label="Until day" value={day} onChange={setDay} />
          <TimeField label="Until time" wrong={wrong ?? put.wrong('until')} value={time} onChange={setTime} />
          <button type="submit" className="btn btn-outline-primary" disabled={put.busy}>
            Off until then
          </button>
        </Form>
        <CountForm
          title="Only so many left today"
          label="Left today"
          button="Only so many left"
          common={fewLeft}
          value={thing.left}
          busy={put.busy}
          say={(count) => change({ act: 'only', count })}
        />
        <CountForm
          title="So many each day, from today on"
          label="Each day"
          button="So many each day"
          common={eachDay}
          value={thing.daily}
          busy={put.busy}
          say={(count) => change({ act: 'daily', count })}
          {...(thing.daily === null
            ? {}
            : { none: { label: 'No daily count', act: () => change({ act: 'daily', count: null }) } })}
        />
        <Trouble text={put.wrong('until') === undefined ? put.trouble : undefined} />
      </div>
    </PageDialog>
  );
}
