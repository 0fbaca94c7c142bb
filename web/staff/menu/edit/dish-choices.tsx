import type { DraftItem, DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Field } from '../../parts/field.tsx';
import { AddNamed } from './add-named.tsx';
import { useSave } from './auto-field.tsx';
import { useEditing } from './draft-context.tsx';

/** Dishes that ask for a group of choices. */
export const usersOf = (menu: DraftMenu, key: string): number =>
  menu.sections.reduce(
    (sum, { items }) => sum + items.filter(({ groups }) => groups.includes(key)).length,
    0,
  );

/** "used by 7 dishes". */
export const usedBy = (count: number): string =>
  count === 0 ? 'used by no dish yet' : `used by ${count} ${count === 1 ? 'dish' : 'dishes'}`;

/** What a dish asks for, in its order: groups that dishes share, to be put on, taken off and opened. */
export function DishChoices({ menu, item }: { menu: DraftMenu; item: DraftItem }) {
  const { open } = useEditing();
  const nameOf = (key: string) => menu.groups.find((group) => group.key === key)?.name ?? key;
  const { save, wrong } = useSave<string[]>(
    { kind: 'item', id: item.id, field: 'groups', of: item.name, label: 'Choices' },
    (keys) => (keys ?? []).map(nameOf).join(', ') || 'none',
  );
  const set = (groups: string[]) => void save(item.groups, groups, () => undefined);
  const others = menu.groups.filter(({ key }) => !item.groups.includes(key));
  return (
    <fieldset className="panel-part">
      <legend>Choices, in the order they are asked</legend>
      {item.groups.map((key, index) => (
        <div key={key} className="part-row attached">
          <span className="part-name">
            <strong>
              <bdi>{nameOf(key)}</bdi>
            </strong>
            <small className="soft">{usedBy(usersOf(menu, key))}</small>
          </span>
          <div className="part-acts">
            <button
              type="button"
              className="round"
              aria-label={`Ask for ${nameOf(key)} earlier`}
              disabled={index === 0}
              onClick={() => set(item.groups.toSpliced(index, 1).toSpliced(index - 1, 0, key))}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              className="round"
              aria-label={`Edit ${nameOf(key)}`}
              onClick={() => open({ kind: 'group', id: key, from: item.id })}
            >
              <Icon name="edit" />
            </button>
            <button
              type="button"
              className="round"
              aria-label={`Take ${nameOf(key)} off this dish`}
              onClick={() => set(item.groups.filter((each) => each !== key))}
            >
              <Icon name="close" />
            </button>
          </div>
        </div>
      ))}
      {wrong !== undefined && <small className="wrong">Choices {wrong}</small>}
      {others.length > 0 && (
        <Field label="Use choices that stand">
          <select value="" onChange={({ target }) => set([...item.groups, target.value])}>
            <option value="">Choose…</option>
            {others.map(({ key, name }) => (
              <option key={key} value={key}>
                {name} ({usedBy(usersOf(menu, key))})
              </option>
            ))}
          </select>
        </Field>
      )}
      <AddNamed
        kind="group"
        to={item.id}
        label="New choice, as guests are asked"
        button="Add choice"
        added={(key) => open({ kind: 'group', id: key, from: item.id })}
      />
    </fieldset>
  );
}
