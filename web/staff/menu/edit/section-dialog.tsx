import type { DraftMenu, DraftSection } from '../../../../src/domain/menu-draft/draft.ts';
import { Icon } from '../../../parts/icon.tsx';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { ConfirmButton } from '../../parts/confirm.tsx';
import { Trouble } from '../../parts/states.tsx';
import { AutoSelect } from './auto-choice.tsx';
import { asText, AutoField, fieldsOf } from './auto-field.tsx';
import { useEditing } from './draft-context.tsx';
import { useRemove } from './use-remove.ts';

/** What can be said of a section, and where it stands. */
export function SectionDialog({
  menu,
  section,
  close,
}: {
  menu: DraftMenu;
  section: DraftSection;
  close: () => void;
}) {
  const { acts, announce } = useEditing();
  const { remove, trouble } = useRemove();
  const of = fieldsOf('section', section.id, section.name);
  const index = menu.sections.indexOf(section);
  const moveTo = (before: string | null, where: string) =>
    void acts.edit({ do: 'move', kind: 'section', id: section.id, before }).then((came) => {
      if (came.done) announce(`${section.name} moved ${where}.`);
    });
  return (
    <PageDialog title={section.name} close={close}>
      <AutoField {...of('name', 'Name')} value={section.name} typed={asText} />
      <AutoField {...of('about', 'Description')} value={section.about} typed={asText} lines={2} />
      <AutoSelect
        {...of('menu', 'When it is served')}
        value={section.menu}
        options={[
          { value: '', label: 'Always' },
          ...menu.menus.map(({ name }) => ({ value: name, label: name })),
        ]}
        hint="Mealtimes have a page of their own."
      />
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={index <= 0}
          onClick={() => moveTo(menu.sections[index - 1]?.id ?? null, 'up')}
        >
          <Icon name="up" />
          Up
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={index === menu.sections.length - 1}
          onClick={() => moveTo(menu.sections[index + 2]?.id ?? null, 'down')}
        >
          <Icon name="down" />
          Down
        </button>
        <ConfirmButton
          label="Remove the section"
          title={`Remove ${section.name}?`}
          act={() => void remove('section', section.id, section).then((gone) => gone && close())}
        >
          <p>
            {section.items.length === 0
              ? 'It has no dishes.'
              : `Its ${section.items.length} dishes go with it.`}{' '}
            Guests have them until you publish. You can undo this.
          </p>
        </ConfirmButton>
      </div>
      <Trouble text={trouble} />
    </PageDialog>
  );
}
