import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Check, minutesInWords, MoneyField, NumberField } from '../parts/inputs.tsx';
import { Catering } from './ordering/catering.tsx';
import { kindNames, kinds } from './ordering/kinds.ts';
import { Throttle } from './ordering/throttle.tsx';
import { useGroup } from './use-group.ts';

/** What food is sold by message, and how much of it at once. */
export default function Ordering() {
  const group = useGroup('ordering');
  const { set, wrong } = group;
  return (
    <GroupForm group={group}>
      {(value, { maybe, number, yes }) => (
        <>
          <Card title="What can be ordered">
            <Check
              label="Food with a booking"
              about="Guests choose before they come, and it is ready when they sit down."
              {...yes('preOrder')}
            />
            <Check label="Food to collect" {...yes('pickup')} />
            <Check
              label="Food at the table"
              about="Guests scan the code on their table. Print the codes under QR codes."
              {...yes('atTable')}
            />
          </Card>
          <Catering value={value.catering} onChange={(catering) => set({ catering })} wrong={wrong} />
          <Card title="The kitchen">
            <div className="field-row">
              <NumberField
                label="Minutes a dish takes"
                {...number('prepMinutes')}
                hint={`Where a dish says nothing else: ready ${minutesInWords(value.prepMinutes || 0)} after it is begun.`}
              />
            </div>
            <Throttle value={value.throttle} onChange={(throttle) => set({ throttle })} wrong={wrong} />
          </Card>
          <Card title="Smallest order" about="What the dishes cost together, at the least.">
            <div className="field-row">
              <MoneyField label="For every order" {...number('minimum')} />
              {kinds.map((kind) => (
                <MoneyField
                  key={kind}
                  label={kindNames[kind]}
                  optional
                  value={value.minimums?.[kind]}
                  onChange={(paise) => set({ minimums: { ...value.minimums, [kind]: paise } })}
                  hint="Empty: as for every order."
                  wrong={wrong(`minimums.${kind}`)}
                />
              ))}
            </div>
          </Card>
          <Card title="Paying">
            <NumberField
              label="Percent paid before the kitchen is told"
              {...maybe('advancePercent')}
              hint={
                value.advancePercent === undefined || value.advancePercent === 100
                  ? 'All of it. Fill in 50 for half; the rest is paid at the restaurant.'
                  : `Of ₹1,000 guests pay ₹${(value.advancePercent || 0) * 10} when they order, the rest with you.`
              }
            />
            <Check
              label="Payment in parts"
              about="A link may be paid by several people, the first a quarter at least."
              {...yes('partial')}
            />
            <div className="field-row">
              {[0, 1, 2].map((i) => (
                <MoneyField
                  key={i}
                  label={`Tip ${i + 1}`}
                  optional
                  value={value.tips?.[i]}
                  onChange={(paise) => {
                    const tips = [0, 1, 2].map((at) => (at === i ? paise : value.tips?.[at]));
                    const given = tips.filter((tip) => tip !== undefined);
                    set({ tips: given.length === 0 ? undefined : given });
                  }}
                  hint={i === 0 ? 'Offered when guests pay. Empty: tips are not spoken of.' : ''}
                  wrong={wrong(`tips.${i}`)}
                />
              ))}
            </div>
          </Card>
          <Card title="When a guest cancels">
            <div className="field-row">
              <NumberField
                label="Free until … minutes before"
                {...number('freeCancelMinutes')}
                hint={`All comes back until ${minutesInWords(value.freeCancelMinutes || 0)} before.`}
              />
              <NumberField
                label="Percent that comes back after that"
                {...number('lateRefundPercent')}
                hint="Nothing, once the kitchen has begun."
              />
            </div>
          </Card>
        </>
      )}
    </GroupForm>
  );
}
