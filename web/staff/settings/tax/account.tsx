import { useHere } from '../../session.tsx';
import { Card } from '../../parts/card.tsx';
import { GroupForm } from '../parts/group-form.tsx';
import { TextField } from '../../parts/inputs.tsx';
import { useGroup } from '../use-group.ts';

/** The account to which payments go on: for managers to read, for owners to set. */
export function Account() {
  const { restaurant } = useHere();
  const group = useGroup('payments');
  const owner = restaurant.role === 'owner';
  const { set, wrong } = group;
  if (!owner) {
    return (
      <Card title="Where the money goes">
        <p>
          {group.value?.linkedAccount === undefined
            ? 'Payments stay with Thali, which pays them out to you.'
            : `Payments go on to ${group.value.linkedAccount}.`}
        </p>
        <p className="soft">Only an owner can change this.</p>
      </Card>
    );
  }
  return (
    <GroupForm group={group} labels={{ linkedAccount: 'Account' }}>
      {({ linkedAccount, feeBasisPoints = 0 }) => (
        <Card
          title="Where the money goes"
          about={`Your linked account at Razorpay Route. ${feeBasisPoints / 100} % stay with Thali.`}
        >
          <TextField
            label="Account"
            placeholder="acc_ABCDEFGH123456"
            hint="Empty: payments stay with Thali, which pays them out to you."
            value={linkedAccount ?? ''}
            onChange={(typed) => set({ linkedAccount: typed.trim() === '' ? undefined : typed.trim() })}
            wrong={wrong('linkedAccount')}
          />
        </Card>
      )}
    </GroupForm>
  );
}
