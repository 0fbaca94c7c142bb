import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Check, Choices, minutesInWords, NumberField } from '../parts/inputs.tsx';
import { Deposits } from './booking/deposits.tsx';
import { Stays } from './booking/stays.tsx';
import { useGroup } from './use-group.ts';

const labels = {
  mode: 'How tables are booked',
  leadMinutes: 'Minutes before',
  horizonDays: 'Days ahead',
  minParty: 'Smallest party',
  maxParty: 'Largest party',
  turnMinutes: 'How long a table is taken',
  slotMinutes: 'Times every so many minutes',
  coversPerQuarter: 'Guests in a quarter of an hour',
};

/** How tables are booked by message. */
export default function Booking() {
  const group = useGroup('booking');
  const { set, wrong } = group;
  return (
    <GroupForm group={group} labels={labels}>
      {(value, { maybe, number, yes }) => (
        <>
          <Card title="Booking by message">
            <Choices
              label="When somebody asks for a table"
              value={value.mode}
              onChange={(mode) => set({ mode })}
              options={[
                {
                  value: 'instant',
                  label: 'Book it at once',
                  about: 'A free table is theirs, and you are told.',
                },
                {
                  value: 'request',
                  label: 'Ask us first',
                  about: 'Somebody on the staff says yes or no to each.',
                },
                {
                  value: 'walk-in',
                  label: 'No bookings',
                  about: 'Guests read that they can come as they are.',
                },
              ]}
            />
            <Check
              label="Waitlist by message"
              about="When you are full, guests may put themselves on the list for the next table."
              {...yes('waitlist')}
            />
          </Card>
          <Card title="When guests can book">
            <div className="field-row">
              <NumberField
                label="Minutes before"
                {...number('leadMinutes')}
                hint={`Guests can book until ${minutesInWords(value.leadMinutes || 0)} before.`}
              />
              <NumberField
                label="Days ahead"
                {...number('horizonDays')}
                hint="How far into the calendar, at most."
              />
              <NumberField
                label="A time every … minutes"
                {...number('slotMinutes')}
                hint={value.slotMinutes === 15 ? '7:00, 7:15, 7:30 …' : '30 offers 7:00, 7:30, 8:00 …'}
              />
            </div>
          </Card>
          <Card title="How many guests">
            <div className="field-row">
              <NumberField label="Smallest party" {...number('minParty')} />
              <NumberField
                label="Largest party"
                {...number('maxParty')}
                hint="Larger ones are asked to talk to you."
              />
              <NumberField
                label="Empty seats at a table"
                {...maybe('spareSeats')}
                hint="2 keeps a table of six from a party of three. Empty: any."
              />
            </div>
          </Card>
          <Card
            title="How many at once"
            about="So that not everybody sits down in the same minute. Empty: no limit."
          >
            <div className="field-row">
              <NumberField label="Guests in a quarter of an hour" {...maybe('coversPerQuarter')} />
              <NumberField
                label="Of them by message"
                {...maybe('onlineCoversPerQuarter')}
                hint="The others stay for the telephone and the door."
              />
            </div>
          </Card>
          <Card
            title="How long a table is taken"
            about="The first row that is not below the party counts. Then the table is free for the next."
          >
            <Stays rows={value.turnMinutes} onChange={(turnMinutes) => set({ turnMinutes })} wrong={wrong} />
            <NumberField label="Minutes to clear the table" {...number('bufferMinutes')} />
          </Card>
          <Card title="Deposits" about="Paid by link before the table is booked; it comes off the bill.">
            <Deposits rows={value.deposits ?? []} onChange={(deposits) => set({ deposits })} wrong={wrong} />
          </Card>
          <Card title="Late, or not at all">
            <div className="field-row">
              <NumberField
                label="Minutes a table waits"
                {...number('graceMinutes')}
                hint={`Guests read: we keep your table for ${minutesInWords(value.graceMinutes || 0)}.`}
              />
              <NumberField
                label="A cancellation is late from … minutes before"
                {...maybe('lateCancelMinutes')}
                hint={
                  value.lateCancelMinutes === undefined
                    ? 'Empty: it never is.'
                    : `Guests can cancel freely until ${minutesInWords(value.lateCancelMinutes || 0)} before.`
                }
              />
            </div>
            <Choices
              label="Guests do not answer the reminder"
              value={value.unanswered ?? 'keep'}
              onChange={(unanswered) => set({ unanswered })}
              options={[
                { value: 'keep', label: 'Keep the table' },
                { value: 'ask', label: 'Ask us' },
                { value: 'cancel', label: 'Cancel the booking' },
              ]}
            />
            <Choices
              label="Guests have not come"
              value={value.noShow ?? 'keep'}
              onChange={(noShow) => set({ noShow })}
              options={[
                { value: 'keep', label: 'Keep the table' },
                { value: 'ask', label: 'Ask us' },
                { value: 'release', label: 'Give the table away' },
              ]}
            />
          </Card>
        </>
      )}
    </GroupForm>
  );
}
