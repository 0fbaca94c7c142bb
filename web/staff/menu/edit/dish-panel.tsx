import { useDeferredValue } from 'react';
import type { DraftItem, DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { ConfirmButton } from '../../parts/confirm.tsx';
import { Trouble } from '../../parts/states.tsx';
import { AutoSelect } from './auto-choice.tsx';
import { asMoney, asText, AutoField, fieldsOf } from './auto-field.tsx';
import { diets } from './choices-of.ts';
import { DishDetails } from './dish-details.tsx';
import { DishSizes } from './dish-sizes.tsx';
import { useRemove } from './use-remove.ts';

/** Everything that can be said of a dish. */
export function DishPanel({
  menu,
  item,
  taxClasses,
  close,
}: {
  menu: DraftMenu;
  item: DraftItem;
  taxClasses: readonly string[];
  close: () => void;
}) {
  const { remove, trouble } = useRemove();
  const of = fieldsOf('item', item.id, item.name);
  // A long panel takes a slow phone a quarter of a second: what is seen first is drawn first.
  const whole = useDeferredValue(true, false);
  return (
    <PageDialog title={item.name} aside close={close}>
      <div className="panel">
        <AutoField {...of('name', 'Name')} value={item.name} typed={asText} />
        <AutoField
          {...of('about', 'Description')}
          value={item.about}
          typed={asText}
          lines={3}
          hint="What a guest wants to know, in up to 300 characters."
        />
        <div className="field-row">
          <AutoField
            {...of('code', 'Code')}
            value={item.code}
            typed={asText}
            hint="2 to 5 letters and digits. Guests order by it."
          />
          <AutoSelect {...of('diet', 'Diet')} value={item.diet} options={diets} />
          {item.sizes.length === 0 && (
            <AutoField
              {...of('price', 'Price in rupees')}
              value={item.price}
              typed={asMoney}
              input={{ inputMode: 'decimal' }}
            />
          )}
        </div>
        <DishSizes item={item} />
        {whole && (
          <>
            <DishDetails menu={menu} item={item} taxClasses={taxClasses} />
            <Trouble text={trouble} />
            <div className="acts">
              <ConfirmButton
                label="Remove the dish"
                title={`Remove ${item.name}?`}
                act={() => void remove('item', item.id, item).then((gone) => gone && close())}
              >
                <p>Guests have it until you publish. You can undo this.</p>
              </ConfirmButton>
            </div>
          </>
        )}
      </div>
    </PageDialog>
  );
}
