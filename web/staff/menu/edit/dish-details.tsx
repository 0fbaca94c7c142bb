import type { DraftItem, DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { PhotoField } from '../photo-field.tsx';
import { AutoCheck, AutoSelect, AutoSet } from './auto-choice.tsx';
import { asList, asNumber, asText, AutoField, fieldsOf } from './auto-field.tsx';
import { allergens, spice, suits } from './choices-of.ts';
import { DishChoices } from './dish-choices.tsx';
import { useEditing } from './draft-context.tsx';

/** What is said of a dish beside its name, price and sizes. */
export function DishDetails({
  menu,
  item,
  taxClasses,
}: {
  menu: DraftMenu;
  item: DraftItem;
  taxClasses: readonly string[];
}) {
  const { acts } = useEditing();
  const of = fieldsOf('item', item.id, item.name);
  const setPhoto = (photo: string | null) =>
    void acts.edit({
      do: 'set',
      kind: 'item',
      id: item.id,
      field: 'photo',
      before: item.photo ?? null,
      after: photo,
    });
  const classes = taxClasses.includes(item.taxClass) ? taxClasses : [...taxClasses, item.taxClass];
  return (
    <>
      <DishChoices menu={menu} item={item} />
      <PhotoField photo={item.photo ?? null} onChange={setPhoto} label={item.name} />
      <AutoSet {...of('allergens', 'Contains')} value={item.allergens} options={allergens} />
      <AutoSet {...of('suits', 'Suits')} value={item.suits} options={suits} />
      <AutoField
        {...of('aliases', 'Other names')}
        value={item.aliases}
        typed={asList}
        hint="What guests call it, in any language, with commas between."
      />
      <div className="field-row">
        <AutoSelect {...of('spice', 'Spice')} value={item.spice} options={spice} number />
        <AutoSelect
          {...of('taxClass', 'Tax class')}
          value={item.taxClass}
          options={classes.map((value) => ({ value, label: value }))}
        />
        <AutoField
          {...of('course', 'Course')}
          value={item.course}
          typed={asText}
          hint="Printed on the ticket."
        />
        <AutoField
          {...of('prepMinutes', 'Minutes the kitchen needs')}
          value={item.prepMinutes}
          typed={asNumber}
          input={{ inputMode: 'numeric' }}
        />
        <AutoField
          {...of('calories', 'Calories')}
          value={item.calories}
          typed={asNumber}
          input={{ inputMode: 'numeric' }}
        />
      </div>
      <AutoCheck
        {...of('knownFor', 'Known for')}
        value={item.knownFor}
        hint="Named when guests ask what is good."
      />
      <AutoCheck
        {...of('liquor', 'Liquor')}
        value={item.liquor}
        hint="Shown, and never ordered by message."
      />
    </>
  );
}
