import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Check, minutesInWords, MoneyField, NumberField } from '../parts/inputs.tsx';
import { Catering } from './ordering/catering.tsx';
import { kindNames, kinds } from './ordering/kinds.ts';
import { useGroup } from './use-group.ts';

/** What food is sold by message, and how much of it at once. */
export default function Ordering() {
  const group = useGroup('ordering');
  const { set, wrong } = group;
  return (
    <GroupForm group={group}>
      {(value) => (
        <>
          <Card title="What can be ordered">
            <Check
              label="Food with a booking"
              about="Guests choose before they come, and it is ready when they sit down."
              checked={value.preOrder}
              onChange={(preOrder) => set({ preOrder })}
            />
            <Check label="Food to collect" checked={value.pickup} onChange={(pickup) => set({ pickup })} />
            <Check
              label="Food at the table"
              about="Guests scan the code on their table. Print the codes under QR codes."
              checked={value.atTable ?? false}
              onChange={(atTable) => set({ atTable })}
            />
          </Card>
          <Catering value={value.catering} onChange={(catering) => set({ catering })} wrong={wrong} />
          <Card title="The kitchen">
            <div className="field-row">
              <NumberField
                label="Minutes a dish takes"
                value={value.prepMinutes}
                onChange={(prepMinutes = Number.NaN) => set({ prepMinutes })}
                hint={`Where a dish says nothing else: ready ${minutesInWords(value.prepMinutes || 0)} after it is begun.`}
                wrong={wrong('prepMinutes')}
              />
            </div>
            <Check
              label="Limit what comes in at once"
              about="When a slot is full, guests are offered the next."
              checked={value.throttle !== undefined}
              onChange={(yes) => set({ throttle: yes ? { minutes: 15, orders: 10 } : undefined })}
            />
            {value.throttle && (
              <div className="field-row">
                <NumberField
                  label="In each … minutes"
                  value={value.throttle.minutes}
                  onChange={(minutes = Number.NaN) => set({ throttle: { ...value.throttle, minutes } })}
                  wrong={wrong('throttle.minutes') ?? wrong('throttle')}
                />
                <NumberField
                  label="Orders at most"
                  optional
                  value={value.throttle.orders}
                  onChange={(orders) => set({ throttle: { minutes: 15, ...value.throttle, orders } })}
                  wrong={wrong('throttle.orders')}
                />
                <NumberField
                  label="Dishes at most"
                  optional
                  value={value.throttle.items}
                  onChange={(items) => set({ throttle: { minutes: 15, ...value.throttle, items } })}
                  wrong={wrong('throttle.items')}
                />
              </div>
            )}
          </Card>
          <Card title="Smallest order" about="What the dishes cost together, at the least.">
            <div className="field-row">
              <MoneyField
                label="For every order"
                value={value.minimum}
                onChange={(minimum = Number.NaN) => set({ minimum })}
                wrong={wrong('minimum')}
              />
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
              optional
              value={value.advancePercent}
              onChange={(advancePercent) => set({ advancePercent })}
              hint={
                value.advancePercent === undefined || value.advancePercent === 100
                  ? 'All of it. Fill in 50 for half; the rest is paid at the restaurant.'
                  : `Of ₹1,000 guests pay ₹${(value.advancePercent || 0) * 10} when they order, the rest with you.`
              }
              wrong={wrong('advancePercent')}
            />
            <Check
              label="Payment in parts"
              about="A link may be paid by several people, the first a quarter at least."
              checked={value.partial ?? false}
              onChange={(partial) => set({ partial })}
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
                value={value.freeCancelMinutes}
                onChange={(freeCancelMinutes = Number.NaN) => set({ freeCancelMinutes })}
                hint={`All comes back until ${minutesInWords(value.freeCancelMinutes || 0)} before.`}
                wrong={wrong('freeCancelMinutes')}
              />
              <NumberField
                label="Percent that comes back after that"
                value={value.lateRefundPercent}
                onChange={(lateRefundPercent = Number.NaN) => set({ lateRefundPercent })}
                hint="Nothing, once the kitchen has begun."
                wrong={wrong('lateRefundPercent')}
              />
            </div>
          </Card>
        </>
      )}
    </GroupForm>
  );
}
