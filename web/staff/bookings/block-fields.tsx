import type { ComponentProps } from 'react';
import { Field } from '../parts/field.tsx';
import { TimeField } from '../parts/moments.tsx';
import { WordsInput } from '../parts/words-input.tsx';

interface Said {
  from: string;
  until: string;
  reason: string;
}

/** What is left to say of a time: its hint, whether it must be there, what is wrong with it. */
type Time = Omit<ComponentProps<typeof TimeField>, 'label' | 'value' | 'onChange'>;

/** From when until when tables are kept from everybody, and why. */
export function BlockFields({
  said,
  say,
  from,
  until,
  wrong,
}: {
  said: Said;
  say: (change: Partial<Said>) => void;
  from: Time;
  until: Time;
  /** What is wrong with the reason. */
  wrong: string | undefined;
}) {
  return (
    <>
      <div className="field-row">
        <TimeField label="From" {...from} value={said.from} onChange={(chosen) => say({ from: chosen })} />
        <TimeField
          label="Until"
          {...until}
          value={said.until}
          onChange={(chosen) => say({ until: chosen })}
        />
      </div>
      <Field label="Reason" hint="Colleagues read it." wrong={wrong}>
        <WordsInput most={120} value={said.reason} onChange={(value) => say({ reason: value })} />
      </Field>
    </>
  );
}
