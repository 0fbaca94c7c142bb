import type { DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import type { Shift } from './dish-row.tsx';
import { useEditing } from './draft-context.tsx';

/** Moves a dish without dragging it. */
export function MoveDialog({
  menu,
  id,
  shift,
  close,
}: {
  menu: DraftMenu;
  id: string;
  shift: (id: string, to: Shift) => void;
  close: () => void;
}) {
  const { acts, announce } = useEditing();
  const section = menu.sections.find(({ items }) => items.some((item) => item.id === id));
  const index = section?.items.findIndex((item) => item.id === id) ?? -1;
  const item = section?.items[index];
  if (!section || !item) return null;
  return (
    <PageDialog title={`Move ${item.name}`} close={close}>
      <p className="soft">
        It is number {index + 1} of {section.items.length} in {section.name}.
      </p>
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={index === 0}
          onClick={() => shift(id, 'up')}
        >
          <Icon name="up" />
          Up
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={index === section.items.length - 1}
          onClick={() => shift(id, 'down')}
        >
          <Icon name="down" />
          Down
        </button>
      </div>
      <Field label="Section">
        <select
          value={section.id}
          onChange={({ target }) => {
            const to = menu.sections.find((each) => each.id === target.value);
            void acts.edit({ do: 'move', kind: 'item', id, to: target.value, before: null }).then((came) => {
              if (came.done) announce(`${item.name} is now in ${to?.name}.`);
            });
          }}
        >
          {menu.sections.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </Field>
      <button type="button" className="btn btn-primary" onClick={close}>
        Done
      </button>
    </PageDialog>
  );
}
