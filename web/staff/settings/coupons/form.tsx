import { type FormEvent, useState } from 'react';
import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { BodyIn } from '../../../../src/contract/endpoint.ts';
import { Trouble } from '../../parts/states.tsx';
import { useUnsaved } from '../../route.tsx';
import { useHere } from '../../session.tsx';
import { useAction } from '../../use-data.ts';
import { kindNames, kinds } from '../ordering/kinds.ts';
import { Choices, DecimalField, MoneyField, NumberField, Several, TextField } from '../../parts/inputs.tsx';
import { DayField } from '../../parts/moments.tsx';

type Draft = BodyIn<Endpoints['POST /restaurants/:restaurant/coupons']>;

/** A new coupon. */
export function CouponForm({ close, made }: { close: () => void; made: (code: string) => void }) {
  const { id } = useHere().restaurant;
  const make = useAction('POST /restaurants/:restaurant/coupons');
  const [draft, setDraft] = useState<Draft>({ code: '', percent: 10 });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  useUnsaved(draft.code !== '');
  const { wrong } = make;
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await make.run({ params: { restaurant: id }, body: draft })) made(draft.code);
  }
  return (
    <form className="card-plain" noValidate onSubmit={(event) => void send(event)}>
      <h2>New coupon</h2>
      <TextField
        label="Code"
        hint="3 to 16 letters and digits, easy to say."
        placeholder="DIWALI20"
        value={draft.code}
        onChange={(code) => set({ code: code.toUpperCase().replace(/\s/g, '') })}
        wrong={wrong('code')}
      />
      <Choices
        label="Takes off"
        value={draft.amount === undefined ? 'percent' : 'amount'}
        onChange={(what) =>
          set(
            what === 'percent'
              ? { percent: 10, amount: undefined }
              : { amount: 100_00, percent: undefined, most: undefined },
          )
        }
        options={[
          { value: 'percent', label: 'A percentage of the dishes' },
          { value: 'amount', label: 'An amount' },
        ]}
      />
      <div className="field-row">
        {draft.amount === undefined ? (
          <>
            <DecimalField
              label="Percent"
              value={draft.percent}
              onChange={(percent = Number.NaN) => set({ percent })}
              wrong={wrong('percent')}
            />
            <MoneyField
              label="At most"
              optional
              value={draft.most}
              onChange={(most) => set({ most })}
              hint="Empty: no limit."
              wrong={wrong('most')}
            />
          </>
        ) : (
          <MoneyField
            label="Amount"
            value={draft.amount}
            onChange={(amount = Number.NaN) => set({ amount })}
            wrong={wrong('amount')}
          />
        )}
        <MoneyField
          label="For orders from"
          optional
          value={draft.minimum}
          onChange={(minimum) => set({ minimum })}
          hint="Empty: any order."
          wrong={wrong('minimum')}
        />
      </div>
      <div className="field-row">
        <DayField
          label="First day"
          hint="Empty: at once."
          wrong={wrong('from')}
          value={draft.from}
          onChange={(chosen) => set({ from: chosen || undefined })}
        />
        <DayField
          label="Last day"
          hint="Empty: until you end it."
          wrong={wrong('until')}
          value={draft.until}
          onChange={(chosen) => set({ until: chosen || undefined })}
        />
        <NumberField
          label="Times in all"
          optional
          value={draft.mostUses}
          onChange={(mostUses) => set({ mostUses })}
          wrong={wrong('mostUses')}
        />
        <NumberField
          label="Times a person"
          optional
          value={draft.mostPerPerson}
          onChange={(mostPerPerson) => set({ mostPerPerson })}
          wrong={wrong('mostPerPerson')}
        />
      </div>
      <Several
        label="For orders"
        values={draft.kinds ?? kinds}
        onChange={(chosen) => set({ kinds: chosen.length === 0 || chosen.length === 4 ? undefined : chosen })}
        options={kinds.map((value) => ({ value, label: kindNames[value] }))}
      />
      <Trouble text={make.trouble} />
      <div className="acts">
        <button type="button" className="btn btn-outline-secondary" onClick={close}>
          Put away
        </button>
        <button type="submit" className="btn btn-primary" disabled={make.busy}>
          {make.busy ? 'Making…' : 'Make the coupon'}
        </button>
      </div>
    </form>
  );
}
