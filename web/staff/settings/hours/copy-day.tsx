import { useState } from 'react';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { dayNames } from '../parts/days.tsx';
import { Several } from '../../parts/inputs.tsx';
import { type DayKey, dayKeys } from './week.tsx';

/** Asks to which days the hours of one are copied. */
export function CopyDay({
  day,
  close,
  copy,
}: {
  day: DayKey;
  close: () => void;
  copy: (to: DayKey[]) => void;
}) {
  const others = dayKeys.filter((each) => each !== day);
  const [to, setTo] = useState<DayKey[]>([]);
  const name = (key: DayKey) => dayNames[dayKeys.indexOf(key)] ?? key;
  return (
    <PageDialog title={`Copy ${name(day)} to`} close={close}>
      <Several
        label="These days get its hours in place of theirs"
        values={to}
        onChange={setTo}
        options={others.map((value) => ({ value, label: name(value) }))}
      />
      <div className="acts">
        <button type="button" className="btn btn-outline-secondary" onClick={() => setTo(others)}>
          All days
        </button>
        <button type="button" className="btn btn-primary" disabled={to.length === 0} onClick={() => copy(to)}>
          Copy
        </button>
      </div>
    </PageDialog>
  );
}
