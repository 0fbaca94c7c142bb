import type { DraftGroup, DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { Icon } from '../../../parts/icon.tsx';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { ConfirmButton } from '../../parts/confirm.tsx';
import { Trouble } from '../../parts/states.tsx';
import { AddNamed } from './add-named.tsx';
import { asNumber, asText, AutoField, fieldsOf } from './auto-field.tsx';
import { usedBy, usersOf } from './dish-choices.tsx';
import { useEditing } from './draft-context.tsx';
import { OptionRow } from './option-row.tsx';
import { useRemove } from './use-remove.ts';

/** Everything that can be said of a group of choices, and of its options. */
export function GroupPanel({
  menu,
  group,
  from,
  close,
}: {
  menu: DraftMenu;
  group: DraftGroup;
  /** The dish it was opened from. */
  from: string | undefined;
  close: () => void;
}) {
  const { acts, open } = useEditing();
  const { remove, trouble } = useRemove();
  const of = fieldsOf('group', group.key, group.name);
  const users = usersOf(menu, group.key);
  const noOptions = acts.problem('group', group.key, 'options');
  return (
    <PageDialog title={group.name} aside close={close}>
      <div className="panel">
        {from !== undefined && (
          <div>
            <button
              type="button"
              className="btn btn-outline-secondary"
              onClick={() => open({ kind: 'item', id: from })}
            >
              <Icon name="left" />
              Back to the dish
            </button>
          </div>
        )}
        <p className={users > 1 ? 'shared' : 'soft'}>
          {users > 1
            ? `These choices are ${usedBy(users)}: what you change here changes for all of them.`
            : `These choices are ${usedBy(users)}.`}
        </p>
        <AutoField
          {...of('name', 'Question')}
          value={group.name}
          typed={asText}
          hint="As guests are asked: “How hot?”"
        />
        <div className="field-row">
          <AutoField
            {...of('min', 'At least')}
            value={group.min}
            typed={asNumber}
            hint="0: they need not choose."
          />
          <AutoField {...of('max', 'At most')} value={group.max} typed={asNumber} />
          <AutoField {...of('maxDistinct', 'Most different')} value={group.maxDistinct} typed={asNumber} />
          <AutoField
            {...of('free', 'Free')}
            value={group.free}
            typed={asNumber}
            hint="So many cost nothing."
          />
        </div>
        <fieldset className="panel-part">
          <legend>Options</legend>
          {group.options.map((option, index) => (
            <OptionRow
              key={option.id}
              menu={menu}
              group={group}
              option={option}
              before={group.options[index - 1]?.id}
            />
          ))}
          {noOptions !== undefined && <small className="wrong">This choice {noOptions}.</small>}
          <AddNamed kind="option" to={group.key} label="New option" button="Add option" priced />
        </fieldset>
        <Trouble text={trouble} />
        <div className="acts">
          <ConfirmButton
            label="Remove these choices"
            title={`Remove ${group.name}?`}
            act={() => void remove('group', group.key, group).then((gone) => gone && close())}
          >
            <p>They are {usedBy(users)}; none will ask for them any more. You can undo this.</p>
          </ConfirmButton>
        </div>
      </div>
    </PageDialog>
  );
}
