import { useState } from 'react';
import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { BodyIn } from '../../../../src/contract/endpoint.ts';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useUnsaved } from '../../route.tsx';
import { useHere } from '../../session.tsx';
import { useAction } from '../../use-data.ts';
import { kindNames, kinds } from '../ordering/kinds.ts';
import { Choices, DecimalField, MoneyField, NumberField, Several, TextField } from '../../parts/inputs.tsx';
import { DayField } from '../../parts/moments.tsx';
import { tied } from '../parts/tied.ts';

type Draft = BodyIn<Endpoints['POST /restaurants/:restaurant/coupons']>;

/** A new coupon. */
export function CouponForm({ close, made }: { close: () => void; made: (code: string) => void }) {
  const { id } = useHere().restaurant;
  const make = useAction('POST /restaurants/:restaurant/coupons');
  const [draft, setDraft] = useState<Draft>({ code: '', percent: 10 });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  useUnsaved(draft.code !== '');
  const { wrong } = make;
  const { maybe, number, text } = tied(draft, set, wrong);
  async function send(): Promise<void> {
    if (await make.run({ params: { restaurant: id }, body: draft })) made(draft.code);
  }
  return (
    <Form className="card-plain" noValidate send={send}>
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
            <DecimalField label="Percent" {...number('percent')} />
            <MoneyField label="At most" {...maybe('most')} hint="Empty: no limit." />
          </>
        ) : (
          <MoneyField label="Amount" {...number('amount')} />
        )}
        <MoneyField label="For orders from" {...maybe('minimum')} hint="Empty: any order." />
      </div>
      <div className="field-row">
        <DayField label="First day" hint="Empty: at once." {...text('from')} />
        <DayField label="Last day" hint="Empty: until you end it." {...text('until')} />
        <NumberField label="Times in all" {...maybe('mostUses')} />
        <NumberField label="Times a person" {...maybe('mostPerPerson')} />
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
    </Form>
  );
}
