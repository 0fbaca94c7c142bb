import { Closures } from './hours/closures.tsx';
import { Pause } from './hours/pause.tsx';
import { SpecialDays } from './hours/special-days.tsx';
import { Week } from './hours/week.tsx';
import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { useGroup } from './use-group.ts';

const labels = { hours: 'The week', specialHours: 'Days with other hours', closures: 'Closed days' };

/** When the restaurant is open. */
export default function Hours() {
  const group = useGroup('hours');
  const { set, wrong } = group;
  return (
    <>
      <Pause />
      <GroupForm group={group} labels={labels}>
        {({ hours, specialHours, closures }) => (
          <>
            <Card
              title="At the table"
              about="A time to close that is earlier than the one to open lies after midnight. Walk-in: guests come as they are, and nobody books by message."
            >
              <Week
                service="dineIn"
                periods={hours.dineIn}
                onChange={(dineIn) => set({ hours: { ...hours, dineIn } })}
                wrong={wrong}
              />
            </Card>
            <Card title="To collect" about="When food can be ordered and fetched.">
              <Week
                service="pickup"
                periods={hours.pickup}
                onChange={(pickup) => set({ hours: { ...hours, pickup } })}
                wrong={wrong}
              />
            </Card>
            <Card title="Days with other hours" about="In place of the week's, as on a holiday eve.">
              <SpecialDays
                days={specialHours}
                onChange={(changed) => set({ specialHours: changed })}
                wrong={wrong}
              />
            </Card>
            <Card title="Closed days" about="Guests who ask for these days read the reason.">
              <Closures
                closures={closures}
                onChange={(changed) => set({ closures: changed })}
                wrong={wrong}
              />
            </Card>
          </>
        )}
      </GroupForm>
    </>
  );
}
