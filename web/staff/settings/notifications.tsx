import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { NumberField } from '../parts/inputs.tsx';
import { useGroup } from './use-group.ts';

/** Who is told of what guests want, and when the next one is. */
export default function Notifications() {
  const { path } = useHere();
  const group = useGroup('notifications');
  const ladder = group.read?.ladder ?? [];
  return (
    <GroupForm group={group} labels={{ answerMinutes: 'Minutes to answer' }}>
      {({ answerMinutes }, { number }) => (
        <Card
          title="Who is told first"
          about="A booking or order that wants an answer goes to the first on the list. Nobody there? The next is told, and so on."
        >
          <ol className="ladder">
            {ladder.map((name, i) => (
              <li key={`${i}-${name}`}>
                <strong>{name ?? 'No name yet'}</strong>{' '}
                <span className="soft">
                  {i === 0 ? 'at once' : `after ${i * (answerMinutes || 0)} minutes without an answer`}
                </span>
              </li>
            ))}
          </ol>
          <Link to={path('people')} className="btn btn-outline-secondary add">
            Change the order of people
          </Link>
          <NumberField
            label="Minutes each has to answer"
            {...number('answerMinutes')}
            hint="2 to 60. Guests wait as long, so short is kind."
          />
        </Card>
      )}
    </GroupForm>
  );
}
